using System.Globalization;
using System.Text;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Testing;

/// <summary>Diagnostics as tests expect them: one line each, with what the printer would put below it indented.</summary>
public static class Reported
{
    /// <summary>`line:column SG0101 error: message`, in the order given.</summary>
    public static string AsText(IEnumerable<Diagnostic> diagnostics)
    {
        var text = new StringBuilder();
        foreach (var diagnostic in diagnostics)
        {
            text.Append(Place(diagnostic.Location)).Append(' ').Append(diagnostic.Rule.Code).Append(' ')
                .Append(diagnostic.Severity.ToString().ToLowerInvariant()).Append(": ")
                .Append(Message(diagnostic)).Append('\n');
            if (diagnostic.Suggestion is { } suggestion)
            {
                text.Append("  did you mean: ").Append(suggestion).Append('\n');
            }

            if (diagnostic.Replacement is { } replacement)
            {
                text.Append("  write: ").Append(replacement).Append('\n');
            }

            foreach (var related in diagnostic.Related)
            {
                text.Append("  see: ").Append(Place(related)).Append('\n');
            }
        }

        return text.ToString();
    }

    /// <summary>The English sentence.</summary>
    public static string Message(Diagnostic diagnostic) =>
        string.Format(CultureInfo.InvariantCulture, diagnostic.Rule.English, diagnostic.Arguments.Select(argument => (object)argument).ToArray());

    private static string Place(SourceLocation? location) => location switch
    {
        null => "-",
        { Line: 0 } file => file.Path,
        { } place => string.Create(CultureInfo.InvariantCulture, $"{place.Line}:{place.Column}"),
    };
}
