using SiteGen.Primitives.Text;
using SiteGen.Scriban.Functions;
using SiteGen.Scriban.Syntax;
using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Evaluation;

internal sealed partial class Machine
{
    /// <summary>A member of anything but a map or an object of the host, which the call sites read themselves.</summary>
    public Value OtherMember(Value target, MemberName name, SourceSpan span)
    {
        switch (target.Kind)
        {
            case ValueKind.Array:
                var array = (ScriptArray)target.Reference!; // The reference is what the kind says, here and below.
                if (array.Attached is { } attached && attached.TryGet(name, out var value))
                {
                    return value;
                }

                return name.Text == "size" ? array.Count : Unknown(target, name.Text, span);
            case ValueKind.List or ValueKind.Range or ValueKind.Sequence:
                return name.Text == "size" ? CountOf(target) : Unknown(target, name.Text, span);
            case ValueKind.String or ValueKind.Markup or ValueKind.Character:
                return name.Text == "size" ? target.AsText()!.Length : Unknown(target, name.Text, span); // Text has a text.
            case ValueKind.Date:
                return TimeMembers.OfDate(target, name.Text) is { } part ? part : Unknown(target, name.Text, span);
            case ValueKind.TimeSpan:
                return TimeMembers.OfTimeSpan(target.TimeSpanValue, name.Text) is { } length ? length : Unknown(target, name.Text, span);
            case ValueKind.Map:
                return ((ScriptObject)target.Reference!).TryGet(name, out value) ? value : Unknown(target, name.Text, span);
            case ValueKind.Object:
                var of = (IScriptObject)target.Reference!;
                var slot = of.Type.SlotOf(name.Text);
                return slot >= 0 ? ReadHost(of, slot) : Unknown(target, name.Text, span);
            default:
                return default;
        }
    }

    /// <summary>A member of an object of the host.</summary>
    public Value ReadHost(IScriptObject target, int slot) =>
        target is BuiltInGroup group && group.IsDateFormat(slot) ? DateFormat : target.Get(slot);

    /// <summary>What reading a member that is not there gives: null, or a mistake where the options say so.</summary>
    public Value Unknown(Value target, string name, SourceSpan span)
    {
        if (target.Reference is IScriptObject of and not BuiltInGroup && Options.StrictMembers)
        {
            var nearest = NearestName.Find(name, of.Type.Members.Select(member => member.Name));
            throw Fault(span, ScriptRules.UnknownMember(of.Type.Name, name, nearest));
        }

        return Options.RelaxedMemberAccess
            ? default
            : throw Fault(span, ScriptRules.UnknownMember(TypeName(target), name, null));
    }

    /// <summary>Assigns a member.</summary>
    public void SetMember(Value target, MemberName name, Value value, SourceSpan span)
    {
        switch (target.Kind)
        {
            case ValueKind.Map:
                SetIn((ScriptObject)target.Reference!, name, value, span); // The reference is what the kind says, here and below.
                return;
            case ValueKind.Array:
                var array = (ScriptArray)target.Reference!;
                if (array.IsArguments)
                {
                    throw Fault(span, ScriptRules.ReadOnly("$"));
                }

                if (name.Text != "size")
                {
                    array.Attach().Set(name, value);
                }

                return;
            case ValueKind.Range or ValueKind.Sequence:
                if (name.Text != "size")
                {
                    ((ScriptSequence)target.Reference!).Fix().Attach().Set(name, value);
                }

                return;
            case ValueKind.Object when target.Reference is BuiltInGroup group && group.IsDateFormat(group.Type.SlotOf(name.Text)):
                DateFormat = TextOf(value);
                return;
            case ValueKind.Object:
                throw Fault(span, ScriptRules.ReadOnly(name.Text));
            case ValueKind.Null or ValueKind.Undefined:
                throw Fault(span, ScriptRules.NullMember(name.Text));
            default:
                throw Fault(span, ScriptRules.CannotSetMember(TypeName(target), name.Text));
        }
    }

