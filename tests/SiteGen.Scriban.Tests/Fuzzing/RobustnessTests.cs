using System.Buffers;
using System.Diagnostics;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SiteGen.Scriban.Tests.Specs;
using SiteGen.Scriban.Values;
using SiteGen.Testing;

namespace SiteGen.Scriban.Tests.Fuzzing;

/// <summary>A template is a program someone else may have written: whatever it is, it ends, in output or in a diagnostic.</summary>
public sealed class RobustnessTests
{
    private const int CasesPerSeed = 20;
    // How long a regular expression takes is the one thing that no two runs share.
    private const string TimedOut = "SG0677";
    private const int SmallestStack = 1024 * 1024;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private static readonly TemplateOptions Tight = TemplateOptions.Default with
    {
        LimitToString = 100_000,
        RegexTimeout = TimeSpan.FromMilliseconds(50),
    };

    private static readonly TemplateOptions[] Options =
    [
        Tight,
        Tight with { AutoEscape = true, StrictMembers = true, Functions = SampleSite.Functions },
        Tight with { Strict = true, LoopLimit = 20, RecursiveLimit = 10 },
        Tight with { RelaxedTargetAccess = true, RelaxedFunctionAccess = true, LoopLimit = 5000, RecursiveLimit = 0, AutoIndent = false },
    ];

    [Fact]
    public void Whatever_the_template_and_the_model_rendering_ends_in_output_or_a_diagnostic() => FuzzTime.ForEachSeed(seed =>
    {
        var templates = Gen.Sample(TemplateGenerator.Templates, 50, new Rnd(seed), CasesPerSeed).ToArray();
        var models = Gen.Sample(ModelGenerator.Models, 50, new Rnd(seed), CasesPerSeed).ToArray();
        for (var i = 0; i < templates.Length; i++)
        {
            var (template, model, options) = (templates[i], models[i], Options[i % Options.Length]);
            var watch = Stopwatch.StartNew();
            var failure = OnSmallStack(() => Render(template, templates[(i + 1) % templates.Length], model, options));
            Assert.True(failure is null, $"seed {seed}, case {i}:\n{template}\n{failure}");
            Assert.True(watch.Elapsed < Patience, $"seed {seed}, case {i} took {watch.Elapsed}:\n{template}");
        }
    });

    [Fact]
    public void Whatever_the_template_checking_it_ends() => FuzzTime.ForEachSeed(seed =>
    {
        foreach (var template in Gen.Sample(TemplateGenerator.Templates, 50, new Rnd(seed), CasesPerSeed))
        {
            var failure = OnSmallStack(() =>
            {
                var parsed = Template.Parse(template, "main", Tight);
                var loader = new DictionaryLoader(new Dictionary<string, string>(StringComparer.Ordinal) { ["card.html"] = template }, Tight);
                TemplateChecker.Check([parsed.Value], loader, SampleSite.Globals, Tight);
                Assert.True(parsed.Value.Includes.Length >= 0 && parsed.Value.Globals.Length >= 0);
            });
            Assert.True(failure is null, $"seed {seed}:\n{template}\n{failure}");
        }
    });

    [Fact]
    public void Escaped_output_has_no_tags_that_came_from_plain_text() => FuzzTime.ForEachSeed(seed =>
    {
        string[] functions =
        [
            "html.escape", "html.strip", "html.newline_to_br", "html.url_escape", "string.upcase", "string.strip", "string.append \"<\"", "string.prepend \">\"",
            "string.replace \"a\" \"<\"", "string.truncate 5", "string.slice 1", "object.to_json", "array.each @string.upcase", "string.split \"b\"", "array.join \"<\"",
            "object.default \"<\"", "regex.replace `(.)` \"<$1\"", "string.capitalize", "string.remove \";\"", "string.replace_first \"&\" \"<\"", "math.plus \"<\"",
        ];
        var chains = Gen.Sample(Gen.ListOf(Gen.Elements(functions), 5), 20, new Rnd(seed), CasesPerSeed);
        foreach (var chain in chains)
        {
            var template = "{{ x = \"<zq>&lt;'b'\" }}{{ x | " + string.Join(" | ", chain) + " }}";
            var options = Tight with { AutoEscape = true };
            var output = new ArrayBufferWriter<byte>();
            var context = new RenderContext(options, new DictionaryLoader(new Dictionary<string, string>(StringComparer.Ordinal), options), new ScriptObject());
            if (Template.Parse(template, "main", options).Value.Render(context, output).Success)
            {
                var text = Encoding.UTF8.GetString(output.WrittenSpan).Replace("<br />", "", StringComparison.OrdinalIgnoreCase);
                Assert.False(text.Contains('<', StringComparison.Ordinal), $"seed {seed}: {template} gives {text}");
            }
        }
    });

    [Fact]
    public void Rendering_again_and_at_once_gives_the_same_bytes() => FuzzTime.ForEachSeed(seed =>
    {
        foreach (var text in Gen.Sample(TemplateGenerator.Templates, 50, new Rnd(seed), CasesPerSeed))
        {
            var template = Template.Parse(text, "main", Tight).Value;
            var loader = new DictionaryLoader(new Dictionary<string, string>(StringComparer.Ordinal), Tight);
            var context = new RenderContext(Tight, loader, SampleSite.Instance);
            var first = Bytes(template, context);
            context.Reset(SampleSite.Instance);
            var again = Bytes(template, context);
            var others = new string[4];
            Parallel.For(0, others.Length, i => others[i] = Bytes(template, new RenderContext(Tight, loader, SampleSite.Instance)));
            string[] all = [first, again, .. others];
            if (!Array.Exists(all, static result => result.Contains(TimedOut, StringComparison.Ordinal)))
            {
                Assert.True(Array.TrueForAll(all, result => result == first), $"seed {seed}:\n{text}\n{string.Join('\n', all)}");
            }
        }
    });

    private static string Bytes(Template template, RenderContext context)
    {
        var output = new ArrayBufferWriter<byte>();
        var result = template.Render(context, output);
        return result.Mistake is { } mistake ? mistake.ToString() : Convert.ToHexString(output.WrittenSpan);
    }

    private static void Render(string template, string included, ScriptObject model, TemplateOptions options)
    {
        var loader = new DictionaryLoader(new Dictionary<string, string>(StringComparer.Ordinal) { ["card.html"] = included, ["a"] = template }, options);
        var output = new ArrayBufferWriter<byte>();
        var result = Template.Parse(template, "main", options).Value.Render(new RenderContext(options, loader, model), output);
        Assert.True(result.Success || output.WrittenCount == 0);
        Assert.True(result.Success || result.Mistake!.Location is not null);
    }

    /// <summary>Runs something on a thread as small as some machines have; gives what it threw.</summary>
    private static Exception? OnSmallStack(Action action)
    {
        Exception? thrown = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    action();
                }
#pragma warning disable CA1031 // Any exception at all is what the property denies.
                catch (Exception exception)
#pragma warning restore CA1031
                {
                    thrown = exception;
                }
            },
            SmallestStack);
        thread.Start();
        thread.Join();
        return thrown;
    }
}
