using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using SiteGen.Scriban.Values;
using static SiteGen.Scriban.Functions.BuiltInParameter;

namespace SiteGen.Scriban.Functions;

/// <summary>`regex`</summary>
internal static class RegexFunctions
{
    private const int MostKept = 64;

    // What a pattern is compiled to takes many times its length.
    private const int PatternCost = 64;

    // A loop could call for an expression again and again that each time stays just within its limit.
    private const int MostTimeouts = 3;

    public static BuiltInGroup Group()
    {
        var group = new GroupBuilder("regex");
        var matches = Shape.List(Shape.Text);
        group.Add("escape", [Text("pattern")], Shape.Text, static (context, arguments) => Regex.Escape(Required(context, arguments[0])));
        group.Add("match", [Text("text"), Text("pattern"), Text("options", Value.Null)], matches, Match);
        group.Add("matches", [Text("text"), Text("pattern"), Text("options", Value.Null)], Shape.List(matches), Matches);
        group.Add("replace", [Text("text"), Text("pattern"), Text("replace"), Text("options", Value.Null)], Shape.Text, Replace);
        group.Add("split", [Text("text"), Text("pattern"), Text("options", Value.Null)], matches, Split);
        group.Add("unescape", [Text("pattern")], Shape.Text, Unescape);
        return group.Build();
    }

    private static string Required(RenderContext context, Value value) =>
        value.IsNull ? throw new ScriptException(ScriptRules.NullArgument("regex")) : context.Text(value);

    private static Regex Make(RenderContext context, Value pattern, Value options)
    {
        var text = Required(context, pattern);
        var letters = context.Text(options);
        var key = letters + "/" + text;
        var known = context.Machine.Expressions;
        if (known.TryGetValue(key, out var expression))
        {
            return expression;
        }

        context.Machine.Charge((long)text.Length * PatternCost);
        var kind = RegexOptions.CultureInvariant;
        foreach (var letter in letters)
        {
            kind |= letter switch
            {
                'i' => RegexOptions.IgnoreCase,
                'm' => RegexOptions.Multiline,
                's' => RegexOptions.Singleline,
                'x' => RegexOptions.IgnorePatternWhitespace,
                _ => RegexOptions.None,
            };
        }

        try
        {
            expression = new Regex(text, kind, context.Options.RegexTimeout);
        }
        catch (ArgumentException)
        {
            throw new ScriptException(ScriptRules.BadRegex(text));
        }

        if (known.Count >= MostKept)
        {
            known.Clear();
        }

        known.Add(key, expression);
        return expression;
    }

    private static Value Match(RenderContext context, ReadOnlySpan<Value> arguments)
    {
        var text = Required(context, arguments[0]);
        var expression = Make(context, arguments[1], arguments[2]);
        return Guarded(context, () => Groups(expression.Match(text)));
    }

    private static Value Matches(RenderContext context, ReadOnlySpan<Value> arguments)
    {
        var text = Required(context, arguments[0]);
        var expression = Make(context, arguments[1], arguments[2]);
        return Guarded(context, () =>
        {
            var all = new ScriptArray();
            for (var match = expression.Match(text); match.Success; match = match.NextMatch())
            {
                all.Add(Groups(match));
                context.Machine.ChargeTexts(match.Groups.Count, match.Length);
            }

            return Value.Of(all);
        });
    }

    private static Value Groups(Match match)
    {
        var groups = new ScriptArray();
        if (match.Success)
        {
            for (var i = 0; i < match.Groups.Count; i++)
            {
                groups.Add(match.Groups[i].Value);
            }
        }

        return Value.Of(groups);
    }

    private static Value Replace(RenderContext context, ReadOnlySpan<Value> arguments)
    {
        var text = Required(context, arguments[0]);
        var replacement = Required(context, arguments[2]);
        var expression = Make(context, arguments[1], arguments[3]);
        return Guarded(context, () =>
        {
            // Not `Regex.Replace`: what it gives has no bound.
            var result = new StringBuilder();
            var from = 0;
            for (var match = expression.Match(text); match.Success; match = match.NextMatch())
            {
                result.Append(text, from, match.Index - from).Append(match.Result(replacement));
                from = match.Index + match.Length;
                context.Machine.CheckGrowth(result.Length);
            }

            result.Append(text, from, text.Length - from);
            context.Machine.CheckGrowth(result.Length);
            return result.ToString();
        });
    }

    private static Value Split(RenderContext context, ReadOnlySpan<Value> arguments)
    {
        var text = Required(context, arguments[0]);
        var expression = Make(context, arguments[1], arguments[2]);
        return Guarded(context, () =>
        {
            var parts = expression.Split(text);
            context.Machine.ChargeTexts(parts.Length, text.Length);
            return Value.Of(new ScriptArray(parts.Select(static part => (Value)part)));
        });
    }

    private static Value Unescape(RenderContext context, ReadOnlySpan<Value> arguments)
    {
        var text = Required(context, arguments[0]);
        try
        {
            return Regex.Unescape(text);
        }
        catch (ArgumentException)
        {
            throw new ScriptException(ScriptRules.BadRegex(text));
        }
    }

    private static Value Guarded(RenderContext context, Func<Value> match)
    {
        var limit = context.Options.RegexTimeout;
        var start = Stopwatch.GetTimestamp();
        try
        {
            var result = match();
            context.Machine.TimeInExpressions += Stopwatch.GetElapsedTime(start);
            return context.Machine.TimeInExpressions <= limit * MostTimeouts ? result : throw TooLong(limit * MostTimeouts);
        }
        catch (RegexMatchTimeoutException)
        {
            throw TooLong(limit);
        }
    }

    private static ScriptException TooLong(TimeSpan limit) =>
        new(ScriptRules.RegexTimeout(limit.TotalMilliseconds.ToString("0", CultureInfo.InvariantCulture)));
}
