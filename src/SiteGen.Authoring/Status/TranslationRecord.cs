using SiteGen.Primitives.Collections;

namespace SiteGen.Authoring.Status;

/// <summary>What a translation was made from, as somebody acknowledged it.</summary>
/// <param name="Key">What the files of the release share: `news/2026/mektep`.</param>
/// <param name="Language">The language of the translation.</param>
/// <param name="From">The language that it was made from.</param>
/// <param name="Hashes">The hashes of the original's paragraphs at that time.</param>
public sealed record TranslationRecord(string Key, string Language, string From, EquatableArray<string> Hashes);
