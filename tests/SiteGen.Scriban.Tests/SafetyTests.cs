using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using SiteGen.Primitives.Diagnostics;
using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Tests;

/// <summary>Templates that are meant to do harm: each ends soon, within bounded memory, and says what is wrong with it.</summary>
public sealed class SafetyTests
{
    private const long MostBytes = 1L << 31;
    private const int SmallStack = 256 * 1024;

    // Far more than any attack takes alone; the machine may be busy with other tests.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private static readonly TemplateOptions Options = TemplateOptions.Default with { RegexTimeout = TimeSpan.FromMilliseconds(200) };

    public static TheoryData<string, string> AttacksOfLoopsAndCalls() => new()
    {
        { "SG0652", "{{ while true; end }}" },
        { "SG0652", "{{ for i in 1..1000; for j in 1..1000; 'x' * 1000; end; end }}" },
        { "SG0652", "{{ x = [1]; for i in 1..900; x = x | array.each @(do; ret $0; end); end; x }}" },
        { "SG0653", "{{ func f; f; end; f }}" },
        { "SG0653", "{{ func f; f + f; end; f }}" },
        { "SG0653", "{{ f = do; g; end; g = do; f; end; f }}" },
        { "SG0653", "{{ func f; $$; wrap f; $$; f; end; end; f }}" },
        { "SG0653", "{{ include 'a' }}" },
        { "SG0653", "{{ include_join ['a'] 'tpl:a' }}" },
        { "SG0653", "{{ x = 'x | object.eval'; x | object.eval }}" },
        { "SG0653", "{{ x = '{{ x | object.eval_template }}'; x | object.eval_template }}" },
        { "SG0656", "{{ func a; end; func b; " + Repeat("a;", 10) + "end; func c; " + Repeat("b;", 10) + "end; func d; " + Repeat("c;", 10) + "end; func e; " + Repeat("d;", 10)
            + "end; func f; " + Repeat("e;", 10) + "end; func g; " + Repeat("f;", 10) + "end; func h; " + Repeat("g;", 10) + "end; h; h }}" },
    };

    public static TheoryData<string, string> AttacksOfTexts() => new()
    {
        { "SG0654", "{{ s = 'a'; for i in 1..100; s = s + s; end }}" },
        { "SG0654", "{{ s = 'a'; for i in 1..100; s += s; end }}" },
        { "SG0654", "{{ s = 'a'; for i in 1..100; s = $\"{s}{s}\"; end }}" },
        { "SG0654", "{{ s = 'a'; for i in 1..100; s = '' + s + s; end }}" },
        { "SG0654", "{{ s = '\\\\'; for i in 1..100; s = s | string.escape; end }}" },
        { "SG0654", "{{ 'a' | string.pad_left 2147483647 }}" },
        { "SG0654", "{{ 'a' * 2147483647 }}" },
        { "SG0654", "{{ ('a' * 50000) | regex.replace 'a' ('b' * 50000) }}" },
        { "SG0654", "{{ ('a' * 50000) | string.replace 'a' ('b' * 50000) }}" },
        { "SG0654", "{{ ['a' * 50000] * 1000 | array.join '' }}" },
        { "SG0654", "{{ array.cycle ([('a' * 1000000)] * 1000) }}" },
        { "SG0654", "{{ x = [1]; for i in 1..60; x = {a: x, b: x}; end; x | object.to_json }}" },
        { "SG0656", "{{ s = 'a' * 1000000; x = []; for i in 1..1000; x[i] = s | string.upcase; end }}" },
        { "SG0656", "{{ s = 'a' * 1000000; x = {}; for i in 1..1000; x[s + i] = i; end }}" },
        { "SG0656", "{{ s = 'a' * 1000000; for i in 1..1000; array.cycle [1] (s + i); end }}" },
        { "SG0656", "{{ s = 'a,' * 500000; x = []; for i in 1..900; x[i] = s | string.split ','; end }}" },
        { "SG0656", "{{ s = '1;' * 400000; for i in 1..1000; object.eval (s + i); end }}" },
        { "SG0656", "{{ s = 'ab' * 500000; s | string.contains ('ab' * 250000 + 'ba') }}" },
        { "SG0656", "{{ s = 'a' * 1000000; x = [s + 'b', s + 'c'] * 500; x | array.sort }}" },
    };

