using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Files;
using SiteGen.Pipeline.Model;
using SiteGen.Pipeline.Model.Routes;
using SiteGen.Pipeline.Rendering.Feeds;
using SiteGen.Pipeline.Rendering.Figures;
using SiteGen.Pipeline.Rendering.PressKits;
using SiteGen.Pipeline.Rendering.Search;
using SiteGen.Pipeline.Rendering.Sitemaps;
using SiteGen.Pipeline.Rendering.Templates;
using SiteGen.Pipeline.Rendering.Views;
using SiteGen.Pipeline.Sources;
using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;
using SiteGen.Primitives.Text;
using SiteGen.Scriban;

namespace SiteGen.Pipeline.Rendering;

/// <summary>
/// Makes the bytes of a route: pages through their layout, feeds and sitemaps by their writers, files as they are. Any route can be
/// rendered at any time and on any thread; the same route always gives the same bytes.
/// </summary>
internal sealed class RouteRenderer
{
    private readonly SiteModel model;
    private readonly ISourceFolder folder;
    private readonly SiteViews views;
    private readonly TemplateRunner runner;
    private readonly FeedContent feeds;
    private readonly SearchWriter search;
    private readonly PressKitWriter kits;
    private readonly SitemapWriter sitemaps;
    private readonly PictureMaking? making;

    public RouteRenderer(SiteModel model, TemplateSet templates, TemplateOptions options, ISourceFolder folder, PictureMaking? making = null)
    {
        this.model = model;
        this.folder = folder;
        this.making = making;
        views = new SiteViews(model);
        runner = new TemplateRunner(views, templates, options);
        search = new SearchWriter(views);
        kits = new PressKitWriter(views, folder);
        feeds = new FeedContent(views);
        sitemaps = new SitemapWriter(views);
    }

    /// <summary>Writes a route's bytes into <paramref name="output"/>, which it clears first. What is wrong is returned with it.</summary>
    public Diagnosed<RenderedFile> Render(Route route, Utf8Buffer output)
    {
        var found = new DiagnosticCollector();
        output.Clear();
        views.Reads.Clear();
        var content = route switch
        {
            AssetRoute asset => asset.Asset.Content.AsSpan().ToArray(),
            FileRoute file => Copy(file.Source, output, found),
            VariantRoute variant => Make(variant, found),
            _ => Write(route, output, found),
        };
        while (views.Faults.TryDequeue(out var fault))
        {
            found.Add(fault);
        }

        return found.Finish(new RenderedFile(route, content, ReadsOf(route)));
    }

    /// <summary>Makes a variant of a photo beside other renderings, whose faults are none of its own.</summary>
    public Diagnosed<RenderedFile> Render(VariantRoute variant)
    {
        var found = new DiagnosticCollector();
        return found.Finish(new RenderedFile(variant, Make(variant, found), null));
    }

    /// <summary>
    /// Overviews look at everything; the rest looks at pages through views and feeds, which note them, or at parts of all pages.
    /// </summary>
    private EquatableArray<int>? ReadsOf(Route route) => route switch
    {
        SearchRoute { Part: SearchPart.Terms } terms => search.SlicesOf(terms).Select(slice => SharedParts.Terms(model, terms.Language, slice)).ToEquatableArray(),
        SiteRoute { Kind: SiteRouteKind.Sitemap or SiteRouteKind.SitemapPart } => [SharedParts.Changes(model)],
        PageRoute or ListRoute or FeedRoute or FiguresRoute or RedirectRoute or AssetRoute or SearchRoute or PressKitRoute => EquatableArray.Own(views.Reads.Since(0)),
        _ => null,
    };

    private ReadOnlyMemory<byte> Copy(SourceFile file, Utf8Buffer output, DiagnosticCollector found)
    {
        using var lent = folder.Lend(file.Path);
        var bytes = Checked(file, lent.Read, found);
        if (!lent.IsLent)
        {
            return bytes;
        }

        output.Write(bytes.Span);
        return output.WrittenMemory;
    }

    private static ReadOnlyMemory<byte> Checked(SourceFile file, SourceBytes read, DiagnosticCollector found)
    {
        if (!read.IsRead)
        {
            found.Add(RenderingRules.Unreadable(file.Path, read.Fault ?? ""));
        }

        return read.Bytes;
    }

    /// <summary>The variant; the photo itself where it could not be made, so that no page shows a hole.</summary>
    private ReadOnlyMemory<byte> Make(VariantRoute route, DiagnosticCollector found)
    {
        var photo = Checked(route.Source, folder.Read(route.Source.Path), found);
        if (making?.Invoke(route, photo) is { } made)
        {
            return made;
        }

        found.Add(RenderingRules.NoVariant(route.Source.Path, route.Order.Name));
        return photo;
    }

