using System.Collections.Concurrent;
using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Model;
using SiteGen.Pipeline.Model.Routes;
using SiteGen.Pipeline.Rendering.StructuredData;
using SiteGen.Pipeline.Rendering.Views;
using SiteGen.Primitives.Diagnostics;
using SiteGen.Primitives.Text;

namespace SiteGen.Pipeline.Rendering;

/// <summary>
/// Makes the views of one site, each once. Many workers ask at the same time; two may make the same view, and keep either: views are
/// equal and do not change.
/// </summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage(
    "Design", "CA1001", Justification = "What each thread notes goes with the views; nothing outside memory is held.")]
internal sealed class SiteViews
{
    private readonly ReleaseView?[] releases;
    private readonly LanguageView[] languages;
    private readonly SiteView[] sites;
    private readonly TermView?[] terms;
    private readonly TermView[]?[] topRegions;
    private readonly ConcurrentDictionary<(TermKind Kind, int Key, int Language), TermView> unlisted = new();
    private readonly BodyWriter bodies;
    private readonly Dictionary<string, int> filesByPath;
    private readonly Dictionary<int, string> kits;
    private readonly ThreadLocal<ReadLog> reads = new(static () => new ReadLog());
    private readonly ThreadLocal<Utf8Buffer> scratch = new(static () => new Utf8Buffer(32 * 1024));

    public SiteViews(SiteModel model)
    {
        Model = model;
        Addresses = new SiteAddresses(model);
        Alternates = new Alternates(model);
        Wordings = model.Interfaces.Select(language => new Wording(language)).ToArray();
        JsonLd = new JsonLdWriter(model, Addresses, Wordings);
        bodies = new BodyWriter(model, Addresses, Wordings, SourceSet);
        releases = new ReleaseView?[model.Pages.Length];
        terms = new TermView?[model.Lists.Length];
        topRegions = new TermView[]?[model.Configuration.Languages.Length];
        languages = model.Configuration.Languages.Select(language => new LanguageView(language, Wordings[language.Index], Addresses)).ToArray();
        sites = model.Configuration.Languages.Select(language => new SiteView(this, language)).ToArray();
        filesByPath = Enumerable.Range(0, model.Files.Length).ToDictionary(index => model.Files[index].ContentPath, StringComparer.Ordinal);
        kits = model.Routes.OfType<PressKitRoute>().ToDictionary(kit => kit.Set, kit => Addresses.Relative(kit.Path));
        NowYear = model.Configuration.TimeZone.ToLocal(model.Now).Year;
    }

    public SiteModel Model { get; }

    public SiteAddresses Addresses { get; }

    public Alternates Alternates { get; }

    public Wording[] Wordings { get; }

    public JsonLdWriter JsonLd { get; }

    public BodyWriter Bodies => bodies;

    /// <summary>The year of the build in the site's zone.</summary>
    public int NowYear { get; }

    /// <summary>What went wrong in partials that are rendered inside of others.</summary>
    public ConcurrentQueue<Diagnostic> Faults { get; } = new();

    /// <summary>Renders a partial for a release; set by the renderer, which knows the templates.</summary>
    public Func<string, ReleaseView, byte[]> RenderPartial { get; set; } = static (_, _) => [];

    /// <summary>What the worker that asks has looked at since it began its rendering.</summary>
    public ReadLog Reads => reads.Value!; // Made by the line above.

    public SiteView Site(Language language) => sites[language.Index];

    public LanguageView Language(Language language) => languages[language.Index];

    /// <summary>An empty buffer for a text that is finished, and copied, before anybody else of the same worker asks for one.</summary>
    public Utf8Buffer Scratch()
    {
        var buffer = scratch.Value!; // Made by the function above.
        buffer.Clear();
        return buffer;
    }

    /// <summary>The view of a release. Whoever asks for it looks at it.</summary>
    public ReleaseView Release(PageId id)
    {
        Reads.Add(id);
        return releases[id.Index] ??= new ReleaseView(this, Model[id]);
    }

    /// <summary>A partial for a release, rendered when it is first asked for.</summary>
    public byte[] Partial(string name, ReleaseView release, ref CopiedHtml? copied)
    {
        if (copied is { } made)
        {
            Reads.AddRange(made.Reads);
            return made.Bytes;
        }

        var start = Reads.Mark();
        var bytes = RenderPartial(name, release);
        copied = new CopiedHtml(bytes, Reads.Since(start));
        return bytes;
    }

    /// <summary>The releases on one page of a list.</summary>
    public ReleaseView[] Releases(TermList list, int number)
    {
        var perPage = Model.Configuration.PerPage;
        var start = Math.Min((number - 1) * perPage, list.Pages.Length);
        var shown = new ReleaseView[Math.Min(perPage, list.Pages.Length - start)];
        for (var i = 0; i < shown.Length; i++)
        {
            shown[i] = Release(list.Pages[start + i]);
        }

        return shown;
    }

    /// <summary>The newest releases of a language.</summary>
    public ReleaseView[] Newest(Language language, int count) =>
        Model.ListOf(TermKind.All, 0, language)!.Pages.Take(count).Select(Release).ToArray(); // Every language has its river.

    public TermView Term(TermList list) => terms[list.Index] ??= new TermView(this, list.Kind, list.Key, list.Language);

    public TermView Term(TermKind kind, int key, Language language) => Model.ListOf(kind, key, language) is { } list
        ? Term(list)
        : unlisted.GetOrAdd((kind, key, language.Index), _ => new TermView(this, kind, key, language));

