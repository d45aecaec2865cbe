namespace SiteGen.Languages.Search;

/// <summary>For languages without rules: every word is its own stem.</summary>
internal sealed class PlainStemmer : Stemmer
{
    public override int Stem(Span<char> word, int length) => length;
}
