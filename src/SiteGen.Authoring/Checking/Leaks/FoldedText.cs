using System.Buffers;

namespace SiteGen.Authoring.Checking.Leaks;

/// <summary>
/// A file's letters with everything taken off that a page, a feed or a script may put around and between them: tags, escapes of HTML, XML, JSON
/// and addresses, spaces, quotation marks, capitals. What stands inside of tags is kept apart, so that neither interrupts the other.
/// </summary>
internal sealed class FoldedText : IDisposable
{
    private char[] text;
    private char[] tags;
    private char[] names;

    private FoldedText(int capacity)
    {
        text = ArrayPool<char>.Shared.Rent(capacity);
        tags = ArrayPool<char>.Shared.Rent(capacity);
        names = ArrayPool<char>.Shared.Rent(capacity);
    }

    /// <summary>Letters and digits between the tags.</summary>
    public ReadOnlySpan<char> Text => text.AsSpan(0, TextLength);

    /// <summary>Letters and digits inside of tags.</summary>
    public ReadOnlySpan<char> Tags => tags.AsSpan(0, TagsLength);

    /// <summary>Everything that a name in an address may consist of, in small; a space stands for all else.</summary>
    public ReadOnlySpan<char> Names => names.AsSpan(0, NamesLength);

    private int TextLength { get; set; }

    private int TagsLength { get; set; }

    private int NamesLength { get; set; }

    /// <summary>Folds a file.</summary>
    public static FoldedText Of(ReadOnlySpan<byte> content)
    {
        var folded = new FoldedText(content.Length + 1);
        folded.Fold(content);
        return folded;
    }

    /// <summary>A text's own letters and digits, in small.</summary>
    public static string Letters(string words)
    {
        Span<char> letters = words.Length <= 256 ? stackalloc char[words.Length] : new char[words.Length];
        var length = 0;
        foreach (var letter in words)
        {
            if (char.IsLetterOrDigit(letter))
            {
                letters[length++] = Small(letter);
            }
        }

        return new string(letters[..length]);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(text);
        ArrayPool<char>.Shared.Return(tags);
        ArrayPool<char>.Shared.Return(names);
        (text, tags, names) = ([], [], []);
    }

    private void Fold(ReadOnlySpan<byte> content)
    {
        int textLength = 0, tagsLength = 0, namesLength = 0;
        var isInTag = false;
        for (var at = 0; at < content.Length;)
        {
            var letter = EscapedLetter.Read(content, ref at);
            if (letter == '<' && at < content.Length && IsTagStart(content[at]))
            {
                isInTag = true;
            }
            else if (letter == '>')
            {
                isInTag = false;
            }

            if (char.IsLetterOrDigit(letter))
            {
                letter = Small(letter);
                if (isInTag)
                {
                    tags[tagsLength++] = letter;
                }
                else
                {
                    text[textLength++] = letter;
                }

                names[namesLength++] = letter;
            }
            else
            {
                names[namesLength++] = letter is '-' or '_' or '.' or '/' ? letter : ' ';
            }
        }

        (TextLength, TagsLength, NamesLength) = (textLength, tagsLength, namesLength);
    }

    private static bool IsTagStart(byte next) => next is (byte)'/' or (byte)'!' || char.IsAsciiLetter((char)next);

    private static char Small(char letter) => letter switch
    {
        < '\u0080' => letter is >= 'A' and <= 'Z' ? (char)(letter | 0x20) : letter,
        >= '\u0410' and <= '\u042F' => (char)(letter + 0x20),
        _ => char.ToLowerInvariant(letter),
    };
}
