using SiteGen.Languages;
using SiteGen.Pipeline.Files;
using SiteGen.Primitives.Diagnostics;
using SiteGen.Scriban;

namespace SiteGen.Pipeline.Building.Caching;

/// <summary>The hash of the program itself: what one version made, another one makes anew.</summary>
internal static class ProgramHash
{
    /// <summary>The hash of the program.</summary>
    public static ContentHash Value { get; } = Of();

    /// <summary>The same with the files that decide how a page is parsed: the settings, the interface of each language, the vocabulary.</summary>
    public static ContentHash WithSettings(ISourceFolder folder)
    {
        var to = new BlobWriter(512);
        to.Hash(Value);
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

    private static ContentHash Of()
    {
        var to = new BlobWriter(512);
        foreach (var type in (ReadOnlySpan<Type>)[typeof(SiteBuilder), typeof(Template), typeof(LanguageFormats), typeof(Diagnostic)])
        {
            to.Text(type.Module.ModuleVersionId.ToString("N"));
        }

        return ContentHash.Of(to.Written.Span);
    }
}
