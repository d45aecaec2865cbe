using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;
using SiteGen.Primitives.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SiteGen.Pipeline.Yaml;

/// <summary>One pass over the parser's events. Of a mended text the lines as they were written say where a place may lie.</summary>
internal sealed class YamlTreeReader(string text, string path, int firstLine, WrittenLines? written, DiagnosticCollector found)
{
    /// <summary>Below this many keys a look at each is faster than a set.</summary>
    private const int FewKeys = 24;

    private readonly Parser parser = new(new Scanner(new StringReader(text), skipComments: true));
    private bool isTooDeep;

    /// <summary>The event at hand. On some broken texts the library runs out of events before the end of what it opened.</summary>
    private ParsingEvent Current => parser.Current ?? throw new InvalidOperationException("The parser has no event.");

    /// <summary>The first document, or null when there is none or it is nested too deep.</summary>
    public YamlNode? Root { get; private set; }

    /// <summary>The last line that was understood.</summary>
    public long LastLine => parser.Current?.End.Line ?? 1;

    /// <summary>Reads the text.</summary>
    public void Read()
    {
        parser.MoveNext();
        parser.MoveNext();
        if (parser.Current is not DocumentStart)
        {
            return;
        }

        parser.MoveNext();
        var root = Node(Current, 0);
        if (isTooDeep)
        {
            return;
        }

        parser.MoveNext();
        if (parser.Current is DocumentStart next)
        {
            found.Add(YamlRules.SecondDocument(Place(next.Start, next.Start)));
        }

        Root = root is YamlScalar { IsNull: true, Text: "" } ? null : root;
    }

    /// <summary>Reads the node that begins with the current event and moves past it. `after` stands in for the place of a value that is absent.</summary>
    private YamlNode Node(ParsingEvent after, int depth)
    {
        var current = Current;
        if (depth > YamlReader.DeepestNesting)
        {
            // Every level above stops at once: going on would cost the parser quadratic time.
            if (!isTooDeep)
            {
                found.Add(YamlRules.TooDeep(Place(current.Start, current.Start), YamlReader.DeepestNesting));
                isTooDeep = true;
            }

            return new YamlScalar("", false, Place(current.Start, current.Start));
        }

        switch (current)
        {
            case Scalar scalar:
                return Value(scalar, after);
            case SequenceStart sequence:
                Refuse(sequence);
                return List(sequence, depth);
            case MappingStart mapping:
                Refuse(mapping);
                return Map(mapping, depth);
            default:
                // An alias; MoveNext has no other event here.
                found.Add(YamlRules.SpecialStart(Place(current.Start, current.End), '*', null));
                parser.MoveNext();
                return new YamlScalar("", false, Place(current.Start, current.End));
        }
    }

    private YamlScalar Value(Scalar scalar, ParsingEvent after)
    {
        Refuse(scalar);
        var isQuoted = scalar.Style != ScalarStyle.Plain;
        var isEmpty = scalar.Value.Length == 0 && !isQuoted;
        var location = isEmpty ? Place(after.Start, after.End) : Place(scalar.Start, scalar.End);
        if (!isQuoted)
        {
            LookForComment(isEmpty ? after.End : scalar.End, isEmpty ? " \t:" : " \t");
            LookForHyphens(scalar, after.Start);
        }

        parser.MoveNext();
        return new(CyrillicComposer.Compose(scalar.Value), isQuoted, location);
    }

    /// <summary>`title: Мектеп #1` and `accent: #0a6e78` lose what follows the sign, and nothing would say so.</summary>
    private void LookForComment(Mark end, string between)
    {
        var line = text.AsSpan((int)Math.Min(end.Index, text.Length));
        line = line.IndexOf('\n') is var length and >= 0 ? line[..length].TrimEnd('\r') : line;
        var sign = line.IndexOf('#');
        if (sign < 1 || sign + 1 == line.Length || !char.IsLetterOrDigit(line[sign + 1]) || line[..sign].ContainsAnyExcept(between))
        {
            return;
        }

        var start = text.LastIndexOf('\n', (int)Math.Max(0, end.Index - 1)) + 1;
        var whole = YamlLine.Of(text[start..((int)end.Index + line.Length)]);
        found.Add(YamlRules.Comment(
            Place(end.Line, (int)end.Column + sign, line.Length - sign),
            line[sign..].ToString(),
            whole.HasKey && whole.Value is not ['{' or '[', ..] ? whole.WithQuotedValue : null));
    }

