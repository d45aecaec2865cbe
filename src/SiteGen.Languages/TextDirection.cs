namespace SiteGen.Languages;

/// <summary>Which way a language's lines run.</summary>
public enum TextDirection
{
    /// <summary>`dir="ltr"`.</summary>
    LeftToRight,

    /// <summary>`dir="rtl"`.</summary>
    RightToLeft,
}
