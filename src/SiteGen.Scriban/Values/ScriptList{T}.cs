namespace SiteGen.Scriban.Values;

/// <summary>A list of the host, each item of which is converted when it is asked for.</summary>
internal sealed class ScriptList<T>(IReadOnlyList<T> items, Func<T, Value> convert) : IScriptList
{
    public int Count => items.Count;

    public Value this[int index] => convert(items[index]);
}
