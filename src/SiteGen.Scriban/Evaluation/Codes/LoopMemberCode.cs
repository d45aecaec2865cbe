using SiteGen.Scriban.Syntax;
using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Evaluation.Codes;

/// <summary>`for.index` and its like.</summary>
internal sealed class LoopMemberCode(SourceSpan span, LoopKind kind, LoopMember member, SourceSpan memberSpan) : Code(span)
{
    public static LoopState? Running(Machine machine, LoopKind kind) => kind switch
    {
        LoopKind.For => machine.For,
        LoopKind.While => machine.While,
        _ => machine.TableRow,
    };

    public override Value Evaluate(Machine machine) => Running(machine, kind) is { } loop
        ? loop.Get((int)member)
        : machine.Options.RelaxedTargetAccess ? default : throw machine.Fault(memberSpan, ScriptRules.OutsideLoop(kind switch
        {
            LoopKind.For => "for",
            LoopKind.While => "while",
            _ => "tablerow",
        }));
}
