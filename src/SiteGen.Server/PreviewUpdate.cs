using SiteGen.Pipeline.Building;
using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Server;

/// <summary>What an update of the preview came to.</summary>
/// <param name="Number">1 for the first.</param>
/// <param name="Changed">The paths that changed, relative to the site; empty when the clock alone did it, and for the first.</param>
/// <param name="Took">From the first notice to the new site.</param>
/// <param name="Appeared">What is wrong now and was not before.</param>
/// <param name="Errors">How many errors there are.</param>
/// <param name="Warnings">How many warnings there are.</param>
/// <param name="Pages">How many releases and pages the site has.</param>
/// <param name="IsMended">Whether there were errors before and there are none now.</param>
/// <param name="Stages">How long each stage took.</param>
public sealed record PreviewUpdate(
    int Number,
    EquatableArray<string> Changed,
    TimeSpan Took,
    EquatableArray<Diagnostic> Appeared,
    int Errors,
    int Warnings,
    int Pages,
    bool IsMended,
    EquatableArray<StageTime> Stages);