    /// <summary>`-a` on a line of its own is a text for YAML, and a list item without its space for whoever wrote it.</summary>
    private void LookForHyphens(Scalar scalar, Mark after)
    {
        if (scalar.Start.Line == after.Line && scalar.End.Line == scalar.Start.Line)
        {
            return;
        }

        var lines = text[(int)scalar.Start.Index..(int)Math.Min(scalar.End.Index, text.Length)].Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var line = i == 0 ? new string(' ', (int)scalar.Start.Column - 1) + lines[0] : lines[i];
            var parsed = YamlLine.Of(line);
            var content = parsed.Text.AsSpan(Math.Min(parsed.Indent, parsed.Text.Length));
            if (content is ['-', not ('-' or ' '), ..] && !(i == 0 && scalar.Start.Line == after.Line) && !char.IsAsciiDigit(content[1]))
            {
                found.Add(YamlRules.DashSpace(
                    new(path, firstLine + (int)scalar.Start.Line - 1 + i, parsed.Indent + 1, 1), parsed.Text.Insert(parsed.Indent + 1, " ")));
            }
        }
    }

    private YamlList List(SequenceStart start, int depth)
    {
        var items = new List<YamlNode>();
        parser.MoveNext();
        while (Current is not SequenceEnd && !isTooDeep)
        {
            items.Add(Node(Current, depth + 1));
        }

        if (!isTooDeep)
        {
            parser.MoveNext();
        }

        return new(EquatableArray.Own(items.ToArray()), Place(start.Start, start.Start));
    }

    private YamlMap Map(MappingStart start, int depth)
    {
        var entries = new List<YamlEntry>();
        HashSet<string>? keys = null;
        parser.MoveNext();
        while (Current is not MappingEnd && !isTooDeep)
        {
            var keyEvent = Current;
            var key = Node(keyEvent, depth + 1);
            if (isTooDeep)
            {
                break;
            }

            var value = Node(keyEvent, depth + 1);
            if (key is not YamlScalar name)
            {
                found.Add(YamlRules.KeyKind(key.Location));
            }
            else if (name is { Text: "<<", IsQuoted: false })
            {
                found.Add(YamlRules.MergeKey(name.Location));
            }
            else if (First(entries, ref keys, name.Text) is { } first)
            {
                found.Add(YamlRules.DuplicateKey(new(name.Text, name.Location), first));
            }
            else
            {
                entries.Add(new(new(name.Text, name.Location), value));
            }
        }

        if (!isTooDeep)
        {
            parser.MoveNext();
        }

        return new(EquatableArray.Own(entries.ToArray()), Place(start.Start, start.Start));
    }

    private static SourceLocation? First(List<YamlEntry> entries, ref HashSet<string>? keys, string key)
    {
        if (entries.Count >= FewKeys)
        {
            keys ??= new(entries.Select(entry => entry.Key.Value), StringComparer.Ordinal);
            if (keys.Add(key))
            {
                return null;
            }
        }

        foreach (var entry in entries)
        {
            if (string.Equals(entry.Key.Value, key, StringComparison.Ordinal))
            {
                return entry.Key.Location;
            }
        }

        return null;
    }

    /// <summary>Anchors and tags are for programs; in a press office they are a sign at the start of a text that lacks quotes.</summary>
    private void Refuse(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty)
        {
            found.Add(YamlRules.SpecialStart(Place(node.Start, node.Start), '&', null));
        }

        if (!node.Tag.IsEmpty)
        {
            found.Add(YamlRules.SpecialStart(Place(node.Start, node.Start), '!', null));
        }
    }

    private SourceLocation Place(Mark start, Mark end) => Place(start.Line, (int)start.Column, end.Line == start.Line ? (int)(end.Column - start.Column) : 0);

    private SourceLocation Place(long line, int column, int length)
    {
        var place = new SourceLocation(path, firstLine + (int)line - 1, column, length);
        return written?.Within(place) ?? place;
    }
}
