namespace SiteGen.Scriban.Values;

/// <summary>A list that templates may read and change.</summary>
public sealed class ScriptArray
{
    private readonly List<Value> items;

    /// <summary>A list without items.</summary>
    public ScriptArray() => items = [];

    /// <summary>A list of items.</summary>
    public ScriptArray(IEnumerable<Value> items) => this.items = [.. items];

    /// <summary>A list that owns its items from now on.</summary>
    internal ScriptArray(List<Value> items) => this.items = items;

    internal ScriptArray(int capacity) => items = new List<Value>(capacity);

    /// <summary>The number of items.</summary>
    public int Count => items.Count;

    /// <summary>The item at an index from 0.</summary>
    public Value this[int index]
    {
        get => items[index];
        set => items[index] = value;
    }

    /// <summary>Members that a template attached; they are neither items nor printed.</summary>
    internal ScriptObject? Attached { get; private set; }

    /// <summary>The arguments of a call, which a template may not change.</summary>
    internal bool IsArguments { get; init; }

    /// <summary>Adds an item at the end.</summary>
    public void Add(Value item) => items.Add(item);

    internal List<Value> Items => items;

    internal ScriptObject Attach() => Attached ??= new ScriptObject();
}
