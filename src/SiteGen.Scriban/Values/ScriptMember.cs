namespace SiteGen.Scriban.Values;

/// <summary>One member of a <see cref="ScriptType"/>, as the checker and the documentation see it.</summary>
public record ScriptMember(string Name, Shape Shape, string Summary);
