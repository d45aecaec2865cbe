using System.Globalization;
using System.Numerics;
using System.Text.Json;
using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Tests.Conformance;

/// <summary>One case of the folder, as its README describes it.</summary>
public sealed record ConformanceCase(string Id, string Template, JsonElement Source)
{
    public string? Expected => Text("expected");

    public bool ExpectsError => Flag("expected_error");

    public string? Kind => Text("kind");

    public int? Line => Number("line");

    public int? Column => Number("column");

    public string? File => Text("file");

    public bool IsQuirk => Flag("quirk");

    public bool NeedsIcu => Flag("needs_icu");

    public (string? File, int Line, int Column)? Inner => Source.TryGetProperty("inner", out var inner)
        ? (inner.GetProperty("file").GetString(), inner.GetProperty("line").GetInt32(), inner.GetProperty("column").GetInt32())
        : null;

    public static IEnumerable<ConformanceCase> Read(string folder) =>
        from file in Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal)
        from source in JsonDocument.Parse(System.IO.File.ReadAllBytes(file)).RootElement.EnumerateArray()
        select new ConformanceCase(source.GetProperty("id").GetString()!, source.GetProperty("template").GetString()!, source);

    public ScriptObject Model() => Source.TryGetProperty("model", out var model)
        ? (ScriptObject)Convert(model).Reference!
        : new ScriptObject();

    public Dictionary<string, string> Includes() => Source.TryGetProperty("includes", out var includes)
        ? includes.EnumerateObject().ToDictionary(include => include.Name, include => include.Value.GetString()!)
        : [];

    public TemplateOptions Options()
    {
        var options = TemplateOptions.Default with { Now = new DateTimeOffset(2025, 6, 1, 12, 0, 0, TimeSpan.Zero) };
        if (!Source.TryGetProperty("options", out var settings))
        {
            return options;
        }

        foreach (var setting in settings.EnumerateObject())
        {
            var value = setting.Value;
            options = setting.Name switch
            {
                "strict" => options with { Strict = value.GetBoolean() },
                "culture" => options with { Culture = CultureInfo.GetCultureInfo(value.GetString()!) },
                "auto_indent" => options with { AutoIndent = value.GetBoolean() },
                "indent_on_empty_lines" => options with { IndentOnEmptyLines = value.GetBoolean() },
                "loop_limit" => options with { LoopLimit = value.GetInt32() },
                "recursive_limit" => options with { RecursiveLimit = value.GetInt32() },
                "limit_to_string" => options with { LimitToString = value.GetInt32() },
                "object_recursion_limit" => options with { ObjectRecursionLimit = value.GetInt32() },
                "regex_timeout_ms" => options with { RegexTimeout = TimeSpan.FromMilliseconds(value.GetInt32()) },
                "expression_depth_limit" => options with { ExpressionDepthLimit = value.GetInt32() },
                "relaxed_target_access" => options with { RelaxedTargetAccess = value.GetBoolean() },
                "relaxed_member_access" => options with { RelaxedMemberAccess = value.GetBoolean() },
                "relaxed_indexer_access" => options with { RelaxedIndexerAccess = value.GetBoolean() },
                "relaxed_function_access" => options with { RelaxedFunctionAccess = value.GetBoolean() },
                var unknown => throw new InvalidOperationException(unknown),
            };
        }

        return options;
    }

    public static Value Convert(JsonElement element)
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
                var text = element.GetRawText();
                return text.AsSpan().IndexOfAny(".eE") >= 0
                    ? element.GetDouble()
                    : Value.Of(BigInteger.Parse(text, CultureInfo.InvariantCulture));
            case JsonValueKind.True or JsonValueKind.False:
                return element.GetBoolean();
            default:
                return default;
        }
    }

    private string? Text(string name) => Source.TryGetProperty(name, out var value) ? value.GetString() : null;

    private bool Flag(string name) => Source.TryGetProperty(name, out var value) && value.GetBoolean();

    private int? Number(string name) => Source.TryGetProperty(name, out var value) ? value.GetInt32() : null;
}