    /// <summary>What an index gives; the target is not null.</summary>
    public Value ItemOrMember(Value target, Value index, SourceSpan span, SourceSpan targetSpan)
    {
        if (index.IsNull)
        {
            throw Fault(span, ScriptRules.NullIndex());
        }

        switch (target.Kind)
        {
            case ValueKind.Map or ValueKind.Object:
                return OtherMember(target, new MemberName(TextAt(index, span)), span);
            case ValueKind.Array or ValueKind.List or ValueKind.Range or ValueKind.Sequence:
                if (index.IsText)
                {
                    return OtherMember(target, new MemberName(TextAt(index, span)), span);
                }

                var count = CountOf(target);
                var at = IndexIn(index, count, span);
                return (uint)at < (uint)count ? ItemAt(target, at) : OutOfRange(index, span);
            case ValueKind.String or ValueKind.Markup or ValueKind.Character:
                var text = target.AsText()!; // Text has a text.
                if (index.IsText)
                {
                    return OtherMember(target, new MemberName(TextAt(index, span)), span);
                }

                at = IndexIn(index, text.Length, span);
                return (uint)at < (uint)text.Length
                    ? Value.Character(text[at])
                    : at >= text.Length ? throw Fault(targetSpan, ScriptRules.OutOfRange(TextOf(index))) : OutOfRange(index, span);
            case ValueKind.Date or ValueKind.TimeSpan when index.IsText:
                return OtherMember(target, new MemberName(TextAt(index, span)), span);
            case ValueKind.Empty:
                return default;
            default:
                throw Fault(targetSpan, ScriptRules.CannotIndex(TypeName(target)));
        }
    }

    private Value OutOfRange(Value index, SourceSpan span) => Options.RelaxedIndexerAccess
        ? default
        : throw Fault(span, ScriptRules.OutOfRange(TextOf(index)));

    private int IndexIn(Value index, int count, SourceSpan span)
    {
        if (!ArgumentConverter.TryInteger(this, index, out var at))
        {
            throw Fault(span, ScriptRules.WrongIndex(TypeName(index)));
        }

        return at < 0 ? at + count : at;
    }

    /// <summary>Assigns an item or, by a text, a member.</summary>
    public void SetItem(Value target, Value index, Value value, SourceSpan span, SourceSpan targetSpan)
    {
        switch (target.Kind)
        {
            case ValueKind.Null or ValueKind.Undefined:
                throw Fault(targetSpan, ScriptRules.NullTarget());
            case var _ when index.IsNull:
                throw Fault(span, ScriptRules.NullIndex());
            case ValueKind.Map or ValueKind.Object:
                SetMember(target, new MemberName(TextAt(index, span)), value, span);
                return;
            case ValueKind.Array or ValueKind.Range or ValueKind.Sequence:
                if (index.IsText)
                {
                    SetMember(target, new MemberName(TextAt(index, span)), value, span);
                    return;
                }

                var array = target.Reference as ScriptArray ?? ((ScriptSequence)target.Reference!).Fix();
                SetItem(array, IndexIn(index, array.Count, span), value, span);
                return;
            default:
                throw Fault(span, ScriptRules.CannotSetMember(TypeName(target), TextOf(index)));
        }
    }

    private void SetItem(ScriptArray array, int at, Value value, SourceSpan span)
    {
        if (array.IsArguments)
        {
            throw Fault(span, ScriptRules.ReadOnly("$"));
        }

        if (at < 0)
        {
            return;
        }

        if (at >= array.Count)
        {
            try
            {
                CountMany((long)at - array.Count + 1);
            }
            catch (ScriptException exception)
            {
                throw Fault(span, exception.Diagnostic);
            }

            while (array.Count <= at)
            {
                array.Add(default);
            }
        }

        array[at] = value;
    }

    /// <summary>`target.empty?`</summary>
    public static Value IsEmpty(Value target) => target.Kind switch
    {
        ValueKind.Null or ValueKind.Undefined => Value.Null,
        ValueKind.String or ValueKind.Markup or ValueKind.Character => target.AsText()!.Length == 0, // Text has a text.
        ValueKind.Array or ValueKind.List or ValueKind.Range or ValueKind.Sequence => !HasItems(target),
        ValueKind.Map => KnownCount(target) == 0,
        ValueKind.Empty => true,
        _ => false,
    };

    public static bool HasItems(Value list) => KnownCount(list) is { } known ? known > 0 : Items(list).Any();
}
