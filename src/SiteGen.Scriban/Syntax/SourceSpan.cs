namespace SiteGen.Scriban.Syntax;

/// <summary>A piece of a template: from one place up to another, in UTF-16 units from 0.</summary>
internal readonly record struct SourceSpan(int Start, int End)
{
    public SourceSpan To(SourceSpan other) => new(Start, other.End);
}
