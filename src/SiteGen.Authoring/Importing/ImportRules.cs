using System.Globalization;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Authoring.Importing;

/// <summary>What can be wrong with articles of elsewhere.</summary>
internal static class ImportRules
{
    private static readonly DiagnosticRule MissingRule = Error("SG0950", "There is no file or folder '{0}'.");
    private static readonly DiagnosticRule UnreadableRule = Error("SG0951", "The file '{0}' cannot be read: the disk refuses, or you lack the right to.");
    private static readonly DiagnosticRule TooLargeRule = Error("SG0952", "The file '{0}' has {1} bytes; more than {2} cannot be imported at once. Divide it.");
    private static readonly DiagnosticRule EncodingRule = Error("SG0953", "The letters of '{0}' cannot be read. Open the file in the program it was written with and save it as UTF-8.");
    private static readonly DiagnosticRule EmptyRule = Warning("SG0954", "There is no text in '{0}'; nothing was imported from it.");
    private static readonly DiagnosticRule XmlRule = Error("SG0955", "The export cannot be read from here on: {0} Export it once more; nothing was imported from it.");
    private static readonly DiagnosticRule UnwritableRule = Error("SG0956", "'{0}' could not be written: the disk is full or read-only, or you lack the right to write there.");
    private static readonly DiagnosticRule DroppedRule = Note("SG0957", "This was left out as no part of the article: '{0}'.");
    private static readonly DiagnosticRule ChangedRule = Warning("SG0958", "This was imported from '{0}' before, and the source has changed since. The file stays as it is; compare the two.");
    private static readonly DiagnosticRule MapRule = Error("SG0959", "'{0}: {1}' leads nowhere. Write an id of tags.yml, or region/ID, project/ID, section/NAME, type/NAME, or leave it empty.");
    private static readonly DiagnosticRule FrontMatterRule = Warning("SG0960", "The front matter of '{0}' could not be read to its end: {1} What was not read stays in the text.");
    private static readonly DiagnosticRule PhotoRule = Note("SG0961", "The picture is not beside the source and was not copied: {0}");
    private static readonly DiagnosticRule NothingRule = Warning("SG0962", "In the folder '{0}' there is nothing that can be imported: no article of Hugo or Jekyll, no text, no page.");
    private static readonly DiagnosticRule TangledRule = Error("SG0963", "The page '{0}' is nested deeper than any article. Save the article alone, or paste its text into a file.");

    private static readonly DiagnosticRule SlowRule = Error("SG0964", "The text of '{0}' is so tangled that it cannot be read in a sensible time. Save the article alone, or paste its text into a file.");

    public static Diagnostic Slow(string path) => At(path, SlowRule, path);

    public static Diagnostic Missing(string path) => new(MissingRule, [path], null);

    public static Diagnostic Unreadable(string path) => At(path, UnreadableRule, path);

    public static Diagnostic TooLarge(string path, long length, long most) =>
        At(path, TooLargeRule, path, length.ToString(CultureInfo.InvariantCulture), most.ToString(CultureInfo.InvariantCulture));

    public static Diagnostic Encoding(string path) => At(path, EncodingRule, path);

    public static Diagnostic Empty(string path) => At(path, EmptyRule, path);

    public static Diagnostic Xml(string path, int line, int column, string why) => Diagnostic.At(new(path, line, column), XmlRule, why);

    public static Diagnostic Unwritable(string path) => At(path, UnwritableRule, path);

    public static Diagnostic Dropped(DroppedSource dropped)
    {
        const int Longest = 80;
        var text = string.Join(' ', dropped.Text.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var place = dropped.Text.Line == 0 ? SourceLocation.OfFile(dropped.Source) : new SourceLocation(dropped.Source, dropped.Text.Line, 1);
        return Diagnostic.At(place, DroppedRule, text.Length > Longest ? text[..Longest] + "…" : text);
    }

    public static Diagnostic Changed(string path, string source) => At(path, ChangedRule, source);

    public static Diagnostic BadMap(SourceLocation place, string label, string value) => Diagnostic.At(place, MapRule, label, value);

    public static Diagnostic BadFrontMatter(string path, int line, string why) => Diagnostic.At(new(path, line, 1), FrontMatterRule, path, why);

    public static Diagnostic NoPhoto(string path, string address) => At(path, PhotoRule, address);

    public static Diagnostic Nothing(string folder) => At(folder, NothingRule, folder);

    public static Diagnostic Tangled(string path) => At(path, TangledRule, path);

    private static Diagnostic At(string path, DiagnosticRule rule, params ReadOnlySpan<string> arguments) =>
        Diagnostic.At(SourceLocation.OfFile(path), rule, arguments);

    private static DiagnosticRule Error(string code, string english) => new(code, DiagnosticSeverity.Error, english);

    private static DiagnosticRule Warning(string code, string english) => new(code, DiagnosticSeverity.Warning, english);

    private static DiagnosticRule Note(string code, string english) => new(code, DiagnosticSeverity.Note, english);
}
