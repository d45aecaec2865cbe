using SiteGen.Languages.Search;

namespace SiteGen.Authoring.Importing.Terms;

/// <summary>
/// A word of a text as its stem, whether it was written with a capital, and whether every word has one there: «келесі жыл» does not name Келес, and
/// at the head of a sentence nobody can tell.
/// </summary>
internal readonly record struct TextWord(string Stem, bool IsCapital, bool IsFirst)
{
    /// <summary>The words of a text.</summary>
    public static TextWord[] Of(string text, SearchLanguage language)
    {
        var words = new List<TextWord>();
        Span<char> room = stackalloc char[WordReader.Longest];
        var isFirst = true;
        for (var at = 0; at < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                isFirst |= text[at] is '.' or '!' or '?' or '…' or ':' or '\n' or '–' or '—' or '«' or '"' or '#' or '*' or '>';
                at++;
                continue;
            }

            var end = at;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '\u0306' or '\u0308' or '\u00AD'))
            {
                end++;
            }

            var reader = new WordReader(text.AsSpan(at, end - at), room);
            while (reader.MoveNext())
            {
                words.Add(new TextWord(language.Stem(reader.Current.ToString()), char.IsUpper(text[at]), isFirst));
                isFirst = false;
            }

            at = end;
        }

        return words.ToArray();
    }
}
