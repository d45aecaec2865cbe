using SiteGen.Scriban.Syntax;
using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Evaluation.Codes;

/// <summary>The variable of a loop that the code is in: known where it is before anything runs. Assigning goes past it.</summary>
internal sealed class LoopVariableCode(SourceSpan span, int scope, Code outer) : PathCode(span)
{
    public override Value Load(Machine machine) => machine.LoopValue(scope);

    public override void Store(Machine machine, Value value) => outer.Store(machine, value);
}
