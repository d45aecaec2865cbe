using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using SiteGen.Primitives.Diagnostics;
using SiteGen.Primitives.Text;

namespace SiteGen.Pipeline.Yaml;

/// <summary>
/// Takes typed values out of a map. What its table names is a known key; <see cref="ReportUnknown"/> reports the rest. A value of the wrong
/// kind is reported and comes back as absent.
/// </summary>
internal sealed class YamlFields(YamlMap map, KeyTable table, DiagnosticCollector found)
{
    /// <summary>What XML 1.0, and so a feed, cannot hold; escapes such as `"\u0001"` can write it.</summary>
    private static readonly SearchValues<char> Forbidden = SearchValues.Create(
        "\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\u000B\f\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\uFFFE\uFFFF");

    private static readonly KeyTable Own = new([]);

    /// <summary>The map itself.</summary>
    public YamlMap Map { get; } = map;

    /// <summary>Where problems go.</summary>
    public DiagnosticCollector Found { get; } = found;

    /// <summary>A key with its value, or null when the key is absent or has none.</summary>
    public YamlEntry? Entry(string key)
    {
        // A reader that asked for a key which no table names would report it as unknown at the same time.
        Debug.Assert(table.Find(key) is not null, key);
        foreach (var entry in Map.Entries)
        {
            if (string.Equals(entry.Key.Value, key, StringComparison.Ordinal))
            {
                return entry.Value is YamlScalar { IsNull: true } ? null : entry;
            }
        }

        return null;
    }

    /// <summary>A value of any kind.</summary>
    public YamlNode? Node(string key) => Entry(key)?.Value;

    /// <summary>One text, trimmed and without line ends. An empty one, as scaffolds leave it, counts as absent.</summary>
    public Located<string>? Text(string key) => Node(key) is { } node ? TextOf(node, key) : null;

    /// <summary>The text of a node.</summary>
    public Located<string>? TextOf(YamlNode node, string key, TextForm form = TextForm.OneLine)
    {
        if (node is not YamlScalar scalar)
        {
            Found.Add(YamlRules.NotText(node.Location, key));
            return null;
        }

        if (string.IsNullOrWhiteSpace(scalar.Text))
        {
            return form == TextForm.MayBeEmpty && scalar.IsQuoted ? new("", node.Location) : null;
        }

        var forbidden = ForbiddenAt(scalar.Text);
        if (forbidden >= 0)
        {
            Found.Add(YamlRules.ForbiddenCharacter(node.Location, key, scalar.Text[forbidden]));
            return null;
        }

        return new(form == TextForm.Lines ? scalar.Text.Trim() : OneLine(scalar.Text), node.Location);
    }

    /// <summary>true or false.</summary>
    public Located<bool>? Boolean(string key)
    {
        switch (Node(key))
        {
            case null:
                return null;
            case YamlScalar { Text: "true" or "True" or "TRUE" } scalar:
                return new(true, scalar.Location);
            case YamlScalar { Text: "false" or "False" or "FALSE" } scalar:
                return new(false, scalar.Location);
            case YamlScalar scalar:
                Found.Add(YamlRules.NotBoolean(scalar.Location, key, scalar.Text, MeantBoolean(scalar.Text)));
                return null;
            case var other:
                Found.Add(YamlRules.NotText(other.Location, key));
                return null;
        }
    }

    /// <summary>A number with a point.</summary>
    public Located<decimal>? Number(string key)
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        const NumberStyles style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (decimal.TryParse(text.Value, style, CultureInfo.InvariantCulture, out var number))
        {
            return text.With(number);
        }

        Found.Add(YamlNumbers.MachineForm(text.Value) is { } form
            ? YamlRules.NumberSigns(text.Location, key, text.Value, form)
            : YamlRules.NotNumber(text.Location, key, text.Value));
        return null;
    }

    /// <summary>A whole number between two bounds.</summary>
    public Located<int>? Integer(string key, int least, int most)
    {
        if (Number(key) is not { } number)
        {
            return null;
        }

        if (number.Value < least || number.Value > most || number.Value != decimal.Truncate(number.Value))
        {
            Found.Add(YamlRules.OutOfRange(number.Location, key, least, most, number.Value.ToString(CultureInfo.InvariantCulture)));
            return null;
        }

        return number.With((int)number.Value);
    }

    /// <summary>A map below a key.</summary>
    public YamlFields? Fields(string key) => Node(key) is { } node ? FieldsOf(node, key, Below(key)) : null;

    /// <summary>The fields of a node that must be a map.</summary>
    public YamlFields? FieldsOf(YamlNode node, string key, KeyTable keys)
    {
        if (node is YamlMap below)
        {
            return new(below, keys, Found);
        }

        Found.Add(YamlRules.NotMap(node.Location, key));
        return null;
    }

    /// <summary>The fields of an item of a list of maps.</summary>
    public YamlFields? EntryOf(YamlNode node, string key)
    {
        if (node is YamlMap below)
        {
            return Of(below, key);
        }

        Found.Add(YamlRules.EntryNotMap(node.Location, key));
        return null;
    }

    /// <summary>The fields of a map that stands behind a key.</summary>
    public YamlFields Of(YamlMap below, string key) => new(below, Below(key), Found);

    /// <summary>The items of a list; a single value counts as a list of one. Null when the key is absent or has no value.</summary>
    public IReadOnlyList<YamlNode>? Items(string key) => Node(key) switch
    {
        null => null,
        YamlList list => list.Items,
        var single => [single],
    };

    /// <summary>Texts of a list, or one text.</summary>
    public IReadOnlyList<Located<string>>? Texts(string key)
    {
        if (Items(key) is not { } items)
        {
            return null;
        }

        var texts = new List<Located<string>>(items.Count);
        foreach (var item in items)
        {
            if (TextOf(item, key) is { } text)
            {
                texts.Add(text);
            }
        }

        return texts;
    }

    /// <summary>Reports every key that the table does not name, with the nearest that it does.</summary>
    public void ReportUnknown()
    {
        foreach (var entry in Map.Entries)
        {
            if (table.Find(entry.Key.Value) is null)
            {
                Found.Add(YamlRules.UnknownKey(entry.Key, NearestName.Find(entry.Key.Value, table.Keys.Select(key => key.Name))));
            }
        }
    }

    /// <summary>The keys of a map behind a key; none for one whose keys are the author's own.</summary>
    private KeyTable Below(string key) => table.Find(key)?.Below ?? Own;

    private static string? MeantBoolean(string text) => text.ToUpperInvariant() switch
    {
        "YES" or "Y" or "ON" or "1" or "ИӘ" or "ДА" => "true",
        "NO" or "N" or "OFF" or "0" or "ЖОҚ" or "НЕТ" => "false",
        _ => NearestName.Find(text, ["true", "false"]),
    };

    private static int ForbiddenAt(string text)
    {
        var at = text.AsSpan().IndexOfAny(Forbidden);
        for (var i = 0; at < 0 && i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
            {
                continue;
            }

            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                i++;
            }
            else
            {
                at = i;
            }
        }

        return at;
    }

    private static string OneLine(string text)
    {
        var trimmed = text.Trim();
        return trimmed.AsSpan().ContainsAny('\n', '\r') ? string.Join(' ', trimmed.Split((char[])['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)) : trimmed;
    }
}
