using SiteGen.Pipeline.Building;
using SiteGen.Pipeline.Model.Routes;
using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Authoring.Checking.Output;

/// <summary>Tells which file of the site a file of the output is made of.</summary>
internal static class OutputSource
{
    /// <summary>The text of a page; null for what is made of many files, and for what is no page.</summary>
    public static SourceLocation? OfPage(LoadedSite site, string path) =>
        RouteOf(site, path) is PageRoute page ? SourceLocation.OfFile(site.Model[page.Page].File.Path) : null;

    /// <summary>The same, and the source of a file that is copied.</summary>
    public static SourceLocation? OfFile(LoadedSite site, string path) =>
        RouteOf(site, path) is FileRoute file ? SourceLocation.OfFile(file.Source.Path) : OfPage(site, path);

    private static Route? RouteOf(LoadedSite site, string path) =>
        OrdinalList.IndexOf(site.Model.Routes, path, static route => route.OutputPath) is var at and >= 0 ? site.Model.Routes[at] : null;
}
