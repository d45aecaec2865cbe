using System.Globalization;
using SiteGen.Scriban.Values;
using static SiteGen.Scriban.Functions.BuiltInParameter;

namespace SiteGen.Scriban.Functions;

/// <summary>`string`</summary>
internal static partial class StringFunctions
{
    public static BuiltInGroup Group()
    {
        var group = new GroupBuilder("string");
        AddJoining(group);
        AddCases(group);
        AddQuestions(group);
        AddCutting(group);
        AddEncoding(group);
        return group.Build();
    }

    private static void AddJoining(GroupBuilder group)
    {
        group.Add("append", [Text("text"), Text("with")], Shape.Text, static (context, arguments) => Joined(context, arguments[0], arguments[1]), ResultRule.Same);
        group.Add("prepend", [Text("text"), Text("by")], Shape.Text, static (context, arguments) => Joined(context, arguments[1], arguments[0]), ResultRule.Same);
        group.Add("pad_left", [Text("text"), Int("width")], Shape.Text, static (context, arguments) => Padded(context, arguments, true));
        group.Add("pad_right", [Text("text"), Int("width")], Shape.Text, static (context, arguments) => Padded(context, arguments, false));
        group.Add("pluralize", [Int("number"), Text("singular"), Text("plural")], Shape.Text, static (_, arguments) => arguments[0].IntValue == 1 ? arguments[1] : arguments[2]);
        group.Add("replace", [Text("text"), Text("match"), Text("replace")], Shape.Text, Replace, ResultRule.Same);
        group.Add("replace_first", [Text("text"), Text("match"), Text("replace"), Bool("fromEnd", false)], Shape.Text, ReplaceFirst);
        group.Add("remove", [Text("text"), Text("remove")], Shape.Text, Remove);
        group.Add("remove_first", [Text("text"), Text("remove")], Shape.Text, static (context, arguments) => ReplaceOne(context, arguments[0], arguments[1], "", false));
        group.Add("remove_last", [Text("text"), Text("remove")], Shape.Text, static (context, arguments) => ReplaceOne(context, arguments[0], arguments[1], "", true));
        group.Add("split", [Text("text"), Text("match")], Shape.List(Shape.Text), Split);
    }

    private static void AddCases(GroupBuilder group)
    {
        group.Add("capitalize", [Text("text")], Shape.Text, Capitalize);
        group.Add("capitalizewords", [Text("text")], Shape.Text, CapitalizeWords);
        group.Add("downcase", [Text("text")], Shape.Text, Downcase);
        group.Add("upcase", [Text("text")], Shape.Text, Upcase);
        group.Add("handleize", [Text("text")], Shape.Text, Handleize);
    }

    private static void AddQuestions(GroupBuilder group)
    {
        group.Add("contains", [Text("text"), Text("value")], Shape.Bool, Contains);
        group.Add("starts_with", [Text("text"), Text("value")], Shape.Bool, static (context, arguments) => HasEdge(context, arguments, true));
        group.Add("ends_with", [Text("text"), Text("value")], Shape.Bool, static (context, arguments) => HasEdge(context, arguments, false));
        group.Add("empty", [Text("text")], Shape.Bool, static (context, arguments) => context.Text(arguments[0]).Length == 0);
        group.Add("whitespace", [Text("text")], Shape.Bool, static (context, arguments) => string.IsNullOrWhiteSpace(context.Text(arguments[0])));
        group.Add("equals_ignore_case", [Text("text"), Text("value")], Shape.Bool, EqualsIgnoreCase);
        group.Add(
            "index_of",
            [Text("text"), Text("search"), OptionalInt("startIndex"), OptionalInt("count"), Text("stringComparison", Value.Null)],
            Shape.Number,
            IndexOf);
        group.Add("size", [Text("text")], Shape.Number, static (context, arguments) => context.Text(arguments[0]).Length);
        group.Add("to_int", [Text("text")], Shape.Number, ToInt);
        group.Add("to_long", [Text("text")], Shape.Number, ToLong);
        group.Add("to_float", [Text("text")], Shape.Number, ToFloat);
        group.Add("to_double", [Text("text")], Shape.Number, ToDouble);
    }

    private static void AddCutting(GroupBuilder group)
    {
        group.Add("lstrip", [Text("text")], Shape.Text, static (context, arguments) => Stripped(context, arguments[0], static text => text.TrimStart()), ResultRule.Same);
        group.Add("rstrip", [Text("text")], Shape.Text, static (context, arguments) => Stripped(context, arguments[0], static text => text.TrimEnd()), ResultRule.Same);
        group.Add("strip", [Text("text")], Shape.Text, static (context, arguments) => Stripped(context, arguments[0], static text => text.Trim()), ResultRule.Same);
        group.Add("strip_newlines", [Text("text")], Shape.Text, static (context, arguments) => Stripped(context, arguments[0], WithoutNewlines), ResultRule.Same);
        group.Add("slice", [Text("text"), Int("start"), OptionalInt("length")], Shape.Text, Slice);
        group.Add("slice1", [Text("text"), Int("start"), Int("length", 1)], Shape.Text, SliceOne);
        group.Add("truncate", [Text("text"), Int("length"), Text("ellipsis", "...")], Shape.Text, Truncate);
        group.Add("truncatewords", [Text("text"), Int("count"), Text("ellipsis", "...")], Shape.Text, TruncateWords);
    }

