using System.Globalization;
using System.Text.RegularExpressions;

namespace SiteGen.Site.Tests.Search;

/// <summary>A question, what answers it, and what search found.</summary>
internal sealed record SearchQuality(string Language, string Question, IReadOnlySet<string> Expected, IReadOnlyList<string> Found)
{
    public int Hits => Found.Count(Expected.Contains);

    /// <summary>
    /// Reads `language | question | pattern &amp; pattern …`: a release answers when its text has a word that begins with each pattern. The patterns are
    /// written by hand and know nothing of stems.
    /// </summary>
    public static SearchQuality Of(string line)
    {
        var parts = line.Split('|', 3, StringSplitOptions.TrimEntries);
        var patterns = parts[2].Split('&', StringSplitOptions.TrimEntries)
            .Select(pattern => new Regex($@"(?<!\p{{L}})(?:{pattern})", RegexOptions.CultureInvariant)).ToArray();
        var expected = SearchSample.Texts(parts[0]).Where(text => patterns.All(pattern => pattern.IsMatch(text.Value))).Select(text => text.Key);
        return new SearchQuality(parts[0], parts[1], expected.ToHashSet(StringComparer.Ordinal), SearchSample.Reader(parts[0]).Find(parts[1]));
    }

    public override string ToString()
    {
        var missed = string.Concat(Expected.Except(Found).Select(address => $"\n    missed {address}"));
        var extra = string.Concat(Found.Except(Expected).Select(address => $"\n    extra {address}"));
        return string.Create(CultureInfo.InvariantCulture, $"{Language} «{Question}»: {Hits} of {Expected.Count} found, {Found.Count - Hits} too many{missed}{extra}");
    }
}
