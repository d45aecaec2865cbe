using System.Collections.Concurrent;
using SiteGen.Pipeline.Model;
using SiteGen.Pipeline.Model.Routes;
using SiteGen.Primitives.Text;

namespace SiteGen.Pipeline.Rendering.Feeds;

/// <summary>
/// What all three formats say of a release. Its item is made once for each language and format and copied into every feed that names it: a
/// release is among the newest of its tags, regions and projects at once.
/// </summary>
internal sealed class FeedContent(SiteViews views)
{
    private readonly SiteModel model = views.Model;
    private readonly SiteAddresses addresses = views.Addresses;
    private readonly byte[]?[] texts = new byte[views.Model.Pages.Length][];
    private readonly byte[]?[][] copies = Enum.GetValues<FeedFormat>().Select(_ => new byte[views.Model.Pages.Length][]).ToArray();
    private readonly ConcurrentBag<Utf8Buffer> buffers = [];

    /// <summary>A release as an item of any feed of a format, made by <paramref name="write"/> when it is first asked for.</summary>
    public byte[] Item(Page page, FeedFormat format, Action<Page, Utf8Buffer> write)
    {
        // Two workers may both make an item; they make the same one.
        ref var item = ref copies[(int)format][page.Id.Index];
        if (item is not { } made)
        {
            var buffer = buffers.TryTake(out var free) ? free : new Utf8Buffer();
            buffer.Clear();
            write(page, buffer);
            item = made = buffer.ToArray();
            buffers.Add(buffer);
        }

        return made;
    }

    /// <summary>The text of a release as HTML with absolute addresses, the mark of who paid before it.</summary>
    public byte[] Html(Page page)
    {
        // As above.
        if (texts[page.Id.Index] is { } made)
        {
            return made;
        }

        var buffer = views.Scratch();
        if (page.Facts.PaidBy.For(page.Language.Code) is { } paid)
        {
            buffer.Write("<p><strong>"u8);
            buffer.WriteHtml(paid);
            buffer.Write("</strong></p>"u8);
        }

        foreach (var correction in page.Corrections)
        {
            var wording = views.Wordings[page.Language.Index];
            buffer.Write("<p><strong>"u8);
            buffer.WriteHtml($"{wording.Count("story.correction", 1)} ({wording.Day(correction.Date, Languages.Dates.DateStyle.Card)}):");
            buffer.Write("</strong> "u8);
            buffer.WriteHtml(correction.Text);
            buffer.Write("</p>"u8);
        }

        views.Bodies.Write(page, buffer, isAbsolute: true);
        return texts[page.Id.Index] = buffer.ToArray();
    }

    /// <summary>The releases of a feed.</summary>
    public Page[] Items(TermList list)
    {
        var items = new Page[Math.Min(list.Pages.Length, model.Configuration.FeedItems)];
        for (var i = 0; i < items.Length; i++)
        {
            views.Reads.Add(list.Pages[i]);
            items[i] = model[list.Pages[i]];
        }

        return items;
    }

    /// <summary>The newest change among the releases of a feed: never the clock, so that the same releases give the same bytes.</summary>
    public static SiteMoment? Newest(Page[] items)
    {
        SiteMoment? newest = null;
        foreach (var item in items)
        {
            if (item.Modified is { } changed && (newest is null || changed.Instant > newest.Value.Instant))
            {
                newest = changed;
            }
        }

        return newest;
    }

    /// <summary>The names of those who wrote a release; the organisation where none is named.</summary>
    public IEnumerable<string> Authors(Page page) => page.Facts.Authors.IsEmpty
        ? [model.Configuration.Organization.Name.ForOrFirst(page.Language.Code)]
        : page.Facts.Authors.Select(author =>
            model.Vocabulary.People.FirstOrDefault(person => person.Id.Value == author.Value)?.Name.ForOrFirst(page.Language.Code) ?? author.Value);

    /// <summary>The names of a release's tags.</summary>
    public IEnumerable<string> Tags(Page page) =>
        page.Facts.Tags.Select(tag => model.Vocabulary.Tags[tag].Name.ForOrFirst(page.Language.Code));

    /// <summary>The absolute address of a release.</summary>
    public string Address(Page page) => addresses.Absolute(page.Path);

    /// <summary>The files that a feed reader may fetch: the lead picture and the attachments, with size and type.</summary>
    public IEnumerable<(string Url, long Length, string Type)> Files(Page page)
    {
        var downloads = page.Downloads.Select(download => download.File);
        return (page.Image is { } image ? downloads.Prepend(image.File) : downloads).Select(index =>
        {
            var source = model.Files[index].Source;
            return (addresses.Absolute(addresses.PathOf(index, page.Language)), source.Length, MediaType.Of(source.Path));
        });
    }
}
