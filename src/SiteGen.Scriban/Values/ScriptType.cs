using SiteGen.Primitives.Collections;

namespace SiteGen.Scriban.Values;

/// <summary>A kind of host object: its name, what it is, and its members, each with a slot.</summary>
public abstract class ScriptType
{
    private readonly Dictionary<string, int> slots;

    private protected ScriptType(string name, string summary, EquatableArray<ScriptMember> members)
    {
        Name = name;
        Summary = summary;
        Members = members;
        slots = members.Select((member, slot) => KeyValuePair.Create(member.Name, slot)).ToDictionary(StringComparer.Ordinal);
    }

    /// <summary>The kind's name, as the documentation has it.</summary>
    public string Name { get; }

    /// <summary>What an object of the kind is, in a sentence.</summary>
    public string Summary { get; }

    /// <summary>The members; a member's slot is its place here.</summary>
    public EquatableArray<ScriptMember> Members { get; }

    /// <summary>The slot of a member, or -1 when there is none of that name.</summary>
    public int SlotOf(string name) => slots.TryGetValue(name, out var slot) ? slot : -1;
}