    /// <summary>The regions of the top level by the language's alphabet: those that lie in nothing, or in the country.</summary>
    public TermView[] TopRegions(Language language)
    {
        var tree = Model.Vocabulary.Regions;
        return topRegions[language.Index] ??= Regions(
            index => !tree.Regions[index].IsCountry
                && (tree.ParentOf(index) < 0 || tree.Regions[tree.ParentOf(index)].IsCountry),
            language);
    }

    /// <summary>The regions directly in another, by the language's alphabet.</summary>
    public TermView[] RegionsIn(int region, Language language) =>
        Regions(index => Model.Vocabulary.Regions.ParentOf(index) == region, language);

    /// <summary>Terms by the language's alphabet.</summary>
    public TermView[] ByAlphabet(IEnumerable<TermView> some, Language language) => Wordings[language.Index].Order.Sort(some, term => term.Name);

    public FeedView[] Feeds(TermList list)
    {
        if (list.Kind is not (TermKind.All or TermKind.Tag or TermKind.Project or TermKind.Region))
        {
            return [];
        }

        var title = FeedTitle(list);
        return
        [
            new FeedView(title, Addresses.Relative(list.Path + "feed.xml"), FeedFormat.Rss),
            new FeedView(title, Addresses.Relative(list.Path + "atom.xml"), FeedFormat.Atom),
            new FeedView(title, Addresses.Relative(list.Path + "feed.json"), FeedFormat.Json),
        ];
    }

    /// <summary>What a feed is called: the site's title, and what it gathers.</summary>
    public string FeedTitle(TermList list)
    {
        var title = Model.Configuration.Title.ForOrFirst(list.Language.Code);
        return list.Kind == TermKind.All ? title : $"{Term(list).Name} – {title}";
    }

    public ImageView Image(Picture picture, Language language) => MakeImage(
        picture.File,
        language,
        picture.Item.Alt.For(language.Code) ?? "",
        picture.Item.Caption.For(language.Code) ?? "",
        picture.Item.Credit.ForOrFirst(language.Code));

    /// <summary>A picture of the settings, by its path under `content/`; null when it is not there.</summary>
    public ImageView? SiteImage(Located<string>? path, string alt, Language language)
    {
        if (path is not { Value: var named })
        {
            return null;
        }

        return filesByPath.TryGetValue(named.TrimStart('/'), out var file) ? MakeImage(file, language, alt, "", "") : null;
    }

    /// <summary>The address of the ZIP of a release's photos and texts, or empty.</summary>
    public string PressKitOf(int set) => kits.GetValueOrDefault(set, "");

    public PersonView Person(int index, Language language)
    {
        var person = Model.Vocabulary.People[index];
        return new PersonView(person.Id.Value, person.Name.ForOrFirst(language.Code), person.Role.ForOrFirst(language.Code));
    }

    public PersonView Author(string idOrName, Language language)
    {
        for (var i = 0; i < Model.Vocabulary.People.Length; i++)
        {
            if (Model.Vocabulary.People[i].Id.Value == idOrName)
            {
                return Person(i, language);
            }
        }

        return new PersonView("", idOrName, "");
    }

    public ContactView Contact(int index, Language language) => new(Model.Configuration.Contacts[index], language.Code);

    /// <summary>The text of a page as HTML.</summary>
    public byte[] Body(Page page)
    {
        var buffer = Scratch();
        bodies.Write(page, buffer, isAbsolute: false);
        return buffer.ToArray();
    }

    private ImageView MakeImage(int file, Language language, string alt, string caption, string credit)
    {
        var path = Addresses.PathOf(file, language);
        return new ImageView(Addresses.Relative(path), Addresses.Absolute(path), Model.Files[file].Size, alt, caption, credit, MediaType.Of(path))
        {
            SourceSet = SourceSet(file, isWebP: false),
            WebPSet = SourceSet(file, isWebP: true),
        };
    }

    /// <summary>The variants of a photo for `srcset`, itself at the end where it is of that kind; empty where there are none.</summary>
    public string SourceSet(int file, bool isWebP)
    {
        var photo = Model.Files[file];
        var orders = Model.HasVariants ? new PictureVariants(photo).Orders.Where(order => order.IsWebP == isWebP).ToArray() : [];
        if (orders.Length == 0)
        {
            return "";
        }

        var path = Addresses.PathOf(file, Model.Configuration.DefaultLanguage);
        var entries = orders.Select(order => string.Create(Invariant, $"{Addresses.Relative(PictureVariants.PathOf(path, order))} {order.Width}w"));
        var isOwnKind = path.EndsWith(".webp", StringComparison.OrdinalIgnoreCase) == isWebP;
        return string.Join(", ", isOwnKind ? entries.Append(string.Create(Invariant, $"{Addresses.Relative(path)} {photo.Size?.Width}w")) : entries);
    }

    /// <summary>The picture for messengers: cut to their proportions where that could be done.</summary>
    public ImageView Card(Picture picture, Language language)
    {
        if (!Model.HasVariants || !new PictureVariants(Model.Files[picture.File]).HasCard)
        {
            return Image(picture, language);
        }

        var path = PictureVariants.PathOf(Addresses.PathOf(picture.File, Model.Configuration.DefaultLanguage), PictureVariants.Card);
        var size = new Media.ImageSize(PictureVariants.Card.Width, PictureVariants.Card.Height);
        return new ImageView(Addresses.Relative(path), Addresses.Absolute(path), size, picture.Item.Alt.For(language.Code) ?? "", "", "", MediaType.Of(path));
    }

    private static System.Globalization.CultureInfo Invariant => System.Globalization.CultureInfo.InvariantCulture;

    private TermView[] Regions(Func<int, bool> isWanted, Language language) => ByAlphabet(
        Enumerable.Range(0, Model.Vocabulary.Regions.Regions.Length).Where(isWanted).Select(index => Term(TermKind.Region, index, language)),
        language);
}
