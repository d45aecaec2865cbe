using SiteGen.Languages.Texts;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Languages.Messages;

/// <summary>Turns a diagnostic into a sentence.</summary>
public static class MessageText
{
    /// <summary>The diagnostic's sentence in a language; in English, from its rule, where the language has no text for it.</summary>
    public static string Of(Diagnostic diagnostic, string language)
    {
        var rule = diagnostic.Rule;
        var text = language != MessageCatalog.DefaultLanguage && MessageCatalog.Of(language).TryFind(rule.Code, out var translated)
            ? translated
            : rule.English;
        return PlaceFiller.Fill(text, diagnostic.Arguments.AsSpan());
    }

    /// <summary>The numbers of the places of a text, `{0}` and so on, each once, in order.</summary>
    public static IReadOnlyList<int> Places(string text) =>
        Enumerable.Range(0, text.Length).Select(index => PlaceFiller.NumberOfPlace(text, index)).OfType<int>().Distinct().Order().ToList();
}
