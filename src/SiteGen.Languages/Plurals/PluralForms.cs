namespace SiteGen.Languages.Plurals;

/// <summary>The forms of one counted phrase, with `{n}` where the number stands; a form that is absent is written as `other`.</summary>
public sealed record PluralForms(string Other)
{
    /// <summary>The form for `zero`.</summary>
    public string? Zero { get; init; }

    /// <summary>The form for `one`.</summary>
    public string? One { get; init; }

    /// <summary>The form for `two`.</summary>
    public string? Two { get; init; }

    /// <summary>The form for `few`.</summary>
    public string? Few { get; init; }

    /// <summary>The form for `many`.</summary>
    public string? Many { get; init; }

    /// <summary>The form of a category.</summary>
    public string this[PluralCategory category] => category switch
    {
        PluralCategory.Zero => Zero,
        PluralCategory.One => One,
        PluralCategory.Two => Two,
        PluralCategory.Few => Few,
        PluralCategory.Many => Many,
        _ => Other,
    } ?? Other;

    /// <summary>The same phrase with another form for <paramref name="category"/>.</summary>
    public PluralForms With(PluralCategory category, string form) => category switch
    {
        PluralCategory.Zero => this with { Zero = form },
        PluralCategory.One => this with { One = form },
        PluralCategory.Two => this with { Two = form },
        PluralCategory.Few => this with { Few = form },
        PluralCategory.Many => this with { Many = form },
        _ => this with { Other = form },
    };
}
