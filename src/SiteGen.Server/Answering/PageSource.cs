using System.Collections.Concurrent;
using SiteGen.Pipeline.Building;
using SiteGen.Pipeline.Model.Routes;
using SiteGen.Primitives.Diagnostics;
using SiteGen.Primitives.Text;
using SiteGen.Server.Desk;
using SiteGen.Server.Updating;

namespace SiteGen.Server.Answering;

/// <summary>
/// Finds what an address shows in a state of the preview: a file of the site under the path of its `base_url`, rendered now; the last good
/// page where the present one cannot be rendered; a page of the desk.
/// </summary>
internal sealed class PageSource(DeskPages desk, string language, Action<Diagnostic> tell)
{
    private const int MostGood = 256;
    private const string NotFoundFile = "404.html";

    private readonly ConcurrentDictionary<string, ServedFile> good = new(StringComparer.Ordinal);

    /// <summary>Two photos at a time: the machine has other work.</summary>
    private SemaphoreSlim Photos { get; } = new(2, 2);

    /// <summary>The answer to an address; <paramref name="path"/> is decoded, <paramref name="query"/> as it was written.</summary>
    public async Task<ServedFile> FindAsync(PreviewState state, string path, string query, CancellationToken cancellation)
    {
        if (path.StartsWith(DeskPages.Root, StringComparison.Ordinal))
        {
            return desk.Find(await state.WholeAsync(cancellation), path, query);
        }

        if (state.Site.Site is not { } site)
        {
            return desk.Problems(state, state.Problems, 503);
        }

        var root = site.Configuration.BaseUrl.Path;
        if (!path.StartsWith(root, StringComparison.Ordinal))
        {
            // The address as it is within the site, without the path under which the site is published.
            return path == "/" || path + "/" == root || state.Site.Has(Route.OutputPathOf(path))
                ? ServedFile.To(root + UrlPath.Encode(path + "/" == root ? "" : path.TrimStart('/')))
                : await NotFoundAsync(state, cancellation);
        }

        var inner = path[(root.Length - 1)..];
        var output = Route.OutputPathOf(inner);
        if (state.Site.Has(output))
        {
            return await RenderAsync(state, output, 200, cancellation);
        }

        // As GitHub Pages does: a folder without its slash, a page without its ending.
        return state.Site.Has(inner.TrimStart('/') + "/index.html") ? ServedFile.To(UrlPath.Encode(path) + "/")
            : state.Site.Has(inner.TrimStart('/') + ".html") ? await RenderAsync(state, inner.TrimStart('/') + ".html", 200, cancellation)
            : await NotFoundAsync(state, cancellation);
    }

    private async Task<ServedFile> NotFoundAsync(PreviewState state, CancellationToken cancellation) =>
        await RenderAsync(state, NotFoundFile, 404, cancellation);

    private async Task<ServedFile> RenderAsync(PreviewState state, string output, int status, CancellationToken cancellation)
    {
        if (state.Known(output) is { } known)
        {
            return known;
        }

        if (!state.IsWhole && state.Site.IsOfAllTexts(output))
        {
            return await RenderAsync(await state.WholeAsync(cancellation), output, status, cancellation);
        }

        // A photo must not keep the pages waiting that it belongs to.
        ServedFile? file;
        var isVariant = state.Site.IsVariant(output);
        var turn = isVariant ? Photos : state.Turn;
        await turn.WaitAsync(cancellation);
        try
        {
            file = isVariant
                ? await Task.Run(() => Render(state, output, status), cancellation)
                : state.Known(output) ?? Render(state, output, status);
        }
        finally
        {
            turn.Release();
        }

        return file ?? await RenderAsync(await state.WholeAsync(cancellation), output, status, cancellation);
    }

    /// <summary>The file, or what stands in its place; null where something is wrong that is told when every file was read.</summary>
    private ServedFile? Render(PreviewState state, string output, int status)
    {
        PreviewFile file;
        try
        {
            file = state.Site.Render(output) ?? new PreviewFile(output, default, []);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            file = new PreviewFile(output, default, [ServerRules.Fault(exception)]);
        }

        if (!state.IsWhole && !file.Diagnostics.IsEmpty)
        {
            return null;
        }

        var isPage = output.EndsWith(".html", StringComparison.Ordinal);
        foreach (var diagnostic in file.Diagnostics.Where(state.Learn))
        {
            tell(diagnostic);
        }

        if (!isPage)
        {
            return file.HasErrors
                ? desk.Problems(state, file.Diagnostics, 500)
                : new ServedFile(status, ContentType.Of(output), file.Content, default);
        }

        var page = file.HasErrors
            ? Instead(state, output, file)
            : Dressed(state, file, status);
        state.Keep(output, page);
        return page;
    }

    private ServedFile Dressed(PreviewState state, PreviewFile file, int status)
    {
        var tag = PageTag.Of(file.Content.Span, state.Styles);
        var page = new ServedFile(status, ContentType.Html, PageDress.Dress(file.Content.Span, tag, language), tag) { Problems = file.Diagnostics };
        if (good.Count >= MostGood)
        {
            good.Clear();
        }

        return good[file.OutputPath] = page;
    }

    private ServedFile Instead(PreviewState state, string output, PreviewFile broken) => good.TryGetValue(output, out var last)
        ? last with { Problems = broken.Diagnostics }
        : desk.Problems(state, broken.Diagnostics, 500);
}
