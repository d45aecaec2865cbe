using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Parsing;

/// <summary>A correction shown on the page.</summary>
public sealed record Correction(Located<PageMoment> Date, Located<string> Text);
