using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using SiteGen.Primitives.Diagnostics;
using SiteGen.Scriban.Tests.Conformance;
using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Tests.Specs;

/// <summary>Runs an example and compares what comes of it.</summary>
public static class SpecRunner
{
    private const string Name = "main";

    /// <summary>Fails when an example does not come out as written; in a site, HTML is escaped and members are strict.</summary>
    public static void Check(LanguageExample example, bool inSite = false)
    {
        var options = Options(example) is var plain && inSite ? plain with { AutoEscape = true, StrictMembers = true } : plain;
        var parsed = Template.Parse(example.Template, Name, options);
        var loader = new DictionaryLoader(example.Includes, options);
        var texts = new Dictionary<string, string>(example.Includes, StringComparer.Ordinal) { [Name] = example.Template };
        if (example.Checks is not null)
        {
            Assert.Empty(parsed.Diagnostics);
            var found = TemplateChecker.Check([parsed.Value], loader, SampleSite.Globals, options);
            Assert.Equal(example.Checks, Print(found, texts));
            return;
        }

        if (parsed.HasErrors)
        {
            Assert.Equal(example.Mistakes, Print(parsed.Diagnostics, texts));
            return;
        }

        var context = example.Model is { } model
            ? new RenderContext(options, loader, (ScriptObject)ConformanceCase.Convert(JsonDocument.Parse(model).RootElement).Reference!)
            : new RenderContext(options, loader, SampleSite.Instance);
        var output = new ArrayBufferWriter<byte>();
        var result = parsed.Value.Render(context, output);
        if (result.Mistake is { } mistake)
        {
            Assert.Equal(example.Mistakes ?? example.Output, Print([mistake], texts));
            return;
        }

        Assert.Equal(example.Output, Encoding.UTF8.GetString(output.WrittenSpan));
        Assert.Null(example.Mistakes);
    }

    /// <summary>The mistakes as a person sees them: place, message, the line and what of it is meant.</summary>
    public static string Print(IEnumerable<Diagnostic> mistakes, IReadOnlyDictionary<string, string> texts)
    {
        var lines = new List<string>();
        foreach (var mistake in mistakes)
        {
            var message = string.Format(CultureInfo.InvariantCulture, mistake.Rule.English, [.. mistake.Arguments]);
            var place = mistake.Location!.Value;
            lines.Add($"{place}: {mistake.Rule.Code}: {message}");
            var text = texts[place.Path].ReplaceLineEndings("\n").Split('\n')[place.Line - 1];
            lines.Add("  " + text);
            lines.Add("  " + new string(' ', place.Column - 1) + new string('^', Math.Max(1, place.Length)));
            if (mistake.Suggestion is { } suggestion)
            {
                lines.Add("  did you mean '" + suggestion + "'?");
            }

            foreach (var related in mistake.Related)
            {
                lines.Add("  included at " + related);
            }
        }

        return string.Join('\n', lines);
    }

    private static TemplateOptions Options(LanguageExample example)
    {
        var options = TemplateOptions.Default with { Now = new DateTimeOffset(2025, 6, 1, 9, 30, 0, TimeSpan.FromHours(5)), UtcOffset = TimeSpan.FromHours(5), LendsCaptures = true };
        foreach (var (name, value) in example.Options)
        {
            options = name switch
            {
                "strict" => options with { Strict = bool.Parse(value) },
                "strict_members" => options with { StrictMembers = bool.Parse(value) },
                "auto_escape" => options with { AutoEscape = bool.Parse(value) },
                "auto_indent" => options with { AutoIndent = bool.Parse(value) },
                "indent_on_empty_lines" => options with { IndentOnEmptyLines = bool.Parse(value) },
                "loop_limit" => options with { LoopLimit = Number(value) },
                "recursive_limit" => options with { RecursiveLimit = Number(value) },
                "limit_to_string" => options with { LimitToString = Number(value) },
                "object_recursion_limit" => options with { ObjectRecursionLimit = Number(value) },
                "regex_timeout_ms" => options with { RegexTimeout = TimeSpan.FromMilliseconds(Number(value)) },
                "expression_depth_limit" => options with { ExpressionDepthLimit = Number(value) },
                "relaxed_target_access" => options with { RelaxedTargetAccess = bool.Parse(value) },
                "relaxed_member_access" => options with { RelaxedMemberAccess = bool.Parse(value) },
                "relaxed_indexer_access" => options with { RelaxedIndexerAccess = bool.Parse(value) },
                "relaxed_function_access" => options with { RelaxedFunctionAccess = bool.Parse(value) },
                "functions" => options with { Functions = SampleSite.Functions },
                _ => throw new InvalidOperationException(name),
            };
        }

        return options;
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
