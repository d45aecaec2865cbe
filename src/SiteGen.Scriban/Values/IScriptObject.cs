namespace SiteGen.Scriban.Values;

/// <summary>
/// An object of the host that templates may read. Its <see cref="Type"/> says which members there are and gives each a slot;
/// templates remember slots, so that reading a member is one call.
/// </summary>
public interface IScriptObject
{
    /// <summary>What members it has; the same instance for every object of the kind.</summary>
    ScriptType Type { get; }

    /// <summary>The value of the member in a slot of <see cref="Type"/>.</summary>
    Value Get(int slot);
}