    public static TheoryData<string, string> AttacksOfNumbersAndLists() => new()
    {
        { "SG0656", "{{ x = [1]; y = [1]; for i in 1..60; x = [x, x]; y = [y, y]; end; x == y }}" },
        { "SG0643", "{{ n = 3; for i in 1..1000; n = n * n; end }}" },
        { "SG0643", "{{ n = 10; for i in 1..100; n = n * n; end }}" },
        { "SG0643", "{{ n = 3; for i in 1..1000; n = n << 1048576; end }}" },
        { "SG0643", "{{ 1 << 100000000 }}" },
        { "SG0656", "{{ n = 1 << 1048576; for i in 1..1000; x = n + ''; end }}" },
        { "SG0656", "{{ n = 1 << 1000000; for i in 1..1000; x = n * n; end }}" },
        { "SG0656", "{{ n = 1 << 1048576; for i in 1..1000; x = n // 7; end }}" },
        { "SG0655", "{{ x = []; for i in 1..900; x = [x]; end; x }}" },
        { "SG0655", "{{ x = []; for i in 1..900; x = [x]; end; y = []; for i in 1..900; y = [y]; end; x == y }}" },
        { "SG0655", "{{ x = {}; x.x = x; x | object.to_json }}" },
        { "SG0655", "{{ x = []; x[0] = x; x }}" },
        { "SG0683", "{{ x = []; x[2147483647] = 1 }}" },
        { "SG0683", "{{ [] | array.insert_at 2147483647 1 }}" },
        { "SG0683", "{{ [1] * 2147483647 }}" },
        { "SG0683", "{{ 1..1000000000000 }}" },
        { "SG0683", "{{ for i in 1..1e12; end }}" },
        { "SG0683", "{{ 1..9223372036854775807 }}" },
    };

    public static TheoryData<string, string> AttacksOfFormatsAndNames() => new()
    {
        { "SG0669", "{{ 1 | math.format 'N2147483647' }}" },
        { "SG0669", "{{ 1.5 | object.format 'E999999999' }}" },
        { "SG0677", "{{ ('a' * 30) + '!' | regex.match `^(a+)+$` }}" },
        { "SG0677", "{{ ('a' * 30) + '!' | regex.split `^(a+)+$` }}" },
        { "SG0677", "{{ for i in 1..1000; ('a' * 16) + '!' | regex.match `^(a+)+$`; end }}" },
        { "SG0676", "{{ 'a' | regex.match ('(' * 200000) }}" },
        { "SG0674", "{{ ('[' * 200000) | object.from_json }}" },
        { "SG0611", "{{ '1e999999999' | object.eval }}" },
        { "SG0611", "{{ ('9' * 500000) | object.eval }}" },
        { "SG0614", "{{ (('(' * 100000) + '1') | object.eval }}" },
        { "SG0664", "{{ include '../../etc/passwd' }}" },
        { "SG0664", "{{ include ('x' * 1000000) }}" },
    };

    public static TheoryData<string, string> Harmless() => new()
    {
        { "0", "{{ x = []; for i in 1..60; x = x + x; end; x.size }}" },
        { "0", "{{ x = []; for i in 1..60; x = x | array.add_range x; end; x.size }}" },
        { "true", "{{ x = []; x[0] = x; x == x }}" },
        { "500000", "{{ ('<' * 500000) | html.strip | string.size }}" },
        { "0", "{{ ('<\"' * 300000) + '>' | html.strip | string.size }}" },
        { "60206", "{{ n = 1 << 200000; n | string.size }}" },
        { "4000", "{{ ('9' * 4000) | object.eval | string.size }}" },
    };

    [Theory]
    [MemberData(nameof(AttacksOfLoopsAndCalls))]
    [MemberData(nameof(AttacksOfTexts))]
    [MemberData(nameof(AttacksOfNumbersAndLists))]
    [MemberData(nameof(AttacksOfFormatsAndNames))]
    public void An_attack_ends_soon_in_a_diagnostic(string code, string attack)
    {
        var mistake = Guarded(() => Render(attack, Options, out _));
        Assert.Equal(code, mistake?.Rule.Code);
        Assert.NotNull(mistake?.Location);
        Assert.All(mistake.Arguments, argument => Assert.True(argument.Length < 100));
    }

