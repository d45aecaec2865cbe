namespace SiteGen.Languages.Plurals;

/// <summary>The forms that a counted word can have, as CLDR names them.</summary>
public enum PluralCategory
{
    /// <summary>`zero`.</summary>
    Zero,

    /// <summary>`one`: 1 материал, 21 материал.</summary>
    One,

    /// <summary>`two`.</summary>
    Two,

    /// <summary>`few`: 2 материала.</summary>
    Few,

    /// <summary>`many`: 5 материалов.</summary>
    Many,

    /// <summary>`other`: whatever no rule claims.</summary>
    Other,
}
