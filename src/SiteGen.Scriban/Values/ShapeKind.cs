namespace SiteGen.Scriban.Values;

/// <summary>What a <see cref="Shape"/> says of a value.</summary>
public enum ShapeKind
{
    /// <summary>Nothing is known.</summary>
    Any,

    /// <summary>Text.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>True or false.</summary>
    Bool,

    /// <summary>A moment.</summary>
    Date,

    /// <summary>HTML.</summary>
    Markup,

    /// <summary>An object of a known kind.</summary>
    Object,

    /// <summary>A list.</summary>
    List,

    /// <summary>A function.</summary>
    Function,
}
