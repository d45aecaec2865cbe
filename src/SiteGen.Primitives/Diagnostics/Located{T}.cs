namespace SiteGen.Primitives.Diagnostics;

/// <summary>A value with the place it was read from, so that late checks can still point at it.</summary>
public readonly record struct Located<T>(T Value, SourceLocation Location)
{
    /// <summary>Another value read from the same place.</summary>
    public Located<TOther> With<TOther>(TOther value) => new(value, Location);
}
