namespace SiteGen.Testing;

/// <summary>One example of a spec file.</summary>
public sealed record SpecExample(string File, string Heading, SpecBlock Input, SpecBlock Expected)
{
    /// <summary>What a test run shows.</summary>
    public override string ToString() => $"{File}: {Heading}";
}
