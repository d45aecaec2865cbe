using System.Globalization;
using System.Text;
using SiteGen.Scriban.Evaluation;
using SiteGen.Scriban.Evaluation.Operators;
using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Functions;

internal static partial class StringFunctions
{
    private static Value Joined(RenderContext context, Value first, Value second)
    {
        context.Machine.CheckLength((long)context.Text(first).Length + context.Text(second).Length);
        return TextOperators.Join(context.Machine, first, second);
    }

    private static Value Padded(RenderContext context, ReadOnlySpan<Value> arguments, bool left)
    {
        var width = arguments[1].IntValue;
        if (width < 0)
        {
            throw new ScriptException(ScriptRules.NegativeWidth());
        }

        if (width > context.Machine.TextLimit)
        {
            throw new ScriptException(ScriptRules.TextLimit(context.Machine.TextLimit), 1);
        }

        var text = context.Text(arguments[0]);
        return left ? text.PadLeft(width) : text.PadRight(width);
    }

    private static Value Replace(RenderContext context, ReadOnlySpan<Value> arguments)
    {
        var machine = context.Machine;
        if (arguments[0].IsNull)
        {
            return "";
        }

        // In markup, plain arguments stand for the HTML that they would be written as.
        var isMarkup = machine.Options.AutoEscape && (arguments[0].IsMarkup || arguments[2].IsMarkup);
        var text = AsText(machine, arguments[0], isMarkup);
        var match = AsText(machine, arguments[1], isMarkup);
        var replacement = AsText(machine, arguments[2], isMarkup);
        if (match.Length == 0)
        {
            throw new ScriptException(ScriptRules.EmptyMatch());
        }

        machine.ChargeSearch(text, match);
        if (replacement.Length > match.Length)
        {
            var matches = text.AsSpan().Count(match);
            machine.CheckLength(text.Length + ((long)matches * (replacement.Length - match.Length)));
        }

        var replaced = text.Replace(match, replacement, StringComparison.Ordinal);
        return isMarkup ? Value.Markup(replaced) : replaced;
    }

    private static string AsText(Machine machine, Value value, bool asMarkup) =>
        asMarkup ? TextOperators.Markup(machine, value) : machine.TextOf(value);

    private static Value ReplaceFirst(RenderContext context, ReadOnlySpan<Value> arguments) =>
        ReplaceOne(context, arguments[0], arguments[1], context.Text(arguments[2]), arguments[3].IsTrue);

    private static Value ReplaceOne(RenderContext context, Value value, Value match, string replacement, bool last)
    {
        var text = context.Text(value);
        var searched = context.Text(match);
        if (searched.Length == 0)
        {
            return text;
        }

        context.Machine.ChargeSearch(text, searched);
        var at = last
            ? text.LastIndexOf(searched, StringComparison.OrdinalIgnoreCase)
            : text.IndexOf(searched, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return text;
        }

        context.Machine.CheckGrowth((long)text.Length + replacement.Length);
        return string.Concat(text.AsSpan(0, at), replacement, text.AsSpan(at + searched.Length));
    }

    private static Value Remove(RenderContext context, ReadOnlySpan<Value> arguments)
    {
        var text = context.Text(arguments[0]);
        var removed = context.Text(arguments[1]);
        context.Machine.ChargeSearch(text, removed);
        return removed.Length == 0 ? text : text.Replace(removed, "", StringComparison.Ordinal);
    }

    private static Value Split(RenderContext context, ReadOnlySpan<Value> arguments)
    {
        var text = context.Text(arguments[0]);
        var match = context.Text(arguments[1]);
        if (text.Length == 0)
        {
            return Value.Of(new ScriptArray());
        }

        context.Machine.ChargeSearch(text, match);
        string[] parts = match.Length == 0 ? [text] : text.Split(match, StringSplitOptions.RemoveEmptyEntries);
        context.Machine.ChargeTexts(parts.Length, text.Length);
        return Value.Of(new LazySequence(1, () => parts.Select(static part => (Value)part)));
    }

    private static Value Capitalize(RenderContext context, ReadOnlySpan<Value> arguments)
    {
        var text = context.Text(arguments[0]);
        return text.Length == 0 || char.IsUpper(text[0])
            ? text
            : string.Concat(char.ToUpperInvariant(text[0]).ToString(), text.AsSpan(1));
    }

