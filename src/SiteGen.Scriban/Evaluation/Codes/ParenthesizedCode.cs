using SiteGen.Scriban.Syntax;
using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Evaluation.Codes;

/// <summary>`(inner)`: a path like any other, whatever is inside.</summary>
internal sealed class ParenthesizedCode(SourceSpan span, Code inner) : PathCode(span)
{
    public override Value Load(Machine machine) => inner.Evaluate(machine);

    public override void Store(Machine machine, Value value) => inner.Store(machine, value);
}
