using SiteGen.Primitives.Collections;

namespace SiteGen.Authoring.Status;

/// <summary>A translation and the original that it was made from.</summary>
/// <param name="Path">The file of the translation.</param>
/// <param name="Original">The file of the original.</param>
/// <param name="Condition">How it stands.</param>
/// <param name="Changes">What changed in the original.</param>
/// <param name="Record">What acknowledging it would record.</param>
public sealed record TranslationStatus(
    string Path, string Original, TranslationCondition Condition, EquatableArray<ParagraphChange> Changes, TranslationRecord Record);
