namespace SiteGen.Scriban.Values;

/// <summary>A function that a template can call: built in, registered by the host, or defined by a template.</summary>
public abstract class ScriptFunction
{
    private protected ScriptFunction(string name) => Name = name;

    /// <summary>The name it was defined with.</summary>
    public string Name { get; }
}
