using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Evaluation;

/// <summary>
/// Remembers, where a member is read, in which slot it was the last time. Threads may share it: the pair is replaced as a whole.
/// </summary>
internal struct MemberPlace
{
    private Found? last;

    public int SlotIn(ScriptType type, string name)
    {
        var found = last;
        if (found is not null && ReferenceEquals(found.Type, type))
        {
            return found.Slot;
        }

        var slot = type.SlotOf(name);
        last = new Found(type, slot);
        return slot;
    }

    private sealed record Found(ScriptType Type, int Slot);
}
