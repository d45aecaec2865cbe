using SiteGen.Pipeline.Files;
using SiteGen.Primitives.Diagnostics;
using SiteGen.Server.Answering;
using SiteGen.Server.Updating;

namespace SiteGen.Server.Desk;

/// <summary>The editor's desk under `/-/`: releases with their state and what is due, a release in two languages, everything that is wrong.</summary>
internal sealed class DeskPages(string language, ISourceFolder folder, FileLinks links)
{
    /// <summary>The path of the desk. A site whose own folder is called `-` and that stands at the root of its host cannot show it in a preview.</summary>
    public const string Root = "/-/";

    private const string OwnPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>The policy that goes with an address in a header: pages of the site state their own, and may be framed by the desk alone.</summary>
    public static string PolicyOf(string path) => path.StartsWith(Root, StringComparison.Ordinal) ? OwnPolicy : "frame-ancestors 'self'";

    /// <summary>The page of an address.</summary>
    public ServedFile Find(PreviewState state, string path, string query)
    {
        var asked = DeskQuery.Parse(query, language);
        if (state.Site.Site is not { } site)
        {
            return Problems(state, state.AllProblems, 503);
        }

        return path[Root.Length..].TrimEnd('/') switch
        {
            "" => Page(200, new ReleaseListPage(state, site, asked, links).Write()),
            "pair" => new PairPage(state, site, asked, links).Write() is { } pair ? Page(200, pair) : ServedFile.To(Root),
            "problems" => Problems(state, state.AllProblems, 200, asked),
            _ => ServedFile.To(Root),
        };
    }

    /// <summary>A page that says what is wrong, in place of one that cannot be shown.</summary>
    public ServedFile Problems(PreviewState state, IEnumerable<Diagnostic> problems, int status) =>
        Problems(state, problems, status, DeskQuery.Parse("", language));

    private ServedFile Problems(PreviewState state, IEnumerable<Diagnostic> problems, int status, DeskQuery asked) =>
        Page(status, new ProblemListPage(state, problems.ToArray(), asked, links, new SourceExcerpt(folder)).Write(isInstead: status != 200));

    private ServedFile Page(int status, byte[] page)
    {
        var tag = PageTag.Of(page, []);
        return new ServedFile(status, ContentType.Html, PageDress.Dress(page, tag, language), tag);
    }
}
