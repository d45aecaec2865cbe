using SiteGen.Scriban.Syntax;
using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Evaluation.Codes;

/// <summary>A parameter of the function that the code is in.</summary>
internal sealed class ParameterCode(SourceSpan span, int parameter, Code outer) : PathCode(span)
{
    public override Value Load(Machine machine) => machine.Argument(parameter);

    public override void Store(Machine machine, Value value) => outer.Store(machine, value);
}
