using System.Buffers;
using System.Text;
using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Tests;

/// <summary>Captured text that is lent its memory reads as captured text that is not.</summary>
public sealed class CaptureTests
{
    /// <summary>Long enough to be lent, in letters of two bytes.</summary>
    private const string Long = "{{ func long(letter); letter = $\"{letter}\" * 700; letter; end }}";

    [Theory]
    [InlineData("{{ capture a; long 'ә'; end; capture b; long 'ұ'; end; a; b; a }}")]
    [InlineData("{{ capture a; long 'ә'; capture b; long 'ұ'; end; b; b; end; a; b }}")]
    [InlineData("{{ capture a; long 'ә'; end; a = a + 'x'; a; a | string.size; a | string.upcase }}")]
    [InlineData("{{ all = []; for n in 1..40; capture a; long n; end; all = all | array.add a; end; all | array.join '-' }}")]
    [InlineData("{{ x = { text: '' }; capture x.text; long 'ә'; end; x.text; x | object.to_json }}")]
    [InlineData("{{ a = include 'part'; b = include 'part'; a; b; a == b }}")]
    [InlineData("{{ capture a; long '&'; end; a; a | html.escape }}")]
    public void Lent_memory_changes_nothing(string template)
    {
        foreach (var isEscaped in new[] { false, true })
        {
            var plain = TemplateOptions.Default with { AutoEscape = isEscaped };
            var expected = Render(Long + template, plain, 1);
            Assert.True(expected.Length > 1400, expected);
            Assert.Equal(expected, Render(Long + template, plain with { LendsCaptures = true }, 1));

            // The second render has the memory of the first.
            Assert.Equal(expected + expected, Render(Long + template, plain with { LendsCaptures = true }, 2));
        }
    }

    [Fact]
    public void A_render_that_fails_gives_back_what_it_was_lent()
    {
        var options = TemplateOptions.Default with { LendsCaptures = true, Strict = true };
        var context = Context(options);
        var output = new ArrayBufferWriter<byte>();
        var failing = Template.Parse(Long + "{{ capture a; long 'ә'; end; a; nothing }}", "main", options).Value;
        Assert.NotNull(failing.Render(context, output).Mistake);
        Assert.Equal(0, output.WrittenCount);

        context.Reset(new ScriptObject());
        var good = Template.Parse(Long + "{{ capture a; long 'ұ'; end; a }}", "main", options).Value;
        Assert.Null(good.Render(context, output).Mistake);
        Assert.Equal(string.Concat(Enumerable.Repeat("ұ", 700)), Encoding.UTF8.GetString(output.WrittenSpan));
    }

    private static string Render(string template, TemplateOptions options, int times)
    {
        var parsed = Template.Parse(template, "main", options);
        Assert.Empty(parsed.Diagnostics);
        var context = Context(options);
        var output = new ArrayBufferWriter<byte>();
        for (var i = 0; i < times; i++)
        {
            context.Reset(new ScriptObject());
            Assert.Null(parsed.Value.Render(context, output).Mistake);
        }

        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private static RenderContext Context(TemplateOptions options)
    {
        var part = string.Concat(Enumerable.Repeat("қ", 1400));
        return new RenderContext(options, new DictionaryLoader(new Dictionary<string, string>(StringComparer.Ordinal) { ["part"] = part }, options), new ScriptObject());
    }
}