    [Theory]
    [MemberData(nameof(Harmless))]
    public void What_only_looks_like_an_attack_is_rendered(string expected, string template)
    {
        var output = "";
        Assert.Null(Guarded(() => Render(template, Options, out output)));
        Assert.Equal(expected, output);
    }

    [Fact]
    public void Without_limits_on_calls_the_stack_is_the_limit()
    {
        // How deep the stack reaches depends on how far the code is optimized: the nesting, the calls or the steps may be too many first.
        string[] codes = ["SG0614", "SG0652", "SG0653"];
        var unlimited = Options with { RecursiveLimit = 0, ExpressionDepthLimit = 0 };
        (string Opening, string Closing)[] nestings =
        [
            ("(", ")"), ("[", "]"), ("{a: ", "}"), ("- ", ""), ("1 + ", ""), ("true ? ", " : 1"), ("f(", ")"), ("!", ""), ("[1] | array.each @(do; ret ", "; end) "),
        ];
        foreach (var (opening, closing) in nestings)
        {
            var nested = Repeat(opening, 40) + "f" + Repeat(closing, 40);
            Assert.Contains(OnSmallStack("{{ func f; x = " + nested + "; ret x; end; f }}", unlimited)?.Rule.Code, codes);
            Assert.Contains(OnSmallStack("{{ x = '" + nested.Replace("f", "(x | object.eval)", StringComparison.Ordinal) + "'; x | object.eval }}", unlimited)?.Rule.Code, codes);
        }

        foreach (var head in new[] { "if true;", "for x in [1];", "with {};", "while true;", "case 1; when 1;" })
        {
            Assert.Contains(OnSmallStack("{{ func f; " + Repeat(head, 40) + "f;" + Repeat("end;", 40) + "end; f }}", unlimited)?.Rule.Code, codes);
        }

        Assert.Equal("SG0653", OnSmallStack("{{ include 'a' }}", unlimited)?.Rule.Code);
    }

    [Fact]
    public void Includes_that_double_end()
    {
        var texts = Enumerable.Range(0, 40).ToDictionary(
            static level => Name(level), static level => Repeat("{{ include '" + Name(level + 1) + "' }}", 2), StringComparer.Ordinal);
        texts[Name(40)] = "";
        var mistake = Guarded(() =>
        {
            var context = new RenderContext(Options, new DictionaryLoader(texts, Options), new ScriptObject());
            return Template.Parse(texts[Name(0)], "main", Options).Value.Render(context, new ArrayBufferWriter<byte>()).Mistake;
        });
        Assert.Equal("SG0656", mistake?.Rule.Code);

        static string Name(int level) => string.Create(CultureInfo.InvariantCulture, $"level{level}");
    }

    [Fact]
    public void Output_and_indents_are_cut_where_the_limit_is()
    {
        var options = Options with { LimitToString = 100_000 };
        Assert.Null(Render("x\n" + new string(' ', 50_000) + "{{ s }}", options, out var output, new string('\n', 90_000)));
        Assert.EndsWith("...", output, StringComparison.Ordinal);
        Assert.InRange(output.Length, 50_000, 200_100);
        Assert.Null(Render("{{ for i in 1..1000; 'x' * 1000; end }}", options, out output));
        Assert.Equal(100_003, output.Length);
    }

