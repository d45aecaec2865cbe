using SiteGen.Primitives.Collections;

namespace SiteGen.Pipeline.Model;

/// <summary>The same key number in the releases of a list, in the list's language.</summary>
/// <param name="Label">What the number says.</param>
/// <param name="Unit">What is counted, or empty.</param>
/// <param name="Points">The numbers, oldest first.</param>
public sealed record FigureSeries(string Label, string Unit, EquatableArray<FigurePoint> Points);
