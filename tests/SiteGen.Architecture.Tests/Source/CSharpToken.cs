namespace SiteGen.Architecture.Tests.Source;

/// <summary>A piece of source with the lines it covers, counted from 1.</summary>
internal sealed record CSharpToken(CSharpTokenKind Kind, string Text, int Line, int LastLine);
