using System.Collections.Concurrent;
using System.Text;
using SiteGen.Pipeline.Building;
using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;
using SiteGen.Primitives.Text;
using SiteGen.Server.Answering;

namespace SiteGen.Server.Updating;

/// <summary>
/// The preview at one moment: requests that come at the same time all see one. It keeps the pages that were asked for, since a browser asks
/// for a page right after it was told that the page changed.
/// </summary>
internal sealed class PreviewState(int number, PreviewSite site, EquatableArray<Diagnostic> problems, EquatableArray<string> changed, bool isWhole = true)
{
    private const int MostPages = 64;

    private readonly ConcurrentDictionary<string, ServedFile> pages = new(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<Diagnostic, bool> rendered = new();
    private readonly Lazy<IReadOnlyList<byte[]>> styles = new(() => StylesOf(site));

    /// <summary>
    /// Whether every file was read. The texts of a large site take their time: pages are shown before, and what is wrong is told afterwards.
    /// </summary>
    public bool IsWhole { get; } = isWhole;

    /// <summary>Counts the updates; 0 before every file was read.</summary>
    public int Number { get; } = number;

    /// <summary>The site.</summary>
    public PreviewSite Site { get; } = site;

    /// <summary>Everything that is wrong, sorted by place.</summary>
    public EquatableArray<Diagnostic> Problems { get; } = problems;

    /// <summary>How many of them are errors.</summary>
    public int Errors { get; } = problems.Count(problem => problem.IsError);

    /// <summary>What changed since the state before, relative to the site.</summary>
    public EquatableArray<string> Changed { get; } = changed;

    /// <summary>The addresses of the style sheets, as pages write them.</summary>
    public IReadOnlyList<byte[]> Styles => styles.Value;

    /// <summary>Done when there is a newer one.</summary>
    public TaskCompletionSource<PreviewState> Next { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>One request renders at a time: what goes wrong in a page is then told of that page.</summary>
    public SemaphoreSlim Turn { get; } = new(1, 1);

    /// <summary>Everything that is wrong, what pages had to say when they were rendered among it.</summary>
    public IReadOnlyList<Diagnostic> AllProblems => rendered.IsEmpty ? Problems : [.. Problems, .. rendered.Keys.Except(Problems).OrderBy(problem => problem.Location)];

    /// <summary>Remembers what a page had to say; true for what was not known.</summary>
    public bool Learn(Diagnostic problem) => !Problems.Contains(problem) && rendered.TryAdd(problem, true);

    /// <summary>The first state from here on for which every file was read.</summary>
    public async ValueTask<PreviewState> WholeAsync(CancellationToken cancellation)
    {
        var state = this;
        while (!state.IsWhole)
        {
            state = await state.Next.Task.WaitAsync(cancellation);
        }

        return state;
    }

    /// <summary>A page that was asked for before, or null.</summary>
    public ServedFile? Known(string path) => pages.GetValueOrDefault(path);

    /// <summary>Keeps a page; a crawler of the whole site does not fill the memory.</summary>
    public void Keep(string path, ServedFile page)
    {
        if (pages.Count >= MostPages)
        {
            pages.Clear();
        }

        pages[path] = page;
    }

    private static IReadOnlyList<byte[]> StylesOf(PreviewSite site)
    {
        if (site.Site is not { } loaded)
        {
            return [];
        }

        return loaded.Model.Assets
            .Where(asset => asset.Path.EndsWith(".css", StringComparison.Ordinal))
            .Select(asset => Encoding.UTF8.GetBytes(loaded.Configuration.BaseUrl.Relative(UrlPath.Encode(asset.Path))))
            .ToArray();
    }
}