    [Theory]
    [InlineData("(", "1", ")")]
    [InlineData("[", "", "]")]
    [InlineData("{a: ", "1", "}")]
    [InlineData("!", "1", "")]
    [InlineData("- ", "1", "")]
    [InlineData("1 + ", "1", "")]
    [InlineData("1 ? 1 : ", "1", "")]
    [InlineData("x.", "x", "")]
    [InlineData("x | ", "x", "")]
    [InlineData("f(", "1", ")")]
    [InlineData("x[", "1", "]")]
    [InlineData("$\"{", "1", "}\"")]
    [InlineData("if 1;", "1", ";end")]
    [InlineData("do;", "1", ";end")]
    [InlineData("x = do;", "1", ";end")]
    [InlineData("func f;", "1", ";end")]
    [InlineData("capture x;", "1", ";end")]
    [InlineData("for x in [1];", "1", ";end")]
    [InlineData("case 1; when 1;", "1", ";end")]
    [InlineData("if 0; else if 1;", "1", ";end")]
    public void Nesting_without_end_is_refused_as_the_template_is_read(string opening, string inner, string closing)
    {
        foreach (var limit in new[] { 250, 0, 1_000_000 })
        {
            var template = "{{ " + Repeat(opening, 100_000) + inner + Repeat(closing, 100_000) + " }}";
            var mistake = Guarded(() => Template.Parse(template, "main", Options with { ExpressionDepthLimit = limit }).Diagnostics[0]);
            Assert.Contains(mistake?.Rule.Code, new[] { "SG0614", "SG0610" });
        }
    }

    [Fact]
    public void Long_chains_of_branches_are_no_nesting()
    {
        var branches = string.Concat(Enumerable.Range(0, 5000).Select(number => string.Create(CultureInfo.InvariantCulture, $"else if x == {number};'{number}';")));
        var whens = string.Concat(Enumerable.Range(0, 5000).Select(number => string.Create(CultureInfo.InvariantCulture, $"when {number};'{number}';")));
        Assert.Null(Render("{{ x = 4999; if false; " + branches + "end; case x;" + whens + "end }}", Options, out var output));
        Assert.Equal("49994999", output);
    }

    [Fact]
    public void Templates_of_many_names_are_read_in_time_that_grows_with_them()
    {
        var names = string.Concat(Enumerable.Range(0, 100_000).Select(number => string.Create(CultureInfo.InvariantCulture, $"$a{number} = 1; b{number} = $a{number}\n")));
        Assert.Null(Guarded(() => Render("{{ " + names + " }}", Options, out _)));
    }

    [Fact]
    public void Nothing_is_reachable_but_what_is_exported()
    {
        var context = new RenderContext(Options, new DictionaryLoader(new Dictionary<string, string>(), Options), Specs.SampleSite.Instance);
        var output = new ArrayBufferWriter<byte>();
        const string Template = "{{ page.GetType ?? 'no' }}{{ page.Type ?? 'no' }}{{ page['Body'] ?? 'no' }}{{ 'a'.Length ?? 'no' }}{{ [1].Count ?? 'no' }}{{ page.title.GetType ?? 'no' }}";
        Assert.Null(Scriban.Template.Parse(Template, "main", Options).Value.Render(context, output).Mistake);
        Assert.Equal("nononononono", System.Text.Encoding.UTF8.GetString(output.WrittenSpan));
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    /// <summary>Does something with an eye on the time and the memory that it takes.</summary>
    private static Diagnostic? Guarded(Func<Diagnostic?> action)
    {
        var watch = Stopwatch.StartNew();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var mistake = action();
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.True(watch.Elapsed < Patience, watch.Elapsed.ToString("c", CultureInfo.InvariantCulture));
        Assert.True(bytes < MostBytes, bytes.ToString(CultureInfo.InvariantCulture));
        return mistake;
    }

    private static Diagnostic? OnSmallStack(string template, TemplateOptions options)
    {
        Diagnostic? mistake = null;
        var thread = new Thread(() => mistake = Render(template, options, out _), SmallStack);
        thread.Start();
        thread.Join();
        return mistake;
    }

    private static Diagnostic? Render(string template, TemplateOptions options, out string output, string? text = null)
    {
        output = "";
        var loader = new DictionaryLoader(new Dictionary<string, string>(StringComparer.Ordinal) { ["a"] = "{{ include 'a' }}" }, options);
        var written = new ArrayBufferWriter<byte>();
        var parsed = Template.Parse(template, "main", options);
        if (parsed.HasErrors)
        {
            return parsed.Diagnostics[0];
        }

        var result = parsed.Value.Render(new RenderContext(options, loader, new ScriptObject { ["s"] = text }), written);
        output = System.Text.Encoding.UTF8.GetString(written.WrittenSpan);
        return result.Mistake;
    }
}
