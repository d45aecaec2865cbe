using SiteGen.Languages.Typography;
using SiteGen.Pipeline.Configuration;
using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Parsing;

/// <summary>
/// Sets every text of front matter that readers see as its language is printed. A text for all languages is set as the file's own
/// language is. Addresses, names of files and people, and alternative texts, which are attributes, stay as they were written.
/// </summary>
internal sealed class FrontMatterTypesetter(ParseOptions options, string? language)
{
    private readonly Typographer? own = TypographerOf(options, language);

    /// <summary>The front matter as it is printed.</summary>
    public FrontMatter Set(FrontMatter written) => written with
    {
        Title = Set(written.Title),
        Summary = Set(written.Summary),
        Image = written.Image is { } image ? Set(image) : null,
        Gallery = Each(written.Gallery, Set),
        Attachments = Each(written.Attachments, attachment => attachment with { Title = Set(attachment.Title) }),
        Figures = Each(written.Figures, figure => figure with { Label = Set(figure.Label), Unit = Set(figure.Unit), Period = Set(figure.Period) }),
        Corrections = Each<Correction>(written.Corrections, correction => correction with { Text = correction.Text.With(Set(own, correction.Text.Value)) }) ?? [],
        Withdrawn = written.Withdrawn is { } notice ? notice with { Reason = Set(notice.Reason) } : null,
        PaidBy = written.PaidBy is { } mark ? Set(mark) : null,
        Source = written.Source is { } source ? source with { Name = Set(own, source.Name) } : null,
    };

    private Located<string>? Set(Located<string>? text) => text is { } written ? written.With(Set(own, written.Value)) : null;

    private MediaItem Set(MediaItem picture) => picture with { Caption = Set(picture.Caption), Credit = Set(picture.Credit) };

    private LocalizedText Set(LocalizedText text) => text.Select(wording => Set(
        wording.Language is null || wording.Language == language ? own : TypographerOf(options, wording.Language), wording.Text.Value));

    private static string Set(Typographer? typographer, string text) => typographer?.Of(text) ?? text;

    private static Typographer? TypographerOf(ParseOptions options, string? language) =>
        options.TypographyOf(language) is { } rules ? new Typographer(rules) : null;

    private static EquatableArray<T>? Each<T>(EquatableArray<T>? items, Func<T, T> set) =>
        items is { } some ? some.Select(set).ToEquatableArray() : null;
}
