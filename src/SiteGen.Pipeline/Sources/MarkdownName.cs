using SiteGen.Primitives.Diagnostics;
using SiteGen.Primitives.Text;
using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Files;

namespace SiteGen.Pipeline.Sources;

/// <summary>Reads language, section and translation key out of the path of a Markdown file.</summary>
internal sealed class MarkdownName(SiteConfiguration configuration, DiagnosticCollector found)
{
    private const string Content = "content/";

    private readonly string[] codes = configuration.Languages.Select(language => language.Code).ToArray();
    private readonly Dictionary<(string Key, string Language), string> seen = [];

    /// <summary>The page at a path below `content/` that ends with `.md`, or null when its name is a mistake.</summary>
    public SourceFile? Classify(SourceEntry entry)
    {
        var path = entry.Path;
        var folder = path.LastIndexOf('/') is var slash && slash >= Content.Length ? path[Content.Length..slash] : "";
        var stem = path[(slash + 1)..^3];
        if (Language(path, ref stem) is not { } language)
        {
            return null;
        }

        var isIndex = stem is "index";
        if (folder.Length == 0 || (isIndex && !folder.Contains('/', StringComparison.Ordinal)))
        {
            found.Add(SourceRules.NoSection(path, path[..slash]));
            return null;
        }

        var key = CyrillicComposer.Compose(isIndex ? folder : $"{folder}/{stem}");
        if (!seen.TryAdd((key, language), path))
        {
            found.Add(SourceRules.SameTranslation(path, seen[(key, language)]));
            return null;
        }

        var section = key[..key.IndexOf('/', StringComparison.Ordinal)];
        return new()
        {
            Path = path,
            Kind = section == "pages" ? SourceKind.Page : SourceKind.Release,
            Length = entry.Length,
            Stamp = entry.Stamp,
            Language = language,
            TranslationKey = key,
            Section = section,
            Name = UrlPath.NameOf(key),
            OwnsFolder = isIndex,
        };
    }

    /// <summary>Takes the language off the name's end; null when it is one that the site does not have.</summary>
    private string? Language(string path, ref string stem)
    {
        var dot = stem.LastIndexOf('.');
        var last = stem[(dot + 1)..];
        if (dot < 0 || !LanguageCode.IsMeant(last))
        {
            return configuration.DefaultLanguage.Code;
        }

        if (Array.IndexOf(codes, last) < 0)
        {
            found.Add(SourceRules.UnknownLanguage(path, last, codes));
            return null;
        }

        stem = stem[..dot];
        return last;
    }
}
