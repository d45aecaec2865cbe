using SiteGen.Scriban.Syntax;
using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Evaluation.Codes;

/// <summary>A name that is looked up from the innermost scope outwards.</summary>
internal sealed class GlobalCode(SourceSpan span, string name) : PathCode(span)
{
    private readonly MemberName name = new(name);
    private MemberPlace hostPlace;
    private LibraryPlace libraryPlace;
    private int place = -1;

    public override Value Load(Machine machine)
    {
        var value = machine.Lookup(name, ref place, ref hostPlace, ref libraryPlace);
        if (!value.IsUndefined)
        {
            return value;
        }

        return machine.Options.Strict ? throw machine.Fault(Span, ScriptRules.UnknownName(name.Text, machine.NearestKnown(name.Text))) : default;
    }

    public override void Store(Machine machine, Value value) => machine.Assign(name, value, Span);

    public void Seal(Machine machine) => machine.Seal(name);
}
