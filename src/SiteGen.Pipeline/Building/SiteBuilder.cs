using SiteGen.Languages.Search;
using SiteGen.Pipeline.Assets;
using SiteGen.Pipeline.Building.Caching;
using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Files;
using SiteGen.Pipeline.Interface;
using SiteGen.Pipeline.Media;
using SiteGen.Pipeline.Model;
using SiteGen.Pipeline.Model.Addresses;
using SiteGen.Pipeline.Parsing;
using SiteGen.Pipeline.Rendering;
using SiteGen.Pipeline.Rendering.Templates;
using SiteGen.Pipeline.Sources;
using SiteGen.Pipeline.Threads;
using SiteGen.Pipeline.Vocabulary;
using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;
using SiteGen.Primitives.Text;

namespace SiteGen.Pipeline.Building;

/// <summary>
/// The whole program: settings → sources → vocabulary → interface → pages → model → templates → rendered files. Only an unusable
/// `site.yml` stops the chain; every other mistake is reported and carried along. The files go to a sink as they are made, so that they
/// are never all in memory; whoever owns the sink publishes them only if there is no error.
/// </summary>
public static class SiteBuilder
{
    /// <summary>
    /// Builds a site. Nothing here touches the disk but through the folder and the sink. The stages are measured by <paramref name="clock"/>,
    /// where the caller has one for more than the build.
    /// </summary>
    public static BuildResult Build(BuildRequest request, ISourceFolder folder, IOutputSink sink, EarlierBuild? earlier = null, StageClock? clock = null) =>
        Build(request, folder, _ => sink, earlier is null ? null : (earlier, sink), clock ?? new StageClock());

    /// <summary>The same for whoever looks at the files and must know the site before the first of them comes.</summary>
    public static BuildResult Build(BuildRequest request, ISourceFolder folder, Func<LoadedSite, IOutputSink> open, StageClock? clock = null) =>
        Build(request, folder, open, null, clock ?? new StageClock());

    private static BuildResult Build(
        BuildRequest request, ISourceFolder folder, Func<LoadedSite, IOutputSink> open, (EarlierBuild Build, IOutputSink Sink)? earlier, StageClock clock)
    {
        var found = new DiagnosticCollector();
        var files = clock.Measure("files", () => new ListedFolder(folder));
        var incremental = earlier is { } before ? clock.Measure("comparison", () => new IncrementalBuild(request, files, before.Sink, before.Build)) : null;
        if (incremental?.Unchanged() is { } unchanged)
        {
            return unchanged with { Stages = clock.Times };
        }

        earlier?.Sink.Begin(incremental?.MostStays == true);

        var cache = new SessionCache();
        if (Load(request, files, cache, incremental?.Store, found, clock) is not { } site)
        {
            return new BuildResult(found.ToSorted(), IsUsable: false, 0, clock.Times);
        }

        if (incremental is not null)
        {
            clock.Measure("frame", () => incremental.Look(site));
        }

        var templates = LoadTemplates(site, files, cache, request.Jobs, found, clock);
        found.AddRange(templates.Known);
        var maker = request.Pictures is { } tool ? new VariantMaker(tool, earlier?.Build.Cache) : null;
        var renderer = new RouteRenderer(site.Model, templates.Set, SiteTemplates.Options(site.Model), new PublishedPictures(files), maker is null ? null : maker.Make);
        var sink = open(site);
        var rendered = clock.Measure("rendering", () => Render(site.Model, renderer, incremental, sink, request.Jobs, clock));
        found.AddRange(OncePerPlace(rendered, templates.Known).ToEquatableArray());
        var diagnostics = found.ToSorted();
        var pages = site.Model.Routes.Count(OutputKind.IsPage);
        var memory = default(ReadOnlyMemory<byte>);
        if (!found.HasErrors)
        {
            // Only of what will be published anything is kept.
            maker?.Settle(site.Model.Routes);
            memory = incremental is null ? default : clock.Measure("memory", () => Finish(incremental, site, diagnostics, pages, sink, request.Jobs));
        }

        return new BuildResult(diagnostics, IsUsable: true, pages, clock.Times)
        {
            Memory = memory,
            Site = site,
            LacksVariants = request.Pictures is null && site.Model.Files.Any(file => !new PictureVariants(file).Orders.IsEmpty),
        };
    }

