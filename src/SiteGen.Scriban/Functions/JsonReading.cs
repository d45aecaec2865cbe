using System.Text.Json;
using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Functions;

/// <summary>`object.from_json`</summary>
internal static class JsonReading
{
    // What an empty object takes, by the two letters that it is written with.
    private const int ValueCost = 32;

    public static Value Read(RenderContext context, Value json)
    {
        if (json.IsNull)
        {
            throw new ScriptException(ScriptRules.NullArgument("object.from_json"), 0);
        }

        try
        {
            var text = context.Text(json);
            context.Machine.Charge((long)text.Length * ValueCost);
            using var document = JsonDocument.Parse(text);
            return Convert(document.RootElement);
        }
        catch (JsonException)
        {
            throw new ScriptException(ScriptRules.BadJson(), 0);
        }
    }

    private static Value Convert(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var map = new ScriptObject();
                foreach (var member in element.EnumerateObject())
                {
                    map[member.Name] = Convert(member.Value);
                }

                return Value.Of(map);
            case JsonValueKind.Array:
                return Value.Of(new ScriptArray(element.EnumerateArray().Select(Convert)));
            case JsonValueKind.String:
                return element.GetString();
            case JsonValueKind.Number:
                return element.TryGetDecimal(out var number) ? Value.Of(number) : element.GetDouble();
            case JsonValueKind.True or JsonValueKind.False:
                return element.GetBoolean();
            default:
                return default;
        }
    }
}
