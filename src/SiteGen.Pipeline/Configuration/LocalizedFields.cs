using SiteGen.Primitives.Collections;
using SiteGen.Pipeline.Yaml;

namespace SiteGen.Pipeline.Configuration;

/// <summary>Reads texts that may be given once or by language.</summary>
internal static class LocalizedFields
{
    /// <summary>The text below a key. A language that the site does not have is a warning when <paramref name="languages"/> names them;
    /// when it names none, `languages` itself is in error and has been reported.</summary>
    public static LocalizedText Localized(this YamlFields fields, string key, EquatableArray<string>? languages, TextForm form = TextForm.OneLine) =>
        fields.Node(key) is { } node ? LocalizedOf(fields, node, key, languages, form) : LocalizedText.None;

    /// <summary>The text that a node holds.</summary>
    public static LocalizedText LocalizedOf(this YamlFields fields, YamlNode node, string key, EquatableArray<string>? languages, TextForm form = TextForm.OneLine)
    {
        if (node is not YamlMap map)
        {
            return fields.TextOf(node, key, form) is { } shared ? new([new(null, shared)]) : LocalizedText.None;
        }

        var texts = new List<LanguageText>(map.Entries.Length);
        foreach (var entry in map.Entries)
        {
            if (languages is { IsEmpty: false } known && !Contains(known, entry.Key.Value))
            {
                fields.Found.Add(ConfigurationRules.UnknownTextLanguage(entry.Key, key, known));
            }
            else if (entry.Value is not YamlScalar { IsNull: true } && fields.TextOf(entry.Value, entry.Key.Value, form) is { } text)
            {
                texts.Add(new(entry.Key.Value, text));
            }
        }

        return new(EquatableArray.Own(texts.ToArray()));
    }

    private static bool Contains(EquatableArray<string> codes, string code)
    {
        foreach (var known in codes)
        {
            if (string.Equals(known, code, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
