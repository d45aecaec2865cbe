using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;
using SiteGen.Pipeline.Configuration;

namespace SiteGen.Pipeline.Vocabulary;

/// <summary>A tag or a project.</summary>
public sealed record VocabularyEntry(Located<string> Id, LocalizedText Name, LocalizedText Description, EquatableArray<string> Aliases);
