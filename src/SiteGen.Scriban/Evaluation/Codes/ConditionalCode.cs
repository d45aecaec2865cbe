using SiteGen.Scriban.Syntax;
using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Evaluation.Codes;

/// <summary>`condition ? then : otherwise`</summary>
internal sealed class ConditionalCode(SourceSpan span, Code condition, Code then, Code otherwise) : Code(span)
{
    public override Value Evaluate(Machine machine) =>
        condition.Evaluate(machine).IsTrue ? then.Evaluate(machine) : otherwise.Evaluate(machine);

    public override void Write(Machine machine)
    {
        if (condition.Evaluate(machine).IsTrue)
        {
            then.Write(machine);
        }
        else
        {
            otherwise.Write(machine);
        }
    }
}
