using System.Text;
using SiteGen.Pipeline.Yaml;

namespace SiteGen.Pipeline.Tests.Yaml;

/// <summary>A tree on one line, as specs show it: keys and texts with quotes where the source had them.</summary>
internal static class YamlText
{
    public static string Of(YamlNode? node)
    {
        var text = new StringBuilder();
        Append(node, text);
        return text.ToString();
    }

    private static void Append(YamlNode? node, StringBuilder text)
    {
        switch (node)
        {
            case null:
                text.Append("nothing");
                break;
            case YamlScalar { IsNull: true }:
                text.Append("null");
                break;
            case YamlScalar scalar:
                text.Append(scalar.IsQuoted ? $"\"{scalar.Text.Replace("\n", "\\n", StringComparison.Ordinal)}\"" : scalar.Text);
                break;
            case YamlList list:
                text.Append('[');
                foreach (var item in list.Items)
                {
                    Append(item, text);
                    text.Append(", ");
                }

                End(text, list.Items.Length, ']');
                break;
            case YamlMap map:
                text.Append('{');
                foreach (var entry in map.Entries)
                {
                    text.Append(entry.Key.Value).Append(": ");
                    Append(entry.Value, text);
                    text.Append(", ");
                }

                End(text, map.Entries.Length, '}');
                break;
        }
    }

    private static void End(StringBuilder text, int count, char closing)
    {
        text.Length -= count > 0 ? 2 : 0;
        text.Append(closing);
    }
}
