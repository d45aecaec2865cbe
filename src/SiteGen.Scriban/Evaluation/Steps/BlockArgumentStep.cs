using SiteGen.Scriban.Syntax;

namespace SiteGen.Scriban.Evaluation.Steps;

/// <summary>`$$`</summary>
internal sealed class BlockArgumentStep(SourceSpan span) : Step
{
    public override Flow Run(Machine machine) => machine.RunBlock(span);
}
