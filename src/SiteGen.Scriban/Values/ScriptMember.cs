namespace SiteGen.Scriban.Values;

/// <summary>One member of a <see cref="ScriptType"/>, as the checker and the documentation see it.</summary>
public abstract record ScriptMember(string Name, Shape Shape, string Summary);
