using SiteGen.Scriban.Syntax;
using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Evaluation;

/// <summary>A unit that is running. Frames are used again, call after call.</summary>
internal sealed class Frame
{
    public CodeUnit? Unit;
    public UserFunction? Function;
    public int LocalBase;
    public int ArgumentBase;
    public int ArgumentCount;
    public string?[] ArgumentNames = [];
    public ScriptArray? Arguments;
    public WrappedBlock? Block;

    /// <summary>Locals of names that the unit itself does not mention.</summary>
    public ScriptObject? MoreLocals;

    /// <summary>Globals that a function with parameters made its own.</summary>
    public ScriptObject? Globals;

    public HashSet<string>? SealedLocals;

    /// <summary>Where the include is, when the unit is an included template.</summary>
    public SourceText? IncludedFrom;
    public SourceSpan IncludedAt;

    public void Clear()
    {
        Unit = null;
        Function = null;
        ArgumentNames = [];
        ArgumentCount = 0;
        Arguments = null;
        Block = null;
        MoreLocals = null;
        SealedLocals = null;
        IncludedFrom = null;
        if (Globals is { Count: > 0 })
        {
            Globals.Clear();
        }
    }

    public int SlotOf(string name) => Array.IndexOf(Unit!.Locals, name); // A running frame has a unit.
}
