namespace SiteGen.Scriban.Evaluation;

/// <summary>What is known of the scopes inside a unit while it is compiled.</summary>
internal sealed class UnitScope(bool dynamicLocals, string[] parameters, bool hasParameters)
{
    private readonly List<string> locals = [];
    private readonly Dictionary<string, int> slots = new(StringComparer.Ordinal);
    private readonly List<Entry> entries = [];

    /// <summary>Whether locals belong to a unit that is not known yet.</summary>
    public bool HasDynamicLocals { get; } = dynamicLocals;

    public string[] Parameters { get; } = parameters;

    public string[] Locals => [.. locals];

    public int SlotOf(string local)
    {
        if (!slots.TryGetValue(local, out var slot))
        {
            slot = locals.Count;
            locals.Add(local);
            slots.Add(local, slot);
        }

        return slot;
    }

    /// <summary>Enters a loop with a variable, or an object whose names are known only as it runs.</summary>
    public void Push(string? name, bool isLocal) => entries.Add(new Entry(name, isLocal));

    public void Pop() => entries.RemoveAt(entries.Count - 1);

    /// <summary>The scope of a loop's variable, counted from the unit's first; -1 when the name may be something else.</summary>
    public int FindLoop(string name, bool isLocal)
    {
        for (var i = entries.Count - 1; i >= 0; i--)
        {
            var entry = entries[i];
            if (entry.Name is null)
            {
                if (!isLocal)
                {
                    return -1;
                }
            }
            else if (entry.Name == name && entry.IsLocal == isLocal)
            {
                // The parameters are a scope of their own, the first of the unit.
                return i + (hasParameters ? 1 : 0);
            }
        }

        return -1;
    }

    /// <summary>The number of a parameter; -1 when the name is none, or may be something else here.</summary>
    public int FindParameter(string name)
    {
        foreach (var entry in entries)
        {
            if (entry.Name is null || (entry.Name == name && !entry.IsLocal))
            {
                return -1;
            }
        }

        return Array.LastIndexOf(Parameters, name);
    }

    private readonly record struct Entry(string? Name, bool IsLocal);
}
