namespace SiteGen.Primitives.Diagnostics;

/// <summary>
/// One kind of mistake. <paramref name="Code"/> is stable and never used again (`SG0123`); <paramref name="English"/> is the message
/// with the arguments' places as `{0}`, `{1}`. The same text in other languages is found by the code.
/// </summary>
public sealed record DiagnosticRule(string Code, DiagnosticSeverity Severity, string English);
