using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Evaluation;

/// <summary>A function that a template defined.</summary>
internal sealed class UserFunction(string name, CodeUnit unit) : ScriptFunction(name)
{
    public CodeUnit Unit { get; } = unit;

    /// <summary>Whether it has a parameter list; without one it takes anything.</summary>
    public bool HasParameters { get; init; }

    public bool IsAnonymous { get; init; }

    /// <summary>The name of a function that is a local, without the dollar.</summary>
    public string? LocalName { get; } = name.StartsWith('$') ? string.Intern(name[1..]) : null;

    public string[] Parameters { get; init; } = [];

    /// <summary>Defaults by parameter; undefined where the argument is required.</summary>
    public Value[] Defaults { get; init; } = [];

    /// <summary>Whether the last parameter collects what is left.</summary>
    public bool HasRest { get; init; }
}
