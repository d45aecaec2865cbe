using SiteGen.Authoring.Checking.Html;
using SiteGen.Primitives.Collections;

namespace SiteGen.Authoring.Checking.Output;

/// <summary>What a finished page says of itself: little enough to keep for every page of a site.</summary>
/// <param name="Path">Its file.</param>
/// <param name="Bytes">How large it is.</param>
/// <param name="Styles">Style sheets that it loads, as output files.</param>
/// <param name="Pictures">Pictures that it shows, as output files.</param>
/// <param name="Anchors">Hashes of the ids on it.</param>
/// <param name="Alternates">Addresses of its language versions.</param>
/// <param name="TopHeadings">How many `h1` it has; -1 for a page that only leads elsewhere.</param>
/// <param name="Skip">The first heading that skips a level, as `h2 h4`; empty where none does.</param>
/// <param name="WithoutAlt">The first picture without the attribute `alt`.</param>
/// <param name="Fault">The first tag without its partner.</param>
internal sealed record PageFindings(
    string Path,
    int Bytes,
    EquatableArray<string> Styles,
    EquatableArray<string> Pictures,
    EquatableArray<ulong> Anchors,
    EquatableArray<string> Alternates,
    int TopHeadings,
    string Skip,
    string? WithoutAlt,
    TagFault? Fault);
