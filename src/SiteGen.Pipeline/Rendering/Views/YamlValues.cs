using System.Globalization;
using SiteGen.Pipeline.Yaml;
using SiteGen.Scriban.Values;

namespace SiteGen.Pipeline.Rendering.Views;

/// <summary>Shows the free values of settings and front matter (`extra`) to templates: numbers and booleans by YAML's core schema, the rest as text.</summary>
internal static class YamlValues
{
    public static Value Of(YamlNode? node) => node switch
    {
        null => Value.Null,
        YamlScalar scalar => Scalar(scalar),
        YamlList list => Value.Of(ScriptList.Of(list.Items, Of)),
        YamlMap map => Map(map),
        _ => Value.Null,
    };

    private static Value Scalar(YamlScalar scalar)
    {
        if (scalar.IsNull)
        {
            return Value.Null;
        }

        if (scalar.IsQuoted)
        {
            return scalar.Text;
        }

        if (scalar.Text is "true" or "false")
        {
            return scalar.Text == "true";
        }

        if (long.TryParse(scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole))
        {
            return whole;
        }

        return double.TryParse(scalar.Text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : scalar.Text;
    }

    private static Value Map(YamlMap map)
    {
        var shown = new ScriptObject();
        foreach (var entry in map.Entries)
        {
            shown[entry.Key.Value] = Of(entry.Value);
        }

        return Value.Of(shown);
    }
}
