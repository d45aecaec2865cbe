using SiteGen.Languages.Messages;

namespace SiteGen.Cli.Running;

/// <summary>Chooses the language in which the program speaks.</summary>
internal static class MessageLanguage
{
    private const string OptionName = "--lang";

    private static readonly string[] Variables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    /// <summary>
    /// The language of `--lang`, else of the first locale variable that says anything, else English. The arguments are looked at before they
    /// are parsed, so that what is wrong with them can be said in it too.
    /// </summary>
    public static string Choose(IReadOnlyList<string> arguments, Func<string, string?> variable)
    {
        for (var i = 0; i < arguments.Count; i++)
        {
            var written = arguments[i] == OptionName && i + 1 < arguments.Count ? arguments[i + 1]
                : arguments[i].StartsWith(OptionName + "=", StringComparison.Ordinal) ? arguments[i][(OptionName.Length + 1)..]
                : null;
            if (written is not null && MessageCatalog.Languages.Contains(written))
            {
                return written;
            }
        }

        var locale = Variables.Select(variable).FirstOrDefault(value => !string.IsNullOrEmpty(value)) ?? "";
        var language = locale.Split('_', '.', '@', '-')[0].ToLowerInvariant();
        return MessageCatalog.Languages.Contains(language) ? language : MessageCatalog.DefaultLanguage;
    }
}
