using SiteGen.Languages.Messages;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Languages.Tests.Messages;

/// <summary>Compares rules with the message files of a language and says what does not fit, one sentence each.</summary>
internal static class MessageCoverage
{
    private static readonly System.Text.RegularExpressions.Regex Code = new("^SG[0-9]{4}$", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1));

    public static IEnumerable<string> Faults(
        string language,
        IReadOnlyList<(DiagnosticRule Rule, string Place)> rules,
        IEnumerable<MessageFile> files)
    {
        var texts = files.SelectMany(file => file.Entries).ToLookup(entry => entry.Key, entry => entry.Text);
        foreach (var (rule, place) in rules)
        {
            if (!texts.Contains(rule.Code))
            {
                yield return $"{rule.Code} ({place}) has no text in '{language}'.";
            }
            else if (!MessageText.Places(texts[rule.Code].First()).SequenceEqual(MessageText.Places(rule.English)))
            {
                yield return $"{rule.Code} ({place}) has other places in '{language}' than in English.";
            }
        }
    }

    /// <summary>Codes and lines that are wrong in themselves.</summary>
    public static IEnumerable<string> Faults(IEnumerable<MessageFile> files)
    {
        var all = files.ToList();
        foreach (var (name, line) in all.SelectMany(file => file.Unreadable.Select(line => (file.Name, line))))
        {
            yield return $"{name}: '{line}' is not an entry.";
        }

        foreach (var twice in all.SelectMany(file => file.Entries).GroupBy(entry => entry.Key).Where(group => group.Count() > 1))
        {
            yield return $"{twice.Key} has {twice.Count()} texts in one language.";
        }
    }

    /// <summary>Texts of diagnostics that no rule asks for; only to be trusted when the rules of the whole program are given.</summary>
    public static IEnumerable<string> Orphans(IReadOnlyList<(DiagnosticRule Rule, string Place)> rules, IEnumerable<MessageFile> files) =>
        files
            .SelectMany(file => file.Entries)
            .Where(entry => Code.IsMatch(entry.Key) && rules.All(found => found.Rule.Code != entry.Key))
            .Select(entry => $"{entry.Key} has a text, and no rule has the code.");

    /// <summary>Codes that are not of the form SG0123, or that two rules share.</summary>
    public static IEnumerable<string> Faults(IReadOnlyList<(DiagnosticRule Rule, string Place)> rules)
    {
        foreach (var (rule, place) in rules.Where(found => !Code.IsMatch(found.Rule.Code)))
        {
            yield return $"{rule.Code} ({place}) is not a code.";
        }

        foreach (var shared in rules.GroupBy(found => found.Rule.Code).Where(group => group.Count() > 1))
        {
            yield return $"{shared.Key} is used by {string.Join(" and ", shared.Select(found => found.Place))}.";
        }
    }
}
