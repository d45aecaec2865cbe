using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Parsing;

/// <summary>The notice that replaces a withdrawn release. A reason may be missing in one language.</summary>
public sealed record Withdrawal(Located<PageMoment> Date, Located<string>? Reason);
