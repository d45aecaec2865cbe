using System.Globalization;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Authoring.Checking.Lints;

/// <summary>What a press office would rather not publish.</summary>
internal static class LintRules
{
    private static readonly DiagnosticRule LongTitleRule = Warning("SG1160", "The title has {0} letters; search results and cards show about {1}. Say the news in fewer words.");
    private static readonly DiagnosticRule LongSummaryRule = Warning("SG1161", "The summary has {0} letters; search results show {1}. Leave the rest to the text.");
    private static readonly DiagnosticRule NoSummaryRule = Warning("SG1162", "There is no summary: lists and search results show the beginning of the text. Write one or two sentences under 'summary'.");
    private static readonly DiagnosticRule CapitalsRule = Warning("SG1163", "The title is written in capitals. Write it as a sentence: readers take capitals for shouting, and programs read them letter by letter.");
    private static readonly DiagnosticRule TitleStopRule = Warning("SG1164", "The title ends with a full stop. Leave it out.");
    private static readonly DiagnosticRule RelativeDayRule = Warning("SG1165", "'{0}' is another day tomorrow, and the release does not say when it happened. Write the date, or state 'event_date'.");
    private static readonly DiagnosticRule PhotoWordsRule = Warning("SG1166", "The text says '{0}', but the release has no picture. Add it, or leave the words out.");
    private static readonly DiagnosticRule JunkRule = Warning("SG1167", "The line '{0}' looks like a remnant of a copied web page. Remove it.");
    private static readonly DiagnosticRule GluedRule = Warning("SG1168", "Two words are glued together in '{0}', as menus of web pages are when they are copied. Remove them, or write a space.");
    private static readonly DiagnosticRule NoTranslationRule = Note("SG1169", "There is no version in: {0}. Readers of that language are told so, and led to the nearest list.");
    private static readonly DiagnosticRule NoPhoneRule = Warning("SG1170", "The contact '{0}' has no telephone number. A journalist on a deadline calls.");
    private static readonly DiagnosticRule PassedRule = Warning("SG1171", "The announcement is of {0} and nothing says that it is over. State 'expires', or write what came of it.");
    private static readonly DiagnosticRule FiguresRule = Error("SG1172", "The key figures here differ from those in {0}: {1} and {2}. Correct one, or state them in the default language alone.");
    private static readonly DiagnosticRule NoPaidByRule = Warning("SG1173", "The release is of the election campaign and does not say who paid for it. State 'paid_by'.");
    private static readonly DiagnosticRule SameSummaryRule = Warning("SG1174", "The summary repeats the title. Say what the title leaves out.");

    private static readonly DiagnosticRule UnnamedRule = Warning(
        "SG1175", "'{0}' is published for everybody, though nothing leads to it. Offer it under 'attachments', or keep it outside of content/.");

    public static Diagnostic LongTitle(SourceLocation place, int length, int most) => Diagnostic.At(place, LongTitleRule, Text(length), Text(most));

    public static Diagnostic LongSummary(SourceLocation place, int length, int most) => Diagnostic.At(place, LongSummaryRule, Text(length), Text(most));

    public static Diagnostic NoSummary(SourceLocation place) => Diagnostic.At(place, NoSummaryRule);

    public static Diagnostic Capitals(SourceLocation place) => Diagnostic.At(place, CapitalsRule);

    public static Diagnostic TitleStop(SourceLocation place) => Diagnostic.At(place, TitleStopRule);

    public static Diagnostic SameSummary(SourceLocation place) => Diagnostic.At(place, SameSummaryRule);

    public static Diagnostic RelativeDay(SourceLocation place, string word) => Diagnostic.At(place, RelativeDayRule, word);

    public static Diagnostic PhotoWords(SourceLocation place, string words) => Diagnostic.At(place, PhotoWordsRule, words);

    public static Diagnostic Junk(SourceLocation place, string line) => Diagnostic.At(place, JunkRule, line);

    public static bool IsJunk(Diagnostic diagnostic) => diagnostic.Rule == JunkRule;

    public static Diagnostic Glued(SourceLocation place, string word) => Diagnostic.At(place, GluedRule, word);

    public static Diagnostic NoTranslation(SourceLocation place, string languages) => Diagnostic.At(place, NoTranslationRule, languages);

    public static Diagnostic NoPhone(SourceLocation place, string contact) => Diagnostic.At(place, NoPhoneRule, contact);

    /// <summary>The draft in Word, left beside the release.</summary>
    public static Diagnostic Unnamed(SourceLocation place, string name) => Diagnostic.At(place, UnnamedRule, name);

    public static Diagnostic Passed(SourceLocation place, string date) => Diagnostic.At(place, PassedRule, date);

    public static Diagnostic Figures(SourceLocation place, SourceLocation other, string here, string there) =>
        Diagnostic.At(place, FiguresRule, other.Path, here, there) with { Related = [other] };

    public static Diagnostic NoPaidBy(SourceLocation place) => Diagnostic.At(place, NoPaidByRule);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static DiagnosticRule Error(string code, string english) => new(code, DiagnosticSeverity.Error, english);

    private static DiagnosticRule Warning(string code, string english) => new(code, DiagnosticSeverity.Warning, english);

    private static DiagnosticRule Note(string code, string english) => new(code, DiagnosticSeverity.Note, english);
}
