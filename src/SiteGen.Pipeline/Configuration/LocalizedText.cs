using SiteGen.Primitives.Collections;

namespace SiteGen.Pipeline.Configuration;

/// <summary>A text by language, or one text for all languages.</summary>
public sealed record LocalizedText(EquatableArray<LanguageText> Texts)
{
    /// <summary>The text without any language's wording.</summary>
    public static LocalizedText None { get; } = new(EquatableArray<LanguageText>.Empty);

    /// <summary>The text in a language, else the one for all languages, else null.</summary>
    public string? For(string language)
    {
        string? shared = null;
        foreach (var text in Texts)
        {
            if (text.Language is null)
            {
                shared = text.Text.Value;
            }
            else if (string.Equals(text.Language, language, StringComparison.Ordinal))
            {
                return text.Text.Value;
            }
        }

        return shared;
    }

    /// <summary>The same wordings with other texts.</summary>
    public LocalizedText Select(Func<LanguageText, string> change) => Texts.IsEmpty
        ? this
        : new(Texts.Select(wording => wording with { Text = wording.Text.With(change(wording)) }).ToEquatableArray());

    /// <summary>The text in a language, else in the first language that has one, else empty.</summary>
    public string ForOrFirst(string language) => For(language) ?? (Texts.IsEmpty ? "" : Texts[0].Text.Value);
}
