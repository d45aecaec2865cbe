namespace SiteGen.Languages.Search;

/// <summary>An ending that may be stripped.</summary>
/// <param name="Text">Its letters.</param>
/// <param name="After">The letters that a stem before it may end in.</param>
/// <param name="Clashing">Vowels that may not be the last one before it.</param>
/// <param name="NeedsKnown">Whether only a known stem may be left.</param>
internal sealed record KazakhEnding(string Text, string After, string Clashing, bool NeedsKnown)
{
    public bool Fits(ReadOnlySpan<char> word)
    {
        if (word.Length <= Text.Length || !word.EndsWith(Text, StringComparison.Ordinal))
        {
            return false;
        }

        var rest = word[..^Text.Length];
        return After.Contains(rest[^1], StringComparison.Ordinal) && !Clashes(rest);
    }

    private bool Clashes(ReadOnlySpan<char> rest)
    {
        var last = Clashing.Length == 0 ? -1 : rest.LastIndexOfAny(KazakhStemmer.Vowels);
        return last >= 0 && Clashing.Contains(rest[last], StringComparison.Ordinal);
    }
}
