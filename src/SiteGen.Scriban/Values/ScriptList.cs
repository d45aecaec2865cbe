namespace SiteGen.Scriban.Values;

/// <summary>Makes lists for templates out of lists of the host.</summary>
public static class ScriptList
{
    /// <summary>A list without items.</summary>
    public static IScriptList Empty { get; } = new ScriptList<Value>([], static item => item);

    /// <summary>Shows each item of a list through a function, when a template asks for it.</summary>
    public static IScriptList Of<T>(IReadOnlyList<T> items, Func<T, Value> convert) => new ScriptList<T>(items, convert);

    /// <summary>A list of values.</summary>
    public static IScriptList Of(IReadOnlyList<Value> items) => new ScriptList<Value>(items, static item => item);

    /// <summary>A list of texts.</summary>
    public static IScriptList Of(IReadOnlyList<string> items) => new ScriptList<string>(items, static item => item);
}
