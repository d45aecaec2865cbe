namespace SiteGen.Scriban.Tests.Specs;

/// <summary>One example of a Markdown file: a template with all that it needs, and what comes of it.</summary>
public sealed record LanguageExample(string File, int Line, string Title, string Template)
{
    public Dictionary<string, string> Includes { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, string> Options { get; } = new(StringComparer.Ordinal);

    public string? Model { get; set; }

    public string? Output { get; set; }

    /// <summary>The mistake that stops it, or those found as it is read, with the line and a caret.</summary>
    public string? Mistakes { get; set; }

    /// <summary>What the checker finds.</summary>
    public string? Checks { get; set; }

    public override string ToString() => $"{File}:{Line} {Title}";
}
