using System.Buffers;
using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Yaml;

/// <summary>
/// Reads the YAML that nearly every release is written in, ten times as fast as the library: maps and lists, by indent or in brackets, of texts that
/// stand on one line, plain or in double quotes. Whatever could be a mistake or mean something else it leaves to <see cref="YamlTreeReader"/>.
/// </summary>
internal sealed class PlainYamlReader
{
    private const int DeepestNesting = 8;

    /// <summary>What means itself wherever it stands, and the signs that are looked at here: no comments, tags, escapes or tabs.</summary>
    private static readonly SearchValues<char> Known = SearchValues.Create(
        "\n abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-+/.,;:?=()[]{}\"\u00A0«»–—…№₸°’"
        + "абвгдеёжзийклмнопрстуфхцчшщъыьэюяәғқңөұүһіАБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯӘҒҚҢӨҰҮҺІ");

    private static readonly SearchValues<char> KeyLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz_");

    private static readonly SearchValues<char> Ends = SearchValues.Create("\n,[]{}\"");

    private readonly string text;
    private readonly string path;
    private int line;
    private int start;
    private int at;

    private PlainYamlReader(string text, string path, int firstLine) => (this.text, this.path, line) = (text, path, firstLine);

    private ReadOnlySpan<char> Rest => text.AsSpan(at);

    private char Next => at < text.Length ? text[at] : '\n';

    /// <summary>The map that <see cref="YamlTreeReader"/> gives without anything to say of it; null where that must be asked.</summary>
    public static YamlMap? Read(string text, string path, int firstLine)
    {
        if (text.AsSpan().ContainsAnyExcept(Known))
        {
            return null;
        }

        var reader = new PlainYamlReader(text, path, firstLine);
        return reader.Block(0, 0) is { } map && reader.at == text.Length ? map : null;
    }

    /// <summary>A map whose first key stands here and whose others begin lines of the same indent.</summary>
    private YamlMap? Block(int indent, int depth)
    {
        var entries = new List<YamlEntry>();
        do
        {
            if (Key(entries) is not { } key || (Next == '\n' ? Below(indent, depth + 1) : OfLine()) is not { } value)
            {
                return null;
            }

            entries.Add(new(key, value));
        }
        while (Begins(indent, isItem: false));
        return new(EquatableArray.Own(entries.ToArray()), entries[0].Key.Location with { Length = 0 });
    }

    /// <summary>The map or list under a key that stands alone on its line.</summary>
    private YamlNode? Below(int indent, int depth)
    {
        EndLine();
        var deeper = Rest.IndexOfAnyExcept(' ');
        return depth > DeepestNesting || deeper < indent ? null
            : Begins(deeper, isItem: true) ? Items(deeper, depth)
            : deeper > indent && Begins(deeper, isItem: false) ? Block(deeper, depth)
            : null;
    }

    private YamlList? Items(int indent, int depth)
    {
        var place = Place(at, 0);
        var items = new List<YamlNode>();
        do
        {
            at++;
            if ((KeyLength(at + 1) > 0 && Takes(' ') ? Block(indent + 2, depth + 1) : OfLine()) is not { } item)
            {
                return null;
            }

            items.Add(item);
        }
        while (Begins(indent, isItem: true));
        return new(EquatableArray.Own(items.ToArray()), place);
    }

    /// <summary>A value after one space, up to the end of the line.</summary>
    private YamlNode? OfLine()
    {
        if (!Takes(' '))
        {
            return null;
        }

        var value = Next is '[' or '{' or '"' ? InBrackets(0) : Plain(Rest.IndexOf('\n'));
        if (value is null || Next != '\n')
        {
            return null;
        }

        EndLine();
        return value;
    }

    private YamlNode? InBrackets(int depth) => Next switch
    {
        _ when depth > DeepestNesting => null,
        '[' => List(depth),
        '{' => Map(depth),
        '"' => Quoted(),
        _ => Plain(Rest.IndexOfAny(Ends)),
    };

    private YamlList? List(int depth)
    {
        var place = Place(at, 0);
        var items = new List<YamlNode>();
        do
        {
            at++;
            Takes(' ');
            if (InBrackets(depth + 1) is not { } item)
            {
                return null;
            }

            items.Add(item);
            Takes(' ');
        }
        while (Next == ',');
        return Takes(']') ? new(EquatableArray.Own(items.ToArray()), place) : null;
    }

    private YamlMap? Map(int depth)
    {
        var place = Place(at, 0);
        var entries = new List<YamlEntry>();
        do
        {
            at++;
            Takes(' ');
            if (Key(entries) is not { } key || !Takes(' ') || InBrackets(depth + 1) is not { } value)
            {
                return null;
            }

            entries.Add(new(key, value));
            Takes(' ');
        }
        while (Next == ',');
        return Takes('}') ? new(EquatableArray.Own(entries.ToArray()), place) : null;
    }

    /// <summary>A key with its colon; null for one that is there already.</summary>
    private Located<string>? Key(List<YamlEntry> before)
    {
        var length = KeyLength(at);
        if (length <= 0)
        {
            return null;
        }

        var key = new Located<string>(text.Substring(at, length), Place(at, length));
        at += length + 1;
        return before.Exists(entry => entry.Key.Value == key.Value) ? null : key;
    }

    /// <summary>How many letters a key has that begins here; 0 or less where none does.</summary>
    private int KeyLength(int from)
    {
        var rest = text.AsSpan(Math.Min(from, text.Length));
        var length = rest.IndexOfAnyExcept(KeyLetters);
        return length > 0 && rest[length..] is [':', ' ' or '\n', ..] ? length : 0;
    }

    private YamlScalar? Quoted()
    {
        var length = text.AsSpan(at + 1).IndexOfAny('"', '\n');
        if (length < 0 || text[at + 1 + length] != '"')
        {
            return null;
        }

        var scalar = new YamlScalar(text.Substring(at + 1, length), true, Place(at, length + 2));
        at += length + 2;
        return scalar;
    }

    /// <summary>A text that begins with a letter or digit and in which no colon ends a key.</summary>
    private YamlScalar? Plain(int length)
    {
        var plain = (length < 0 ? Rest : Rest[..length]).TrimEnd(' ');
        if (plain.IsEmpty || !char.IsLetterOrDigit(plain[0]) || plain[^1] == ':' || plain.Contains(": ", StringComparison.Ordinal))
        {
            return null;
        }

        var scalar = new YamlScalar(plain.ToString(), false, Place(at, plain.Length));
        at += plain.Length;
        return scalar;
    }

    /// <summary>Moves past the indent of a line where that is <paramref name="indent"/> and an item or a key follows.</summary>
    private bool Begins(int indent, bool isItem)
    {
        var begins = Rest.IndexOfAnyExcept(' ') == indent && Rest[indent] == '-' == isItem;
        at += begins ? indent : 0;
        return begins;
    }

    private bool Takes(char sign)
    {
        var takes = at < text.Length && text[at] == sign;
        at += takes ? 1 : 0;
        return takes;
    }

    private void EndLine()
    {
        at = Math.Min(at + 1, text.Length);
        start = at;
        line++;
    }

    private SourceLocation Place(int index, int length) => new(path, line, index - start + 1, length);
}
