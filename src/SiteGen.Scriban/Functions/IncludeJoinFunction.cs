using System.Text;
using SiteGen.Scriban.Evaluation;
using SiteGen.Scriban.Evaluation.Operators;
using SiteGen.Scriban.Values;
using static SiteGen.Scriban.Functions.BuiltInParameter;

namespace SiteGen.Scriban.Functions;

/// <summary>`include_join`: renders each template of a list and joins what they give.</summary>
internal static class IncludeJoinFunction
{
    private const string TemplatePrefix = "tpl:";

    public static BuiltInFunction Make() => new(
        "include_join", [List("names"), Text("separator"), Text("begin", Value.Null), Text("end", Value.Null)], Shape.Markup, Join);

    private static Value Join(RenderContext context, ReadOnlySpan<Value> arguments)
    {
        if (arguments[0].IsNull)
        {
            return "";
        }

        var machine = context.Machine;
        var (list, separator, begin, end) = (arguments[0], arguments[1], arguments[2], arguments[3]);
        var text = new StringBuilder(Piece(machine, begin));
        var first = true;
        foreach (var name in Machine.Items(list))
        {
            text.Append(first ? "" : Piece(machine, separator)).Append(machine.TextOf(machine.IncludeText(name)));
            first = false;
            machine.CheckGrowth(text.Length);
        }

        text.Append(Piece(machine, end));
        return machine.Options.AutoEscape ? Value.Markup(text.ToString()) : text.ToString();
    }

    private static string Piece(Machine machine, Value value)
    {
        var text = machine.TextOf(value);
        if (text.StartsWith(TemplatePrefix, StringComparison.Ordinal))
        {
            return machine.TextOf(machine.IncludeText(text[TemplatePrefix.Length..]));
        }

        return machine.Options.AutoEscape ? TextOperators.Markup(machine, value) : text;
    }
}
