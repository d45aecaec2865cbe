using System.Globalization;
using System.Numerics;
using System.Text.Json;
using SiteGen.Scriban.Values;

namespace SiteGen.Benchmarks;

/// <summary>Reads a model for templates.</summary>
internal static class JsonModel
{
    public static ScriptObject Read(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        return Map(document.RootElement);
    }

    private static ScriptObject Map(JsonElement element)
    {
        var map = new ScriptObject();
        foreach (var member in element.EnumerateObject())
        {
            map[member.Name] = Convert(member.Value);
        }

        return map;
    }

    private static Value Convert(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => Value.Of(Map(element)),
        JsonValueKind.Array => Value.Of(new ScriptArray([.. element.EnumerateArray().Select(Convert)])),
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Number when element.GetRawText().AsSpan().IndexOfAny(".eE") < 0 =>
            Value.Of(BigInteger.Parse(element.GetRawText(), CultureInfo.InvariantCulture)),
        JsonValueKind.Number => element.GetDouble(),
        JsonValueKind.True or JsonValueKind.False => element.GetBoolean(),
        _ => default,
    };
}
