using System.CommandLine;
using SiteGen.Languages.Messages;

namespace SiteGen.Cli.Commands;

/// <summary>
/// Declares options. Values stay texts here and are read by the command, so that everything wrong with them is a diagnostic like any other:
/// in the reader's language, with a suggestion, together with all that is wrong besides. An option is described by the phrase of its name
/// (`option-site`), or by another that the command names.
/// </summary>
internal static class OptionMaker
{
    /// <summary>`--site DIR`.</summary>
    public static Option<string?> WithValue(string name, string value, Phrases phrases, string? phrase = null)
    {
        var option = new Option<string?>(name) { HelpName = value, Description = Describe(name, phrases, phrase), Arity = ArgumentArity.ExactlyOne };
        if (value.Contains('|', StringComparison.Ordinal))
        {
            option.CompletionSources.Add(value.Split('|'));
        }

        return option;
    }

    /// <summary>`--title kk=… --title ru=…`: may be given again and again.</summary>
    public static Option<string[]> WithValues(string name, string value, Phrases phrases, string? phrase = null) =>
        new(name) { HelpName = value, Description = Describe(name, phrases, phrase), Arity = ArgumentArity.OneOrMore };

    /// <summary>`--drafts`.</summary>
    public static Option<bool> Switch(string name, Phrases phrases, string? phrase = null) =>
        new(name) { Description = Describe(name, phrases, phrase), Arity = ArgumentArity.Zero };

    private static string Describe(string name, Phrases phrases, string? phrase) => phrases.Fill(phrase ?? string.Concat("option", name.AsSpan(1)));
}