    /// <summary>What the next build may know of this one. The sink gets ready meanwhile.</summary>
    private static ReadOnlyMemory<byte> Finish(
        IncrementalBuild incremental, LoadedSite site, EquatableArray<Diagnostic> diagnostics, int pages, IOutputSink sink, int jobs) =>
        InParallel.Both(
            () => incremental.Finish(site, diagnostics, pages),
            () =>
            {
                sink.Complete();
                return true;
            },
            jobs).First;

    /// <summary>Every route's file goes to the sink, rendered or taken over; what was wrong comes back in the order of the routes.</summary>
    private static EquatableArray<Diagnostic>[] Render(SiteModel model, RouteRenderer renderer, IncrementalBuild? incremental, IOutputSink sink, int jobs, StageClock clock)
    {
        var order = RenderingOrder.Of(model.Routes);
        clock.Expect(order.Length);
        var rendered = InParallel.Select(order, static () => new Utf8Buffer(64 * 1024), One, jobs);
        var faults = new EquatableArray<Diagnostic>[order.Length];
        for (var i = 0; i < order.Length; i++)
        {
            faults[order[i]] = rendered[i];
        }

        return faults;

        EquatableArray<Diagnostic> One(int index, Utf8Buffer buffer)
        {
            clock.Step();
            var route = model.Routes[index];
            if (incremental?.TryKeep(route, index) == true)
            {
                return [];
            }

            var file = renderer.Render(route, buffer);
            incremental?.Note(index, file.Diagnostics.IsEmpty ? file.Value.Reads : null);
            if (!file.HasErrors)
            {
                sink.Accept(route.OutputPath, file.Value.Content.Span);
            }

            return file.Diagnostics;
        }
    }

    /// <summary>
    /// A mistake in a partial meets every page that shows it, in an order that threads decide: it is told once, with the ordinally first page;
    /// not at all where the check of the templates has told it already.
    /// </summary>
    private static IEnumerable<Diagnostic> OncePerPlace(IEnumerable<EquatableArray<Diagnostic>> rendered, EquatableArray<Diagnostic> known) => rendered
        .SelectMany(diagnostics => diagnostics)
        .Where(diagnostic => !known.Any(told => told.Location?.Path == diagnostic.Location?.Path && told.Location?.Line == diagnostic.Location?.Line))
        .GroupBy(diagnostic => (diagnostic.Rule, diagnostic.Arguments, diagnostic.Location))
        .Select(group => group.MinBy(diagnostic => diagnostic.Page ?? "", StringComparer.Ordinal)!); // A group is never empty.

    /// <summary>
    /// The first half: the model of the site, without rendering anything; null when `site.yml` is unusable. With a cache, what builds kept of single
    /// files is taken from there, and what is new is added.
    /// </summary>
    public static Diagnosed<LoadedSite?> Load(BuildRequest request, ISourceFolder folder, ICacheFolder? kept = null)
    {
        var found = new DiagnosticCollector();
        var files = new ListedFolder(folder);
        var store = kept is null ? null : new FileStore(kept, files);
        var site = Load(request, files, new SessionCache(), store, found, new StageClock());
        store?.Save();
        return new Diagnosed<LoadedSite?>(site, found.ToSorted());
    }

    /// <summary>What is known of a site before its texts are read; null when `site.yml` is unusable.</summary>
    public static Diagnosed<SiteSurvey?> Survey(BuildRequest request, ISourceFolder folder)
    {
        var found = new DiagnosticCollector();
        var listed = new ListedFolder(folder);
        if (found.Take(ConfigurationReader.Read(request, listed)) is not { } configuration)
        {
            return new Diagnosed<SiteSurvey?>(null, found.ToSorted());
        }

        var sources = found.Take(SourceScanner.Scan(listed.List(), configuration));
        var vocabulary = found.Take(VocabularyReader.Read(sources.Data, listed, configuration));
        var interfaces = found.Take(InterfaceReader.Read(configuration, sources.Interface, listed));
        return new Diagnosed<SiteSurvey?>(new SiteSurvey(configuration, sources, vocabulary, interfaces), found.ToSorted());
    }

