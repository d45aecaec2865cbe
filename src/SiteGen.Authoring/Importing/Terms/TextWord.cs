using SiteGen.Languages.Search;

namespace SiteGen.Authoring.Importing.Terms;

/// <summary>A word of a text as its stem, and whether it was written with a capital: «келесі жыл» does not name Келес.</summary>
internal readonly record struct TextWord(string Stem, bool IsCapital)
{
    /// <summary>The words of a text.</summary>
    public static TextWord[] Of(string text, SearchLanguage language)
    {
        var words = new List<TextWord>();
        for (var at = 0; at < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                at++;
                continue;
            }

            var end = at;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '\u0306' or '\u0308' or '\u00AD'))
            {
                end++;
            }

            var reader = new WordReader(text.AsSpan(at, end - at), stackalloc char[WordReader.Longest]);
            while (reader.MoveNext())
            {
                words.Add(new TextWord(language.Stem(reader.Current.ToString()), char.IsUpper(text[at])));
            }

            at = end;
        }

        return words.ToArray();
    }
}
