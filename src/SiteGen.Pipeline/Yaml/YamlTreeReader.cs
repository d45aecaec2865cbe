using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SiteGen.Pipeline.Yaml;

/// <summary>One pass over the parser's events.</summary>
internal sealed class YamlTreeReader(string text, string path, int firstLine, DiagnosticCollector found)
{
    /// <summary>Below this many keys a look at each is faster than a set.</summary>
    private const int FewKeys = 24;

    private readonly Parser parser = new(new Scanner(new StringReader(text), skipComments: true));
    private bool isTooDeep;

    /// <summary>The first document, or null when there is none.</summary>
    public YamlNode? Read()
    {
        parser.MoveNext();
        parser.MoveNext();
        if (parser.Current is not DocumentStart)
        {
            return null;
        }

        parser.MoveNext();
        var root = Node(parser.Current!.Start, 0);
        if (isTooDeep)
        {
            return null;
        }

        parser.MoveNext();
        if (parser.MoveNext() && parser.Current is DocumentStart next)
        {
            found.Add(YamlRules.SecondDocument(Place(next.Start, next.Start)));
        }

        return root is YamlScalar { IsNull: true, Text: "" } ? null : root;
    }

    /// <summary>Reads the node that begins with the current event and moves past it. `after` stands in for the place of a value that is absent.</summary>
    private YamlNode Node(Mark after, int depth)
    {
        var current = parser.Current!;
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

    private YamlScalar Value(Scalar scalar, Mark after)
    {
        Refuse(scalar);
        var isQuoted = scalar.Style != ScalarStyle.Plain;
        var location = scalar.Value.Length == 0 && !isQuoted ? Place(after, after) : Place(scalar.Start, scalar.End);
        parser.MoveNext();
        return new(YamlReader.Composed(scalar.Value), isQuoted, location);
    }

    private YamlList List(SequenceStart start, int depth)
    {
        var items = new List<YamlNode>();
        parser.MoveNext();
        while (parser.Current is not SequenceEnd && !isTooDeep)
        {
            items.Add(Node(parser.Current!.Start, depth + 1));
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
        while (parser.Current is not MappingEnd && !isTooDeep)
        {
            var keyEvent = parser.Current!;
            var key = Node(keyEvent.Start, depth + 1);
            if (isTooDeep)
            {
                break;
            }

            var value = Node(keyEvent.Start, depth + 1);
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

    private SourceLocation Place(Mark start, Mark end) =>
        new(
            path,
            firstLine + (int)start.Line - 1,
            (int)start.Column,
            end.Line == start.Line ? (int)(end.Column - start.Column) : 0);
}