    private static void AddEncoding(GroupBuilder group)
    {
        group.Add("escape", [Text("text")], Shape.Text, static (context, arguments) => arguments[0].IsNull ? default(Value) : Escaped(context.Text(arguments[0])));
        group.Add("literal", [Text("text")], Shape.Text, Literal);
        group.Add("base64_encode", [Text("text")], Shape.Text, Base64Encode);
        group.Add("base64_decode", [Text("text")], Shape.Text, Base64Decode);
        group.Add("md5", [Text("text")], Shape.Text, Md5);
        group.Add("sha1", [Text("text")], Shape.Text, Sha1);
        group.Add("sha256", [Text("text")], Shape.Text, Sha256);
        group.Add("sha512", [Text("text")], Shape.Text, Sha512);
        group.Add("hmac_sha1", [Text("text"), Text("secretKey")], Shape.Text, HmacSha1);
        group.Add("hmac_sha256", [Text("text"), Text("secretKey")], Shape.Text, HmacSha256);
        group.Add("hmac_sha512", [Text("text"), Text("secretKey")], Shape.Text, HmacSha512);
    }

    private static Value ToInt(RenderContext context, ReadOnlySpan<Value> arguments) =>
        int.TryParse(context.Text(arguments[0]), NumberStyles.Integer, context.Options.Culture, out var number) ? number : Value.Null;

    private static Value ToLong(RenderContext context, ReadOnlySpan<Value> arguments) =>
        long.TryParse(context.Text(arguments[0]), NumberStyles.Integer, context.Options.Culture, out var number) ? number : Value.Null;

    private static Value ToFloat(RenderContext context, ReadOnlySpan<Value> arguments) =>
        float.TryParse(context.Text(arguments[0]), NumberStyles.Float | NumberStyles.AllowThousands, context.Options.Culture, out var number)
            ? Value.Of(number)
            : Value.Null;

    private static Value ToDouble(RenderContext context, ReadOnlySpan<Value> arguments) =>
        double.TryParse(context.Text(arguments[0]), NumberStyles.Float | NumberStyles.AllowThousands, context.Options.Culture, out var number)
            ? number
            : Value.Null;

    private static Value EqualsIgnoreCase(RenderContext context, ReadOnlySpan<Value> arguments) => !arguments[0].IsNull && !arguments[1].IsNull
        && string.Equals(context.Text(arguments[0]), context.Text(arguments[1]), StringComparison.OrdinalIgnoreCase);

    private static Value Contains(RenderContext context, ReadOnlySpan<Value> arguments)
    {
        var text = context.Text(arguments[0]);
        var searched = context.Text(arguments[1]);
        context.Machine.ChargeSearch(text, searched);
        return searched.Length > 0 && text.Contains(searched, StringComparison.Ordinal);
    }

    // The original asks the process's culture here; what that says depends on the machine, so letters are compared as they are.
    private static Value HasEdge(RenderContext context, ReadOnlySpan<Value> arguments, bool start)
    {
        var (text, searched) = (context.Text(arguments[0]), context.Text(arguments[1]));
        return searched.Length > 0
            && (start ? text.StartsWith(searched, StringComparison.Ordinal) : text.EndsWith(searched, StringComparison.Ordinal));
    }

    private static Value IndexOf(RenderContext context, ReadOnlySpan<Value> arguments)
    {
        for (var i = 0; i < 2; i++)
        {
            if (arguments[i].IsNull)
            {
                throw new ScriptException(ScriptRules.NullArgument("string.index_of"), i);
            }
        }

        var text = context.Text(arguments[0]);
        var start = arguments[2].IsNull ? 0 : arguments[2].IntValue;
        if (start < 0 || start > text.Length)
        {
            throw new ScriptException(ScriptRules.OutOfRange(start.ToString(CultureInfo.InvariantCulture)), 2);
        }

        var count = arguments[3].IsNull ? text.Length - start : arguments[3].IntValue;
        if (count < 0 || count > text.Length - start)
        {
            throw new ScriptException(ScriptRules.OutOfRange(count.ToString(CultureInfo.InvariantCulture)), 3);
        }

        var comparison = context.Text(arguments[4]) switch
        {
            "" or "CurrentCulture" or "InvariantCulture" or "Ordinal" => StringComparison.Ordinal,
            "CurrentCultureIgnoreCase" or "InvariantCultureIgnoreCase" or "OrdinalIgnoreCase" => StringComparison.OrdinalIgnoreCase,
            var unknown => throw new ScriptException(ScriptRules.UnknownComparison(unknown), 4),
        };
        var searched = context.Text(arguments[1]);
        context.Machine.ChargeSearch(text, searched);
        return text.IndexOf(searched, start, count, comparison);
    }
}
