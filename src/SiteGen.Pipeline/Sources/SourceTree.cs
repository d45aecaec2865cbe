using SiteGen.Primitives.Collections;

namespace SiteGen.Pipeline.Sources;

/// <summary>Every file of the site by kind, each list in ordinal order of paths.</summary>
public sealed record SourceTree
{
    /// <summary>Releases and pages.</summary>
    public EquatableArray<SourceFile> Pages { get; init; }

    /// <summary>Vocabularies.</summary>
    public EquatableArray<SourceFile> Data { get; init; }

    /// <summary>Files to copy.</summary>
    public EquatableArray<SourceFile> Files { get; init; }

    /// <summary>Templates.</summary>
    public EquatableArray<SourceFile> Templates { get; init; }

    /// <summary>Interface texts.</summary>
    public EquatableArray<SourceFile> Interface { get; init; }

    /// <summary>Published files of the theme.</summary>
    public EquatableArray<SourceFile> Assets { get; init; }
}