    /// <summary>The paragraphs of each file as they were written, in the order of the paths; none of a file that cannot be read.</summary>
    public static EquatableArray<EquatableArray<SourceParagraph>> Paragraphs(ISourceFolder folder, IReadOnlyList<string> paths, int jobs) =>
        EquatableArray.Own(InParallel.Select(paths, path => folder.Read(path) is { IsRead: true } read ? ParagraphReader.Read(read.Bytes.Span, path) : [], jobs));

    /// <summary>The first half with what a session keeps of its builds, and what builds keep of single files.</summary>
    internal static LoadedSite? Load(
        BuildRequest request, ListedFolder folder, SessionCache cache, FileStore? store, DiagnosticCollector found, StageClock clock)
    {
        var still = cache.Ground?.Under(folder.List(), request);
        if ((still ?? Read(request, folder, found, clock)) is not { } ground)
        {
            cache.Ground = null;
            return null;
        }

        cache.Ground = ground = Measured(ground, folder, cache, store, clock);
        found.AddRange(ground.Diagnostics);
        var pages = clock.Measure("pages", () => found.TakeAll(cache.Pages.Select(
            ground.Sources.Pages, ground.Options, file => Page(file, folder, ground, store), request.Jobs)));
        var work = clock.Measure("model", () =>
            (still is not null && cache.Work is { } before ? ModelChange.Try(before, request, ground, pages) : null) ?? SiteModelBuilder.Build(request, ground, pages));
        found.AddRange(work.Diagnostics);
        cache.Work = work;
        return new LoadedSite(ground.Configuration, ground.Sources, work.Model, pages);
    }

    /// <summary>
    /// The site before its texts are read: each is when it is asked for, and nothing is said of mistakes. Null where fewer than <paramref name="many"/>
    /// have to be parsed, so that the whole is there as soon. The ground stays for the whole.
    /// </summary>
    internal static LoadedSite? Look(BuildRequest request, ListedFolder folder, SessionCache cache, FileStore? store, int many, StageClock clock)
    {
        cache.Ground = Read(request, folder, new DiagnosticCollector(), clock);
        if (cache.Ground is not { } ground || ground.Sources.Pages.Count(file => store?.Knows(file) != true) < many)
        {
            return null;
        }

        if (request.Pictures is not null)
        {
            // Which smaller pictures there will be is told by the sizes of all.
            cache.Ground = ground = Measured(ground, folder, cache, store, clock);
        }
        else
        {
            ground = ground with { Sizes = Pictures(ground.Sources).ToDictionary(file => file.Path, file => new Deferred<ImageSize?>(() => Size(file, folder).Value), StringComparer.Ordinal) };
        }

        var pages = clock.Measure("front matter", () => InParallel.Select(ground.Sources.Pages, file => Look(file, folder, ground), request.Jobs));
        var work = clock.Measure("first model", () => SiteModelBuilder.Build(request with { Checks = CheckLevel.Later }, ground, pages));
        return new LoadedSite(ground.Configuration, ground.Sources, work.Model, EquatableArray.Own(pages));
    }

    /// <summary>Everything but the pages and the sizes of pictures; null, and told, when `site.yml` is unusable.</summary>
    private static SiteGround? Read(
        BuildRequest request, ListedFolder folder, DiagnosticCollector told, StageClock clock)
    {
        var found = new DiagnosticCollector();
        if (clock.Measure("settings", () => found.Take(ConfigurationReader.Read(request, folder))) is not { } configuration)
        {
            told.AddRange(found.ToSorted());
            return null;
        }

        var sources = clock.Measure("sources", () => found.Take(SourceScanner.Scan(folder.List(), configuration)));
        var vocabulary = clock.Measure("vocabulary", () => found.Take(VocabularyReader.Read(sources.Data, folder, configuration)));
        var interfaces = clock.Measure("interface", () => found.Take(InterfaceReader.Read(configuration, sources.Interface, folder)));
        configuration = StandingNotes.Set(configuration, interfaces);
        var assets = clock.Measure("assets", () => found.Take(AssetPublisher.Publish(configuration, sources.Assets, folder)));
        var options = new ParseOptions(
            configuration.Languages.Select(language => language.Code).ToEquatableArray(),
            configuration.TrustHtml,
            vocabulary.PlaceNames,
            interfaces.Select(language => configuration.Typography ? language.Typography : null).ToEquatableArray());
        var ledger = clock.Measure("addresses", () => found.Take(LedgerReader.Read(folder)));
        return new SiteGround
        {
            Configuration = configuration,
            Sources = sources,
            Vocabulary = vocabulary,
            Interfaces = interfaces,
            Assets = assets,
            Ledger = ledger,
            Options = options,
            Languages = options.Languages.Select(code => SearchLanguage.Of(code, options.PlaceNames)).ToArray(),
            Entries = folder.List(),
            Request = request,
            Diagnostics = found.ToSorted(),
        };
    }