    private ReadOnlyMemory<byte> Write(Route route, Utf8Buffer output, DiagnosticCollector found)
    {
        switch (route)
        {
            case FeedRoute feed:
                WriteFeed(model.Lists[feed.List], feed.Format, output);
                break;
            case FiguresRoute { Format: FiguresFormat.Csv } figures:
                new FigureCsvWriter(views).Write(model.Lists[figures.List], output);
                break;
            case FiguresRoute figures:
                new FigureJsonWriter(views).Write(model.Lists[figures.List], output);
                break;
            case SearchRoute file:
                search.Write(file, output);
                break;
            case PressKitRoute kit:
                kits.Write(kit, output, found);
                break;
            case SiteRoute { Kind: SiteRouteKind.Robots }:
                output.Write("User-agent: *\nAllow: /\n\nSitemap: "u8);
                output.Write(views.Addresses.Absolute("/sitemap.xml"));
                output.Write("\nSitemap: "u8);
                output.Write(views.Addresses.Absolute("/news-sitemap.xml"));
                output.Write("\n"u8);
                break;
            case SiteRoute { Kind: SiteRouteKind.Sitemap }:
                sitemaps.Write(output);
                break;
            case SiteRoute { Kind: SiteRouteKind.SitemapPart, Part: var part }:
                sitemaps.WritePart(part, output);
                break;
            case SiteRoute { Kind: SiteRouteKind.NewsSitemap }:
                new NewsSitemapWriter(model, views.Addresses).Write(output);
                break;
            case SiteRoute { Kind: SiteRouteKind.NoJekyll }:
                break;
            case SiteRoute { Kind: SiteRouteKind.CustomDomain }:
                output.Write(model.Configuration.BaseUrl.Host);
                output.Write("\n"u8);
                break;
            default:
                WritePage(route, output, found);
                break;
        }

        return output.WrittenMemory;
    }

    private void WriteFeed(TermList list, FeedFormat format, Utf8Buffer output)
    {
        var title = views.FeedTitle(list);
        var description = list.Kind == TermKind.All
            ? model.Configuration.Description.ForOrFirst(list.Language.Code)
            : views.Term(list).Sentence;
        switch (format)
        {
            case FeedFormat.Rss:
                new RssWriter(feeds, model, views.Addresses).Write(list, title, description, output);
                break;
            case FeedFormat.Atom:
                new AtomWriter(feeds, model, views.Addresses).Write(list, title, description, output);
                break;
            default:
                new JsonFeedWriter(feeds, model, views.Addresses).Write(list, title, description, output);
                break;
        }
    }

    private void WritePage(Route route, Utf8Buffer output, DiagnosticCollector found)
    {
        NoteOwn(route);
        var language = LanguageOf(route);
        var layout = LayoutOf(route);
        if (runner.Templates.Layout(layout) is not { } template)
        {
            found.Add(RenderingRules.NoLayout(TemplateSet.LayoutPath(layout)));
            return;
        }

        if (template.IsRenderable)
        {
            runner.Render(template, Globals(route, language), language, Name(route), output);
        }
    }

    /// <summary>A page names its translations, and a redirect the page that it leads to.</summary>
    private void NoteOwn(Route route)
    {
        if (route is RedirectRoute redirect)
        {
            views.Reads.Add(redirect.Redirect.Target);
        }
        else if (route is PageRoute page)
        {
            foreach (var version in model.Sets[model[page.Page].Set].Pages)
            {
                if (version is { } id)
                {
                    views.Reads.Add(id);
                }
            }
        }
    }

    /// <summary>What diagnostics call the page: its file where it has one, else its address.</summary>
    private string Name(Route route) => route is PageRoute page ? model[page.Page].File.Path : route.Path;

    private Language LanguageOf(Route route) => route switch
    {
        PageRoute page => model[page.Page].Language,
        ListRoute list => model.Lists[list.List].Language,
        IndexRoute index => index.Language,
        RedirectRoute redirect => model[redirect.Redirect.Target].Language,
        _ => model.Configuration.DefaultLanguage,
    };

    private string LayoutOf(Route route) => route switch
    {
        PageRoute page => model[page.Page].IsRelease ? "release" : "page",
        ListRoute { Number: 1 } list when model.Lists[list.List].Kind == TermKind.All => "home",
        ListRoute => "list",
        IndexRoute { Kind: IndexKind.Tags or IndexKind.Projects } => "terms",
        IndexRoute { Kind: IndexKind.Regions } => "regions",
        IndexRoute { Kind: IndexKind.Archive } => "archive",
        IndexRoute { Kind: IndexKind.Corrections } => "corrections",
        IndexRoute => "search",
        RedirectRoute => "redirect",
        SiteRoute { Kind: SiteRouteKind.NotFound } => "not-found",
        _ => "root",
    };

    private GlobalsView Globals(Route route, Language language)
    {
        var list = route is ListRoute listed ? model.Lists[listed.List] : null;
        var index = (route as IndexRoute)?.Kind;
        return new GlobalsView
        {
            Site = views.Site(language),
            Language = views.Language(language),
            Page = new PageView(views, route, language),
            Release = route is PageRoute { Page: var id } && model[id].IsRelease ? views.Release(id) : null,
            List = list is not null ? new ListView(views, list, ((ListRoute)route).Number) : null,
            Home = list is { Kind: TermKind.All } && ((ListRoute)route).Number == 1 ? new HomeView(views, list) : null,
            Terms = index is IndexKind.Tags or IndexKind.Projects
                ? new TermIndexView(views, index == IndexKind.Tags ? TermKind.Tag : TermKind.Project, language)
                : null,
            Regions = index == IndexKind.Regions ? new RegionIndexView(views, language) : null,
            Archive = index is IndexKind.Archive or IndexKind.Search ? new ArchiveView(views, language) : null,
            Corrections = index == IndexKind.Corrections ? new CorrectionIndexView(views, language) : null,
            NotFound = route is SiteRoute { Kind: SiteRouteKind.NotFound } ? new NotFoundView(views) : null,
            Root = route is SiteRoute { Kind: SiteRouteKind.Root } ? new RootView(views) : null,
            Redirect = route is RedirectRoute redirect ? new RedirectView(views, model[redirect.Redirect.Target]) : null,
        };
    }
}
