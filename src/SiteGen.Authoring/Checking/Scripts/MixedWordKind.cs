namespace SiteGen.Authoring.Checking.Scripts;

/// <summary>What a word of two scripts was meant to be.</summary>
internal enum MixedWordKind
{
    /// <summary>A word in Cyrillic letters.</summary>
    Cyrillic,

    /// <summary>A word in Latin letters.</summary>
    Latin,

    /// <summary>A Roman numeral, which is written in Latin letters.</summary>
    Numeral,
}
