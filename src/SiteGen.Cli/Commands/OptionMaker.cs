using System.CommandLine;
using SiteGen.Languages.Messages;

namespace SiteGen.Cli.Commands;

/// <summary>
/// Declares options. Values stay texts here and are read by the command, so that everything wrong with them is a diagnostic like any other:
/// in the reader's language, with a suggestion, together with all that is wrong besides.
/// </summary>
internal static class OptionMaker
{
    /// <summary>`--site DIR`; described by the phrase `option-site`.</summary>
    public static Option<string?> WithValue(string name, string value, Phrases phrases) =>
        new(name) { HelpName = value, Description = Describe(name, phrases), Arity = ArgumentArity.ExactlyOne };

    /// <summary>`--drafts`.</summary>
    public static Option<bool> Switch(string name, Phrases phrases) =>
        new(name) { Description = Describe(name, phrases), Arity = ArgumentArity.Zero };

    private static string Describe(string name, Phrases phrases) => phrases.Fill(string.Concat("option", name.AsSpan(1)));
}
