namespace SiteGen.Languages.Search;

/// <summary>What <see cref="WordReader"/> has to know of the letters of a word.</summary>
[Flags]
internal enum LetterKinds : byte
{
    /// <summary>Nothing of the following.</summary>
    None = 0,

    /// <summary>A letter from a to z.</summary>
    Latin = 1,

    /// <summary>A letter that Roman numerals are written with.</summary>
    Roman = 2,

    /// <summary>A Cyrillic letter.</summary>
    Cyrillic = 4,

    /// <summary>A digit from 0 to 9.</summary>
    Digit = 8,

    /// <summary>All of them: true of the letters of an empty word.</summary>
    Every = Latin | Roman | Cyrillic | Digit,
}
