using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Checking;

/// <summary>A scope inside a template: one variable, or an object whose members are names.</summary>
/// <param name="Name">The variable; null for an object.</param>
/// <param name="Shape">What the variable or the object is.</param>
internal readonly record struct CheckedScope(string? Name, Shape? Shape);
