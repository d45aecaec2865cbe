using SiteGen.Languages.Numbers;
using SiteGen.Languages.Plurals;
using SiteGen.Languages.Texts;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Languages.Messages;

/// <summary>
/// What the program prints around diagnostics, in one language. The phrases stand in `Messages/*.txt` under keys of their own; a counted
/// phrase has one line for each plural form (`page.one`, `page.other`).
/// </summary>
public sealed class Phrases
{
    private static readonly Lazy<Phrases> Kazakh = new(() => new Phrases("kk"));
    private static readonly Lazy<Phrases> Russian = new(() => new Phrases("ru"));
    private static readonly Lazy<Phrases> English = new(() => new Phrases(MessageCatalog.DefaultLanguage));

    private readonly MessageCatalog catalog;

    // Asked for when something is counted, which is at the end of a command: making a language takes longer than reading its phrases.
    private readonly Lazy<NumberText> numbers;
    private readonly Lazy<PluralText> plurals;

    private Phrases(string language)
    {
        catalog = MessageCatalog.Of(language);
        numbers = new(() => new NumberText(LanguageFormats.Of(language).Numbers));
        plurals = new(() => new PluralText(LanguageFormats.Of(language)));
    }

    /// <summary>"write instead:", before a line to write in place of the offending one.</summary>
    public string WriteInstead => Fill("write-instead");

    /// <summary>The phrases of a language; English for a language that has none.</summary>
    public static Phrases Of(string language) => language switch
    {
        "kk" => Kazakh.Value,
        "ru" => Russian.Value,
        _ => English.Value,
    };

    /// <summary>The word for a severity: «қате», «предупреждение», "note".</summary>
    public string Severity(DiagnosticSeverity severity) => Fill(severity switch
    {
        DiagnosticSeverity.Error => "severity-error",
        DiagnosticSeverity.Warning => "severity-warning",
        _ => "severity-note",
    });

    /// <summary>"did you mean 'x'?"</summary>
    public string DidYouMean(string suggestion) => Fill("did-you-mean", suggestion);

    /// <summary>"while rendering x", beside a mistake in a template.</summary>
    public string WhileRendering(string page) => Fill("while-rendering", page);

    /// <summary>"built 412 pages in 0.31 s: 0 errors, 2 warnings".</summary>
    public string Built(int pages, TimeSpan took, int errors, int warnings) =>
        Fill("built", Counted("page", pages), Seconds(took), Counted("error", errors), Counted("warning", warnings));

    /// <summary>"nothing written: 3 errors, 2 warnings".</summary>
    public string NotBuilt(int errors, int warnings) => Fill("not-built", Counted("error", errors), Counted("warning", warnings));

    /// <summary>"checked 412 pages in 0.31 s: 0 errors, 2 warnings".</summary>
    public string Checked(int pages, TimeSpan took, int errors, int warnings) =>
        Fill("checked", Counted("page", pages), Seconds(took), Counted("error", errors), Counted("warning", warnings));

    /// <summary>"412 pages": the counted phrase of a key.</summary>
    public string Counted(string key, long number) => plurals.Value.Of(number, Forms(key));

    /// <summary>The phrase of a key with its places filled; the key itself where no phrase has it, so that a slip shows and nothing is lost.</summary>
    public string Fill(string key, params ReadOnlySpan<string> arguments) => PlaceFiller.Fill(Find(key) ?? key, arguments);

    private string Seconds(TimeSpan took) => numbers.Value.Of((decimal)took.TotalSeconds, fraction: took.TotalSeconds < 10 ? 2 : 1);

    private PluralForms Forms(string key)
    {
        var forms = new PluralForms(Find(string.Concat(key, ".other")) ?? string.Concat("{n} ", key));
        foreach (var name in PluralCategoryName.All)
        {
            if (PluralCategoryName.TryFind(name, out var category) && Find(string.Concat(key, ".", name)) is { } form)
            {
                forms = forms.With(category, form);
            }
        }

        return forms;
    }

    private string? Find(string key) => catalog.TryFind(key, out var text) ? text : null;
}
