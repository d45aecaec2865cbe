using System.Text;
using SiteGen.Pipeline.Files;
using SiteGen.Pipeline.Parsing;
using SiteGen.Pipeline.Parsing.Markdown;
using SiteGen.Pipeline.Threads;

namespace SiteGen.Pipeline.Building;

/// <summary>Reads the files of pages once more, as their authors wrote them, for checks that look at letters and not at what they become.</summary>
public static class ProseReader
{
    /// <summary>What a check makes of each page, in the order of the pages. The check runs on several threads at once.</summary>
    public static TResult[] Select<TResult>(IReadOnlyList<ParsedPage> pages, ISourceFolder folder, Func<ParsedPage, Prose, TResult> check, int jobs) =>
        InParallel.Select(pages, page => check(page, Read(page, folder)), jobs);

    private static Prose Read(ParsedPage page, ISourceFolder folder)
    {
        var read = page.IsBroken ? default : folder.Read(page.File.Path);
        if (page.IsBroken || !read.IsRead)
        {
            return Prose.None;
        }

        var text = Encoding.UTF8.GetString(read.Bytes.Span);
        var halves = FrontMatterSplitter.Split(read.Bytes.Span, page.File.Path, new());
        return ProseFinder.Find(text, Encoding.UTF8.GetCharCount(read.Bytes.Span[..halves.Body.Start.Value]), page.File.Language);
    }
}
