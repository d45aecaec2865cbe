using System.Collections.Frozen;
using SiteGen.Languages;
using SiteGen.Languages.Plurals;
using SiteGen.Languages.Typography;

namespace SiteGen.Pipeline.Interface;

/// <summary>What a site says in one language beside its releases: the texts of the interface, and how dates and numbers are written.</summary>
public sealed class LanguageInterface(string code, LanguageFormats formats, FrozenDictionary<string, PluralForms> texts)
{
    /// <summary>The language's code.</summary>
    public string Code { get; } = code;

    /// <summary>Dates, numbers, plurals, order.</summary>
    public LanguageFormats Formats { get; } = formats;

    /// <summary>The rules of its typography with its quotation marks, or null.</summary>
    public TypographyRules? Typography => Formats.Typography is { } rules ? rules with { Quotes = Formats.Quotes } : null;

    /// <summary>Texts by their key with dots; a text without plural forms has only the form for everything.</summary>
    public FrozenDictionary<string, PluralForms> Texts { get; } = texts;
}
