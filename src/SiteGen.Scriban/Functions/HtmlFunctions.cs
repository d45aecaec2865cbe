using System.Globalization;
using System.Net;
using System.Text;
using SiteGen.Primitives.Text;
using SiteGen.Scriban.Values;
using static SiteGen.Scriban.Functions.BuiltInParameter;

namespace SiteGen.Scriban.Functions;

/// <summary>`html`</summary>
internal static class HtmlFunctions
{
    private const string Unreserved = "-_.~";
    private const string Syntax = ":/?#[]@!$&'()*+,;=";

    public static BuiltInGroup Group()
    {
        var group = new GroupBuilder("html");
        group.Add("escape", [Text("text")], Shape.Markup, Escape);
        group.Add("newline_to_br", [Text("text")], Shape.Markup, NewlineToBr);
        group.Add("strip", [Text("text")], Shape.Text, Strip);
        group.Add("url_encode", [Text("text")], Shape.Text, static (context, arguments) => Encode(context, arguments[0], ""));
        group.Add("url_escape", [Text("text")], Shape.Text, static (context, arguments) => Encode(context, arguments[0], Syntax));
        return group.Build();
    }

    private static Value Escape(RenderContext context, ReadOnlySpan<Value> arguments)
    {
        var value = arguments[0];
        if (value.IsNull || (value.IsMarkup && context.Options.AutoEscape))
        {
            return value;
        }

        var text = context.Text(value);
        var escaped = WebUtility.HtmlEncode(text);
        if (context.Options.AutoEscape)
        {
            return Value.Markup(escaped);
        }

        return ReferenceEquals(text, escaped) ? value : escaped;
    }

    private static Value NewlineToBr(RenderContext context, ReadOnlySpan<Value> arguments)
    {
        var value = arguments[0];
        if (value.IsNull)
        {
            return value;
        }

        var escapes = context.Options.AutoEscape;
        var text = escapes ? Evaluation.Operators.TextOperators.Markup(context.Machine, value) : context.Text(value);
        if (text.AsSpan().IndexOfAny('\n', '\r') < 0)
        {
            return escapes ? Value.Markup(text) : text;
        }

        var result = new StringBuilder(text.Length + 32);
        for (var i = 0; i < text.Length; i++)
        {
            var isSecond = text[i] == '\n' && i > 0 && text[i - 1] == '\r';
            if (text[i] is '\n' or '\r' && !isSecond)
            {
                result.Append("<br />");
            }

            result.Append(text[i]);
        }

        context.Machine.CheckGrowth(result.Length);
        return escapes ? Value.Markup(result.ToString()) : result.ToString();
    }

    private static Value Strip(RenderContext context, ReadOnlySpan<Value> arguments)
    {
        var value = arguments[0];
        if (value.IsNull)
        {
            return value;
        }

        var text = TagStripper.Strip(context.Text(value));

        // Of markup the plain text is wanted, which is escaped again where it is written.
        return value.IsMarkup && context.Options.AutoEscape ? TagStripper.Decode(text) : text;
    }

    private static Value Encode(RenderContext context, Value value, string kept)
    {
        if (value.IsNull)
        {
            return value;
        }

        var text = context.Text(value);
        using var result = new TextBuffer();
        Span<byte> utf8 = stackalloc byte[4];
        Span<char> encoded = stackalloc char[3];
        encoded[0] = '%';
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsAscii && (char.IsAsciiLetterOrDigit((char)rune.Value)
                || Unreserved.Contains((char)rune.Value, StringComparison.Ordinal)
                || kept.Contains((char)rune.Value, StringComparison.Ordinal)))
            {
                result.Append([(char)rune.Value]);
                continue;
            }

            var length = rune.EncodeToUtf8(utf8);
            foreach (var unit in utf8[..length])
            {
                unit.TryFormat(encoded[1..], out _, "X2", CultureInfo.InvariantCulture);
                result.Append(encoded);
            }
        }

        context.Machine.CheckGrowth(result.Length);
        return result.From(0);
    }
}
