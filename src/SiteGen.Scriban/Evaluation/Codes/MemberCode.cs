using SiteGen.Scriban.Syntax;
using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Evaluation.Codes;

/// <summary>`target.name`</summary>
internal sealed class MemberCode(SourceSpan span, Code target, string name, SourceSpan nameSpan, bool isSafe) : PathCode(span)
{
    private readonly MemberName name = new(name);
    private MemberPlace hostPlace;
    private int place = -1;

    public override Value Load(Machine machine)
    {
        if (target is ThisCode && machine.TryGetThis(name, out var ofPage))
        {
            return ofPage;
        }

        var of = target.Evaluate(machine);
        switch (of.Kind)
        {
            case ValueKind.Map:
                var map = (ScriptObject)of.Reference!; // The reference is what the kind says, here and below.
                return map.TryGet(name, ref place, out var value) ? value : machine.Unknown(of, name.Text, nameSpan);
            case ValueKind.Object:
                var host = (IScriptObject)of.Reference!;
                var slot = hostPlace.SlotIn(host.Type, name.Text);
                return slot >= 0 ? machine.ReadHost(host, slot) : machine.Unknown(of, name.Text, nameSpan);
            case ValueKind.Null or ValueKind.Undefined:
                return isSafe || machine.Options.RelaxedTargetAccess
                    ? default
                    : throw machine.Fault(nameSpan, ScriptRules.NullMember(name.Text));
            default:
                return machine.OtherMember(of, name, nameSpan);
        }
    }

    public override void Store(Machine machine, Value value) =>
        machine.SetMember(target.Evaluate(machine), name, value, nameSpan);
}
