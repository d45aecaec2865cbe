using SiteGen.Languages.Search;
using SiteGen.Pipeline.Files;
using SiteGen.Pipeline.Model;
using SiteGen.Pipeline.Model.Routes;
using SiteGen.Pipeline.Rendering;
using SiteGen.Primitives.Collections;

namespace SiteGen.Pipeline.Building.Caching;

/// <summary>
/// Hashes whatever a page may show of a site beside the texts of the releases that it looks at: settings, vocabulary, interface, templates,
/// files, lists and their order and counts, addresses. A release's own headline, summary and text are not in it; whatever puts it into a list
/// or takes it out of one is.
/// </summary>
internal static class SiteFrame
{
    /// <summary>
    /// The hash; null where templates ask for the time of day, so that no output outlives the build that made it.
    /// </summary>
    public static ContentHash? Of(LoadedSite site, ContentHash request, ISourceFolder folder, Func<string, ContentHash?> hashOfPage)
    {
        var to = new BlobWriter();
        to.Hash(request);
        to.Number(site.Configuration.TimeZone.ToLocal(site.Model.Now).Year);
        to.Hash(ContentHash.Of(folder.Read("site.yml").Bytes.Span));
        foreach (var file in (ReadOnlySpan<EquatableArray<Sources.SourceFile>>)[site.Sources.Data, site.Sources.Interface, site.Sources.Templates, site.Sources.Assets])
        {
            foreach (var source in file)
            {
                var bytes = folder.Read(source.Path).Bytes.Span;
                to.Text(source.Path);
                to.Hash(ContentHash.Of(bytes));
                if (source.Kind == Sources.SourceKind.Template && bytes.IndexOf("date.now"u8) >= 0)
                {
                    return null;
                }
            }
        }

        foreach (var page in site.Model.Pages)
        {
            Write(page, to, hashOfPage);
            to.Fold();
        }

        Write(site.Model, to);
        return ContentHash.Of(to.Written.Span);
    }

    /// <summary>
    /// The hash of what each page was made from: the files of all its languages, since one of them states the facts for the others. After
    /// the pages come <see cref="SharedParts"/>.
    /// </summary>
    public static ContentHash[] Pages(LoadedSite site, Func<string, ContentHash?> hashOfPage)
    {
        var versions = site.Sources.Pages.ToLookup(file => file.TranslationKey, StringComparer.Ordinal);
        var to = new BlobWriter();
        var sets = new ContentHash[site.Model.Sets.Length];
        for (var i = 0; i < sets.Length; i++)
        {
            to.Clear();
            foreach (var file in versions[site.Model.Sets[i].Key])
            {
                to.Hash(hashOfPage(file.Path) ?? default);
            }

            sets[i] = ContentHash.Of(to.Written.Span);
        }

        return [.. site.Model.Pages.Select(page => sets[page.Set]), .. Slices(site.Model), Changes(site.Model)];
    }

    /// <summary>The hash of each slice of each language's search terms: a sentence that is added changes a few of them.</summary>
    private static List<ContentHash> Slices(SiteModel model)
    {
        var hashes = new List<ContentHash>();
        foreach (var language in model.Configuration.Languages)
        {
            var to = Enumerable.Range(0, TermSet.Slices).Select(_ => new BlobWriter(4 * 1024)).ToArray();
            foreach (var id in model.ListOf(TermKind.All, 0, language)!.Pages) // Every language has its river.
            {
                var terms = model[id].Body.Terms;
                for (var slice = 0; slice < to.Length; slice++)
                {
                    to[slice].Hash(ContentHash.Of(terms.BytesOf(slice)));
                    to[slice].Fold();
                }
            }

            hashes.AddRange(to.Select(slice => ContentHash.Of(slice.Written.Span)));
        }

        return hashes;
    }

    /// <summary>The hash of the dates of all last changes, as they may be written.</summary>
    private static ContentHash Changes(SiteModel model)
    {
        var to = new BlobWriter();
        foreach (var page in model.Pages)
        {
            if (page.Modified is { } changed)
            {
                to.Long(changed.Instant.ToUnixTimeTicks());
                to.Long(changed.Local.Offset.Seconds);
                to.Flag(changed.HasTime);
            }
            else
            {
                to.Long(long.MinValue);
            }

            to.Fold();
        }

        return ContentHash.Of(to.Written.Span);
    }

    private static void Write(Page page, BlobWriter to, Func<string, ContentHash?> hashOfPage)
    {
        to.Text(page.File.Path);
        to.Text(page.Path);
        to.Number((int)page.State);
        to.Flag(page.IsBroken);
        to.Number(page.Set);
        if (!page.IsRelease)
        {
            // Menus name ordinary pages on every page.
            to.Hash(hashOfPage(page.File.Path) ?? default);
            return;
        }

        var facts = page.Facts;
        to.Long(page.Date.Instant.ToUnixTimeTicks());
        to.Text(facts.Id);
        to.Number((int)facts.Type);
        to.Flag(facts.Featured);
        foreach (var terms in (ReadOnlySpan<EquatableArray<int>>)[facts.Regions, facts.Tags, facts.Projects, facts.People])
        {
            to.Number(terms.Length);
            foreach (var term in terms)
            {
                to.Number(term);
            }
        }

        to.Flag(page.Image is not null);
        to.Number(facts.Figures.Length);
        foreach (var figure in facts.Figures)
        {
            FrontMatterCodec.Figure(figure, to);
        }
    }

    private static void Write(SiteModel model, BlobWriter to)
    {
        to.Number(model.Files.Length);
        foreach (var file in model.Files)
        {
            to.Text(file.ContentPath);
            to.Number(file.Set);
            to.Long(file.Source.Length);
            to.Number(file.Size?.Width ?? 0);
            to.Number(file.Size?.Height ?? 0);
            to.Fold();
        }

        to.Number(model.Routes.Length);
        foreach (var route in model.Routes)
        {
            to.Text(route.OutputPath);
            if (route is RedirectRoute redirect)
            {
                to.Number(redirect.Redirect.Target.Index);
            }

            to.Fold();
        }
    }
}
