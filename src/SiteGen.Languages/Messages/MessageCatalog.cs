using System.Diagnostics.CodeAnalysis;
using SiteGen.Primitives.Collections;

namespace SiteGen.Languages.Messages;

/// <summary>
/// The texts of diagnostics and the phrases around them in one language. A language is read when something is first printed in it: a
/// build without a mistake reads none.
/// </summary>
public sealed class MessageCatalog
{
    /// <summary>The language of the rules' own texts, and of whoever asks for one that has no catalogue.</summary>
    public const string DefaultLanguage = "en";

    private static readonly Lazy<MessageCatalog> Kazakh = new(() => new MessageCatalog("kk"));
    private static readonly Lazy<MessageCatalog> Russian = new(() => new MessageCatalog("ru"));
    private static readonly Lazy<MessageCatalog> English = new(() => new MessageCatalog(DefaultLanguage));

    private readonly Dictionary<string, string> texts = new(StringComparer.Ordinal);

    private MessageCatalog(string language)
    {
        Language = language;
        foreach (var file in EmbeddedMessages.Of(language))
        {
            foreach (var entry in file.Entries)
            {
                texts.TryAdd(entry.Key, entry.Text);
            }
        }
    }

    /// <summary>The languages in which messages exist.</summary>
    public static EquatableArray<string> Languages { get; } = ["kk", "ru", DefaultLanguage];

    /// <summary>The language of this catalogue.</summary>
    public string Language { get; }

    /// <summary>The catalogue of a language; the English one for a language that has none.</summary>
    public static MessageCatalog Of(string language) => language switch
    {
        "kk" => Kazakh.Value,
        "ru" => Russian.Value,
        _ => English.Value,
    };

    /// <summary>The text of a diagnostic's code or of a phrase's key.</summary>
    public bool TryFind(string key, [NotNullWhen(true)] out string? text) => texts.TryGetValue(key, out text);
}
