namespace SiteGen.Architecture.Tests.Source;

/// <summary>A method, constructor, operator or accessor with the lines it covers.</summary>
internal sealed record CSharpMember(string Name, int Line, int LastLine)
{
    public int Length => LastLine - Line + 1;
}
