using SiteGen.Pipeline.Configuration;
using SiteGen.Primitives.Collections;

namespace SiteGen.Pipeline.Model;

/// <summary>The releases of one language that share something, newest first.</summary>
public sealed record TermList
{
    /// <summary>Its place in <see cref="SiteModel.Lists"/>.</summary>
    public required int Index { get; init; }

    /// <summary>By what it gathers.</summary>
    public required TermKind Kind { get; init; }

    /// <summary>
    /// Which: an index in the vocabulary for tags, projects and regions; region × number of tags + tag for both; the type's number; the year; year × 100 + month; the index in
    /// <see cref="SiteModel.Sections"/>; 0 for everything.
    /// </summary>
    public required int Key { get; init; }

    /// <summary>The language of its releases.</summary>
    public required Language Language { get; init; }

    /// <summary>The address of its first page within the site: begins and ends with `/`.</summary>
    public required string Path { get; init; }

    /// <summary>The releases.</summary>
    public required EquatableArray<PageId> Pages { get; init; }

    /// <summary>How many pages the list takes; at least one.</summary>
    public required int PageCount { get; init; }

    /// <summary>The key numbers of a region's or project's releases over time.</summary>
    public EquatableArray<FigureSeries> Figures { get; init; }

    /// <summary>The address of a page of the list, counted from 1.</summary>
    public string PathOf(int number) =>
        number == 1 ? Path : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Path}page/{number}/");
}
