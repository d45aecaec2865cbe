namespace SiteGen.Architecture.Tests.Code;

/// <summary>A top-level type as metadata names it.</summary>
internal readonly record struct TypeName(string Assembly, string FullName);
