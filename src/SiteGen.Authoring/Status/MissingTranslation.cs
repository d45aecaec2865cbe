using SiteGen.Primitives.Collections;

namespace SiteGen.Authoring.Status;

/// <summary>A text that lacks a language of the site.</summary>
/// <param name="Path">The file that exists.</param>
/// <param name="Title">Its title.</param>
/// <param name="Languages">The languages that it lacks.</param>
public sealed record MissingTranslation(string Path, string Title, EquatableArray<string> Languages);
