using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Functions;

/// <summary>A group of built-ins: `string`, `array` … The group `date` can be called itself.</summary>
internal sealed class BuiltInGroup : IScriptObject
{
    private readonly Value[] values;
    private readonly int dateFormat;

    public BuiltInGroup(string name, IReadOnlyList<KeyValuePair<string, Value>> members)
    {
        Name = name;
        values = [.. members.Select(member => member.Value)];
        var described = members.Select((member, slot) => new ScriptMember<BuiltInGroup>(
            string.Intern(member.Key), ShapeOf(member.Value), "", group => group.values[slot]));
        Type = new ScriptType<BuiltInGroup>(name, "", described.ToArray());
        dateFormat = name == "date" ? Type.SlotOf("format") : -1;
    }

    public string Name { get; }

    public ScriptType Type { get; }

    /// <summary>What calling the group itself calls.</summary>
    public ScriptFunction? Callable { get; init; }

    public Value Get(int slot) => values[slot];

    /// <summary>Whether a slot is `date.format`, the one member that a template may set.</summary>
    public bool IsDateFormat(int slot) => slot >= 0 && slot == dateFormat;

    private static Shape ShapeOf(Value value) => value.Kind switch
    {
        ValueKind.Function => Shape.Function(default, (value.Reference as BuiltInFunction)?.Result ?? Shape.Any),
        ValueKind.String => Shape.Text,
        _ => Shape.Any,
    };
}
