namespace SiteGen.Scriban.Evaluation;

/// <summary>Where execution goes after a step.</summary>
internal enum Flow : byte
{
    Next,
    Break,
    Continue,
    Return,
}
