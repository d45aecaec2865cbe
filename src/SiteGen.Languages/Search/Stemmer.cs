namespace SiteGen.Languages.Search;

/// <summary>Cuts a word to what its forms share. Any text is allowed; what is no word of the language comes back cut somewhere or whole.</summary>
public abstract class Stemmer
{
    /// <summary>Letters that a stem may be longer than its word.</summary>
    public const int Growth = 2;

    /// <summary>
    /// Stems the word in the first <paramref name="length"/> characters of <paramref name="word"/>, in place, and gives the new length. There is room for
    /// <see cref="Growth"/> more letters behind it.
    /// </summary>
    public abstract int Stem(Span<char> word, int length);

    /// <summary>The stem of a word that <see cref="WordReader"/> gave.</summary>
    public string Stem(string word)
    {
        Span<char> room = stackalloc char[WordReader.Longest + Growth];
        var length = Math.Min(word.Length, WordReader.Longest);
        word.AsSpan(0, length).CopyTo(room);
        return room[..Stem(room, length)].ToString();
    }
}
