using SiteGen.Languages;
using SiteGen.Languages.Slugs;
using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;
using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Sources;

namespace SiteGen.Pipeline.Parsing;

/// <summary>Checks whatever front matter says that becomes, or names, a path.</summary>
internal static class AddressReader
{
    /// <summary>One part of an address.</summary>
    public static Located<string>? Slug(Located<string>? slug, EquatableArray<string> languages, DiagnosticCollector found)
    {
        if (slug is not { } written)
        {
            return null;
        }

        if (!Identifier.IsValid(written.Value))
        {
            found.Add(FrontMatterRules.BadSlug(written, Identifier.Nearest(written.Value) ?? Spelled(written.Value, languages)));
            return null;
        }

        if (WindowsName.IsReserved(written.Value))
        {
            found.Add(FrontMatterRules.ReservedSlug(written, written.Value));
            return null;
        }

        return slug;
    }

    /// <summary>«Жаңа зал» as `new` would spell it in the site's first language.</summary>
    private static string? Spelled(string text, EquatableArray<string> languages) =>
        languages.IsEmpty ? null : new SlugMaker(LanguageFormats.BuiltIn(languages[0])?.SlugLetters ?? []).Make(text);

    /// <summary>Old addresses; those of other systems may hold capitals, dots and encoded letters.</summary>
    public static EquatableArray<Located<string>> Aliases(IReadOnlyList<Located<string>>? aliases, DiagnosticCollector found)
    {
        var valid = new List<Located<string>>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var alias in aliases ?? [])
        {
            if (ReservedPart(alias.Value) is { } part)
            {
                found.Add(FrontMatterRules.ReservedSlug(alias, part));
            }
            else if (!IsAlias(alias.Value))
            {
                var rooted = "/" + alias.Value;
                found.Add(FrontMatterRules.BadAlias(alias, IsAlias(rooted) ? rooted : null));
            }
            else if (!seen.Add(alias.Value))
            {
                found.Add(FrontMatterRules.Repeated(alias, "aliases"));
            }
            else
            {
                valid.Add(alias);
            }
        }

        return EquatableArray.Own(valid.ToArray());
    }

    /// <summary>An identity, which feeds carry.</summary>
    public static Located<string>? Id(Located<string>? id, DiagnosticCollector found)
    {
        if (id is { } written && !written.Value.All(letter => char.IsLetterOrDigit(letter) || letter is '-' or '_' or '.' or ':' or '/'))
        {
            found.Add(FrontMatterRules.BadId(written));
            return null;
        }

        return id;
    }

    /// <summary>The name of a file of the site.</summary>
    public static Located<string>? File(Located<string> file, DiagnosticCollector found)
    {
        var path = file.Value;
        if (path.Contains('\\', StringComparison.Ordinal) || path.Contains("//", StringComparison.Ordinal) || path.EndsWith('/') || HasDrive(path))
        {
            found.Add(FrontMatterRules.BadPath(file));
            return null;
        }

        return file;
    }

    private static bool HasDrive(string path) => path.Length > 1 && path[1] == ':' && char.IsAsciiLetter(path[0]);

    private static bool IsAlias(string path) =>
        path.Length > 1
        && path[0] == '/'
        && path.AsSpan().IndexOfAny("?#\\: ") < 0
        && !path.Contains("//", StringComparison.Ordinal)
        && Array.IndexOf(path.Split('/'), "..") < 0
        && Array.IndexOf(path.Split('/'), ".") < 0;

    private static string? ReservedPart(string path)
    {
        foreach (var part in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part is not (".." or ".") && !part.Contains(' ', StringComparison.Ordinal) && part.AsSpan().IndexOfAny("?#\\:") < 0 && WindowsName.IsReserved(part))
            {
                return part;
            }
        }

        return null;
    }
}
