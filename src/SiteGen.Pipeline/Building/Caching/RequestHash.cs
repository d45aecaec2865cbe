using SiteGen.Languages;
using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Files;
using SiteGen.Primitives.Diagnostics;
using SiteGen.Scriban;

namespace SiteGen.Pipeline.Building.Caching;

/// <summary>The hash of everything that decides the output and is no file and no clock: the program itself, and what was asked of it.</summary>
internal static class RequestHash
{
    public static ContentHash Of(BuildRequest request)
    {
        var to = new BlobWriter(512);
        foreach (var type in (ReadOnlySpan<Type>)[typeof(SiteBuilder), typeof(Template), typeof(LanguageFormats), typeof(Diagnostic)])
        {
            to.Text(type.Module.ModuleVersionId.ToString("N"));
        }

        to.Text(request.BaseUrl ?? "");
        to.Flag(request.Drafts);
        to.Flag(request.Preview);
        to.Number((int)request.Checks);
        to.Text(request.Pictures?.Version ?? "");
        return ContentHash.Of(to.Written.Span);
    }

    /// <summary>The same with the files that decide how a page is parsed: the settings, the interface of each language, the vocabulary.</summary>
    public static ContentHash WithSettings(ContentHash asked, ISourceFolder folder)
    {
        var to = new BlobWriter(512);
        to.Hash(asked);
        foreach (var entry in folder.List())
        {
            if (entry.Path == "site.yml"
                || entry.Path.StartsWith("templates/i18n/", StringComparison.Ordinal)
                || entry.Path.StartsWith("content/data/", StringComparison.Ordinal))
            {
                to.Text(entry.Path);
                to.Hash(ContentHash.Of(folder.Read(entry.Path).Bytes.Span));
            }
        }

        return ContentHash.Of(to.Written.Span);
    }
}
