using System.Globalization;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Parsing.Markdown;

/// <summary>What can be wrong with the order of turns in an interview.</summary>
internal static class InterviewRules
{
    private static readonly DiagnosticRule TextBeforeTurnsRule = new(
        "SG0461", DiagnosticSeverity.Error,
        "This text stands in the interview before its first question, so nobody says it. Put it above ':::interview', or open it with a dash.");

    private static readonly DiagnosticRule TooFewTurnsRule = new(
        "SG0462", DiagnosticSeverity.Error,
        "Turns found in this interview: {0}; it needs a question and an answer. Open each with a dash and a space, '– ', and leave an empty line between them.");

    private static readonly DiagnosticRule NoAnswerRule = new(
        "SG0463", DiagnosticSeverity.Warning, "This question has no answer. Open the answer below it with a dash and a space, '– '.");

    private static readonly DiagnosticRule DisorderRule = new(
        "SG0464", DiagnosticSeverity.Warning,
        "This turn stands where an answer is due, but it asks, and the next does not. Does an answer above lack its dash? From here on questions and answers may have changed places.");

    /// <summary>An introduction inside of the container.</summary>
    public static Diagnostic TextBeforeTurns(SourceLocation location) => Diagnostic.At(location, TextBeforeTurnsRule);

    /// <summary>No turn, or one.</summary>
    public static Diagnostic TooFewTurns(SourceLocation location, int count, DiagnosticSeverity severity) =>
        Diagnostic.At(location, TooFewTurnsRule, count.ToString(CultureInfo.InvariantCulture)) with { Severity = severity };

    /// <summary>A question before a heading, or at the end.</summary>
    public static Diagnostic NoAnswer(SourceLocation location) => Diagnostic.At(location, NoAnswerRule);

    /// <summary>Two questions in a row.</summary>
    public static Diagnostic Disorder(SourceLocation location) => Diagnostic.At(location, DisorderRule);
}
