using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Configuration;

/// <summary>Checks the pattern of releases' addresses.</summary>
internal static class PermalinkPattern
{
    private static readonly string[] Placeholders = ["{lang}", "{section}", "{year}", "{month}", "{day}", "{slug}"];

    /// <summary>Reports what is wrong with a pattern of a site with so many languages.</summary>
    public static void Check(Located<string> pattern, int languages, DiagnosticCollector found)
    {
        var path = pattern.Value;
        if (!path.StartsWith('/') || !path.EndsWith('/') || path.Length < 2 || !IsPath(pattern, found))
        {
            found.Add(ConfigurationRules.BadPermalink(pattern));
            return;
        }

        if (!path.Contains("{slug}", StringComparison.Ordinal))
        {
            found.Add(ConfigurationRules.MissingPlaceholder(pattern, "{slug}"));
        }

        if (languages > 1 && !path.Contains("{lang}", StringComparison.Ordinal))
        {
            found.Add(ConfigurationRules.MissingPlaceholder(pattern, "{lang}"));
        }
    }

    private static bool IsPath(Located<string> pattern, DiagnosticCollector found)
    {
        foreach (var part in pattern.Value[1..^1].Split('/'))
        {
            if (part.Length == 0)
            {
                return false;
            }

            for (var i = 0; i < part.Length; i++)
            {
                if (part[i] == '{' && part.IndexOf('}', i) is var end and > 0)
                {
                    var placeholder = part[i..(end + 1)];
                    if (Array.IndexOf(Placeholders, placeholder) < 0)
                    {
                        found.Add(ConfigurationRules.UnknownPlaceholder(pattern, placeholder, Placeholders));
                    }

                    i = end;
                }
                else if (!char.IsAsciiLetterLower(part[i]) && !char.IsAsciiDigit(part[i]) && part[i] is not ('-' or '_'))
                {
                    return false;
                }
            }
        }

        return true;
    }
}
