using SiteGen.Primitives.Diagnostics;
using SiteGen.Primitives.Text;

namespace SiteGen.Pipeline.Parsing.Markdown;

/// <summary>What can be wrong with the blocks that `:::` opens.</summary>
internal static class ContainerRules
{
    private static readonly DiagnosticRule UnknownRule = new(
        "SG0460", DiagnosticSeverity.Warning, "There is no block '{0}'; its text is shown as it is. Blocks are {1}.");

    private static readonly DiagnosticRule NoSpeakerRule = new(
        "SG0465", DiagnosticSeverity.Warning, "The quotation does not say whose words these are. Write ':::quote by=…' with an id from content/data/people.yml, or a name.");

    private static readonly DiagnosticRule EmptyRule = new(
        "SG0466", DiagnosticSeverity.Warning, "The block '{0}' is empty. Write its text, or remove it.");

    private static readonly DiagnosticRule ArgumentRule = new(
        "SG0467", DiagnosticSeverity.Warning, "'{0}' means nothing to the block '{1}'; it is left out.");

    private static readonly DiagnosticRule VideoRule = new(
        "SG0468", DiagnosticSeverity.Error, "'{0}' is no film of YouTube. Write its address, for example ':::video https://www.youtube.com/watch?v=abcdefghijk'.");

    private static readonly DiagnosticRule TelegramRule = new(
        "SG0469", DiagnosticSeverity.Error, "'{0}' is no message of a public Telegram channel. Write its address, for example ':::telegram https://t.me/channel/123'.");

    private static readonly DiagnosticRule NoPicturesRule = new(
        "SG0470", DiagnosticSeverity.Warning, "The gallery has no pictures. Write each on a line of its own: ![what is seen](photo.jpg \"caption\").");

    private static readonly DiagnosticRule UnclosedRule = new(
        "SG0471", DiagnosticSeverity.Warning, "The block '{0}' that begins here is never closed and takes in all below it. Write ':::' after its last line.");

    /// <summary>`:::intervew`.</summary>
    public static Diagnostic Unknown(SourceLocation location, string name) =>
        Diagnostic.At(location, UnknownRule, name, string.Join(", ", ContainerNames.All)) with { Suggestion = NearestName.Find(name, ContainerNames.All) };

    /// <summary>`:::quote`.</summary>
    public static Diagnostic NoSpeaker(SourceLocation location) => Diagnostic.At(location, NoSpeakerRule);

    /// <summary>Nothing between the two `:::`.</summary>
    public static Diagnostic Empty(SourceLocation location, string name) => Diagnostic.At(location, EmptyRule, name);

    /// <summary>`:::quote from=orazymbet`.</summary>
    public static Diagnostic Argument(SourceLocation location, string argument, string name, string? near) =>
        Diagnostic.At(location, ArgumentRule, argument, name) with { Suggestion = near };

    /// <summary>`:::video https://example.com/`.</summary>
    public static Diagnostic NotVideo(SourceLocation location, string address) => Diagnostic.At(location, VideoRule, address);

    /// <summary>`:::telegram @channel`.</summary>
    public static Diagnostic NotTelegram(SourceLocation location, string address) => Diagnostic.At(location, TelegramRule, address);

    /// <summary>A gallery of words.</summary>
    public static Diagnostic NoPictures(SourceLocation location) => Diagnostic.At(location, NoPicturesRule);

    /// <summary>No `:::` at the end.</summary>
    public static Diagnostic Unclosed(SourceLocation location, string name) => Diagnostic.At(location, UnclosedRule, name);
}
