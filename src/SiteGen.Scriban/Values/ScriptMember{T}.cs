namespace SiteGen.Scriban.Values;

/// <summary>One member of the objects of a kind, and how it is read.</summary>
public sealed record ScriptMember<T>(string Name, Shape Shape, string Summary, Func<T, Value> Get)
    : ScriptMember(Name, Shape, Summary);
