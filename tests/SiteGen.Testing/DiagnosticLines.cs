using System.Text;
using SiteGen.Languages.Messages;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Testing;

/// <summary>Diagnostics as text with everything that they hold, one line each and indented lines under it: what approved files keep.</summary>
public static class DiagnosticLines
{
    /// <summary>The text of all, each line ended.</summary>
    public static string Of(IEnumerable<Diagnostic> diagnostics, string language = MessageCatalog.DefaultLanguage)
    {
        var lines = new StringBuilder();
        foreach (var diagnostic in diagnostics)
        {
            Append(lines, diagnostic, language);
        }

        return lines.ToString();
    }

    private static void Append(StringBuilder lines, Diagnostic diagnostic, string language)
    {
        var phrases = Phrases.Of(language);
        if (diagnostic.Location is { } place)
        {
            lines.Append(place).Append(": ");
        }

        lines.Append(phrases.Severity(diagnostic.Severity)).Append(' ').Append(diagnostic.Rule.Code).Append(": ").Append(MessageText.Of(diagnostic, language)).Append('\n');
        if (diagnostic.Suggestion is { } suggestion)
        {
            lines.Append("  ").Append(phrases.DidYouMean(suggestion)).Append('\n');
        }

        if (diagnostic.Replacement is { } replacement)
        {
            lines.Append("  ").Append(phrases.WriteInstead).Append(' ').Append(replacement).Append('\n');
        }

        foreach (var related in diagnostic.Related)
        {
            lines.Append("  see ").Append(related).Append('\n');
        }

        if (diagnostic.Page is { } page)
        {
            lines.Append("  ").Append(phrases.WhileRendering(page)).Append('\n');
        }
    }
}
