using System.CommandLine;

namespace SiteGen.Cli.Commands;

/// <summary>Reads values from a command line that may be faulty elsewhere.</summary>
internal static class ParsedValues
{
    /// <summary>The text of an option; null when it is absent or has none.</summary>
    public static string? TextOf(this ParseResult parsed, Option<string?> option) =>
        parsed.GetResult(option) is { Tokens: [var token, ..] } ? token.Value : null;

    /// <summary>Whether a switch is given.</summary>
    public static bool Has(this ParseResult parsed, Option<bool> option) => parsed.GetResult(option) is { Implicit: false };
}
