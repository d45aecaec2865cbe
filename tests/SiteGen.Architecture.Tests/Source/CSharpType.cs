namespace SiteGen.Architecture.Tests.Source;

/// <summary>A type declared in a file. <paramref name="Depth"/> is 0 for one that no other type holds.</summary>
internal sealed record CSharpType(string Name, int Arity, string Kind, int Line, int Depth, bool IsPublic, bool IsPartial);
