namespace SiteGen.Architecture.Tests.Source;

/// <summary>What a piece of source is to the rules of the house.</summary>
internal enum CSharpTokenKind
{
    /// <summary>A name or a keyword.</summary>
    Word,

    /// <summary>A sign; `=>` is one.</summary>
    Sign,

    /// <summary>A text, a letter or a number: no rule looks inside.</summary>
    Literal,

    /// <summary>A comment.</summary>
    Comment,

    /// <summary>A line that begins with `#`.</summary>
    Directive,
}
