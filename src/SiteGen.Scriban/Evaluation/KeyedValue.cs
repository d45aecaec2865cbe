using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Evaluation;

/// <summary>A member of an object as iterating the object gives it.</summary>
internal sealed class KeyedValue(string key, Value value) : IScriptObject
{
    public static readonly ScriptType<KeyedValue> Description = new(
        "pair",
        "A member of an object that is iterated.",
        new("key", Shape.Text, "Its name.", static pair => pair.Key),
        new("value", Shape.Any, "Its value.", static pair => pair.Content));

    public string Key { get; } = key;

    public Value Content { get; } = value;

    public ScriptType Type => Description;

    public Value Get(int slot) => slot == 0 ? Key : Content;
}
