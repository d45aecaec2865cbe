using SiteGen.Primitives.Collections;

namespace SiteGen.Authoring.Schemas;

/// <summary>What became of the files of the editor's program.</summary>
/// <param name="Written">How many were written.</param>
/// <param name="Unchanged">How many were up to date.</param>
/// <param name="Kept">Which are the editors' own and were left alone.</param>
public sealed record SetupReport(int Written, int Unchanged, EquatableArray<string> Kept);