    /// <summary>The templates of a loaded site, checked together. The caller reports what the check found: a session may show older ones.</summary>
    internal static CheckedTemplates LoadTemplates(LoadedSite site, ISourceFolder folder, SessionCache cache, int jobs, DiagnosticCollector found, StageClock clock)
    {
        // The clock of a build is nothing that a template's text depends on.
        var options = SiteTemplates.Options(site.Model) with { Now = default, UtcOffset = default };
        var parsed = clock.Measure("templates", () => found.TakeAll(cache.Templates.Select(
            site.Sources.Templates, options, file => SiteTemplates.Parse(file, folder, options), jobs)));
        if (cache is { Checked: { } known, Templates.IsUnchanged: true })
        {
            return known;
        }

        var set = new TemplateSet(parsed.Where(template => template is not null).Select(template => template!));
        var checkedSet = new CheckedTemplates(set, clock.Measure("template check", () => SiteTemplates.Check(set, options)));
        cache.Checked = checkedSet;
        cache.GoodTemplates = checkedSet.HasErrors ? cache.GoodTemplates : checkedSet;
        return checkedSet;
    }

    private static Diagnosed<ParsedPage> Page(SourceFile file, ISourceFolder folder, SiteGround ground, FileStore? store) =>
        store is null ? Parse(file, folder, ground) : store.Page(file, read => Parse(file, read, ground));

    private static ParsedPage Look(SourceFile file, ISourceFolder folder, SiteGround ground)
    {
        using var lent = folder.Lend(file.Path);
        return lent.Read is { IsRead: true } read
            ? PageParser.Look(file, read.Bytes, ground.Options, new(() => Parse(file, folder, ground).Value))
            : PageParser.Unreadable(file);
    }

    private static Diagnosed<ParsedPage> Parse(SourceFile file, ISourceFolder folder, SiteGround ground)
    {
        using var lent = folder.Lend(file.Path);
        return Parse(file, lent.Read, ground);
    }

    private static Diagnosed<ParsedPage> Parse(SourceFile file, SourceBytes read, SiteGround ground) => read.IsRead
        ? PageParser.Parse(file, read.Bytes, ground.Options, ground.Languages)
        : new Diagnosed<ParsedPage>(PageParser.Unreadable(file), [FileRules.Unreadable(file.Path, read.Fault!)]); // Not read: there is a fault.

    /// <summary>The ground with the sizes of all pictures; a session measures only what changed.</summary>
    private static SiteGround Measured(SiteGround ground, ListedFolder folder, SessionCache cache, FileStore? store, StageClock clock) => ground.IsMeasured
        ? ground
        : clock.Measure("pictures", () =>
        {
            var pictures = Pictures(ground.Sources);
            var measured = cache.Pictures.Select(pictures, "", file => store is null ? Size(file, folder) : store.Size(file, () => Size(file, folder)), ground.Request.Jobs);
            var found = new DiagnosticCollector();
            found.AddRange(ground.Diagnostics);
            var sizes = found.TakeAll(measured).Select(size => new Deferred<ImageSize?>(size));
            return ground with
            {
                Sizes = pictures.Zip(sizes).ToDictionary(pair => pair.First.Path, pair => pair.Second, StringComparer.Ordinal),
                IsMeasured = true,
                Diagnostics = found.ToSorted(),
            };
        });

    private static SourceFile[] Pictures(SourceTree sources) => sources.Files.Where(ImageMeasurer.IsPicture).ToArray();

    private static Diagnosed<ImageSize?> Size(SourceFile file, ListedFolder folder)
    {
        using var lent = folder.Lend(file.Path);
        return ImageMeasurer.Measure(file, lent.Read.Bytes);
    }
}
