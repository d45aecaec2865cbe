using SiteGen.Languages.Texts;
using SiteGen.Primitives.Collections;

namespace SiteGen.Languages.Typography;

/// <summary>What a language's typography asks for.</summary>
public sealed record TypographyRules
{
    /// <summary>The quotation marks.</summary>
    public QuoteMarks Quotes { get; init; } = new("«", "»", "“", "”");

    /// <summary>The dash between words and before speech.</summary>
    public char Dash { get; init; } = '–';

    /// <summary>Words of one or two small letters that must not end a line.</summary>
    public EquatableArray<string> ShortWords { get; init; }
}
