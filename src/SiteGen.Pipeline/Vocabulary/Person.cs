using SiteGen.Primitives.Diagnostics;
using SiteGen.Pipeline.Configuration;

namespace SiteGen.Pipeline.Vocabulary;

/// <summary>A speaker or an author.</summary>
public sealed record Person(Located<string> Id, LocalizedText Name, LocalizedText Role, string? Url);