    private static Value CapitalizeWords(RenderContext context, ReadOnlySpan<Value> arguments)
    {
        var text = new StringBuilder(context.Text(arguments[0]));
        var waiting = true;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                waiting = true;
            }
            else if (waiting && char.IsLetter(text[i]))
            {
                text[i] = char.ToUpperInvariant(text[i]);
                waiting = false;
            }
        }

        return text.ToString();
    }

    private static Value Upcase(RenderContext context, ReadOnlySpan<Value> arguments) => context.Text(arguments[0]).ToUpperInvariant();

    private static Value Downcase(RenderContext context, ReadOnlySpan<Value> arguments) => context.Text(arguments[0]).ToLowerInvariant();

    private static Value Handleize(RenderContext context, ReadOnlySpan<Value> arguments)
    {
        if (arguments[0].IsNull)
        {
            throw new ScriptException(ScriptRules.NullArgument("string.handleize"), 0);
        }

        var text = context.Text(arguments[0]);
        var handle = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (char.IsLetterOrDigit(letter))
            {
                handle.Append(char.ToLowerInvariant(letter));
            }
            else if (handle.Length == 0 || handle[^1] != '-')
            {
                handle.Append('-');
            }
        }

        return handle.ToString().TrimEnd('-');
    }

    private static Value Stripped(RenderContext context, Value value, Func<string, string> strip)
    {
        var text = strip(context.Text(value));
        return value.IsMarkup && context.Options.AutoEscape ? Value.Markup(text) : text;
    }

    private static string WithoutNewlines(string text) => text
        .Replace("\r", "", StringComparison.Ordinal)
        .Replace("\n", "", StringComparison.Ordinal);

    private static Value Slice(RenderContext context, ReadOnlySpan<Value> arguments)
    {
        var text = context.Text(arguments[0]);
        var start = arguments[1].IntValue;
        var length = arguments[2].IsNull ? text.Length : arguments[2].IntValue;
        return length < 0
            ? throw new ScriptException(ScriptRules.OutOfRange(length.ToString(CultureInfo.InvariantCulture)), 2)
            : Part(text, start < 0 ? start + text.Length : start, length);
    }

    private static Value SliceOne(RenderContext context, ReadOnlySpan<Value> arguments)
    {
        var text = context.Text(arguments[0]);
        var start = arguments[1].IntValue;
        var length = arguments[2].IntValue;
        if (length <= 0 || text.Length == 0)
        {
            return "";
        }

        start = start < 0 ? start + text.Length : start;
        return start + (long)length < 0
            ? throw new ScriptException(ScriptRules.OutOfRange(arguments[1].IntValue.ToString(CultureInfo.InvariantCulture)), 1)
            : Part(text, start, length);
    }

    /// <summary>So many units from a place on, as far as they are there; those before the beginning count.</summary>
    private static Value Part(string text, int start, int length)
    {
        var end = Math.Min(text.Length, (long)start + length);
        start = Math.Max(0, start);
        return start >= end ? "" : text[start..(int)end];
    }

    private static Value Truncate(RenderContext context, ReadOnlySpan<Value> arguments)
    {
        var text = context.Text(arguments[0]);
        var length = arguments[1].IntValue;
        if (text.Length <= length || text.Length == 0)
        {
            return arguments[0].Reference is string ? (Value)text : text;
        }

        var ellipsis = context.Text(arguments[2]);
        return string.Concat(text.AsSpan(0, Math.Clamp(length - ellipsis.Length, 0, text.Length)), ellipsis);
    }

    private static Value TruncateWords(RenderContext context, ReadOnlySpan<Value> arguments)
    {
        var text = context.Text(arguments[0]);
        if (text.Length == 0)
        {
            return "";
        }

        var result = new StringBuilder();
        var count = arguments[1].IntValue;
        var at = 0;
        for (var word = 0; word < count && at <= text.Length; word++)
        {
            var end = at;
            while (end < text.Length && !char.IsWhiteSpace(text[end]))
            {
                end++;
            }

            result.Append(word == 0 ? "" : " ").Append(text, at, end - at);
            at = end;
            while (at < text.Length && char.IsWhiteSpace(text[at]))
            {
                at++;
            }

            at += at == end ? 1 : 0;
        }

        // The ellipsis is always there and always this one: the language has it so.
        return result.Append("...").ToString();
    }
}
