using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Files;
using SiteGen.Pipeline.Model.Routes;
using SiteGen.Pipeline.Threads;
using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Building.Caching;

/// <summary>
/// Decides what a build need not do again. No stage knows of it. Three things are taken over, each only when everything that it depends on is
/// known to be the same: the whole output, parsed pages, and files of the output whose pages did not change.
/// </summary>
internal sealed class IncrementalBuild
{
    private readonly BuildRequest request;
    private readonly ISourceFolder folder;
    private readonly IOutputSink sink;
    private readonly ContentHash asked;
    private readonly BuildMemory? earlier;
    private readonly SeenFiles seen;
    private RouteMemory routes = RouteMemory.Empty;
    private bool canRemember;

    public IncrementalBuild(BuildRequest request, ListedFolder folder, IOutputSink sink, EarlierBuild build)
    {
        this.request = request;
        this.folder = folder;
        this.sink = sink;
        asked = RequestHash.Of(request);
        earlier = BuildMemory.Decode(build.Memory.Span) is { } memory && memory.Request == asked ? memory : null;
        seen = SeenFiles.Compare(folder.List(), earlier?.Files ?? [], folder, build.Cache.Began);
        Store = new FileStore(build.Cache, folder);
    }

    /// <summary>What the build gives when nothing changed since the one that made the output; else null.</summary>
    public BuildResult? Unchanged()
    {
        if (earlier is null || !seen.IsSame || !earlier.IsValidAt(request.Now) || !sink.KeepAll())
        {
            return null;
        }

        var memory = seen.IsRefreshed ? earlier with { Files = seen.Files } : earlier;
        return new BuildResult(earlier.Diagnostics, IsUsable: true, earlier.Pages, []) { Memory = memory.Encode() };
    }

    /// <summary>Whether most files are likely to stay as they are: an earlier build is known, and only content changed since.</summary>
    public bool MostStays => earlier is not null && seen.IsChangedOnlyIn("content/");

    /// <summary>What earlier builds kept of single files.</summary>
    public FileStore Store { get; }

    /// <summary>Looks at the model of the site, to tell what has the same content as before: whether anything can be taken over.</summary>
    public bool Look(LoadedSite site)
    {
        var (frame, pages) = InParallel.Both(() => SiteFrame.Of(site, asked, folder, Store.HashOf), () => SiteFrame.Pages(site, Store.HashOf), request.Jobs);
        canRemember = frame is not null;
        routes = new RouteMemory(frame ?? default, pages, new int[]?[site.Model.Routes.Length]);
        return canRemember;
    }

    /// <summary>Takes a route's file over from the present output, where it would be rendered to the same bytes.</summary>
    public bool TryKeep(Route route, int index)
    {
        if (!canRemember || earlier is null)
        {
            return false;
        }

        var isSame = route switch
        {
            FileRoute file => !seen.IsChanged(file.Source.Path),
            VariantRoute variant => !seen.IsChanged(variant.Source.Path),
            PressKitRoute kit => routes.IsSame(earlier.Routes, index) && !kit.Photos.Any(photo => seen.IsChanged(photo.Path)),
            _ => routes.IsSame(earlier.Routes, index),
        };
        if (!isSame || !sink.Keep(route.OutputPath))
        {
            return false;
        }

        routes.Reads[index] = route is FileRoute or VariantRoute ? null : earlier.Routes.Reads[index];
        return true;
    }

    /// <summary>Notes which pages a route was rendered from.</summary>
    public void Note(int index, EquatableArray<int>? reads) => routes.Reads[index] = reads is { } noted ? noted.AsSpan().ToArray() : null;

    /// <summary>Ends a build that found no error: keeps what was parsed, and gives what the next build may know.</summary>
    public ReadOnlyMemory<byte> Finish(LoadedSite site, EquatableArray<Diagnostic> diagnostics, int count)
    {
        Store.Save();
        return !canRemember
            ? default
            : new BuildMemory
            {
                Request = asked,
                Valid = (site.Model.Now.ToUnixTimeTicks(), StableTime.Until(site).ToUnixTimeTicks()),
                Files = seen.Files,
                Diagnostics = diagnostics,
                Pages = count,
                Routes = routes,
            }.Encode();
    }
}
