namespace SiteGen.Scriban.Functions;

/// <summary>What a built-in returns, when that depends on its first argument.</summary>
internal enum ResultRule : byte
{
    /// <summary>Always the same.</summary>
    Fixed,

    /// <summary>A list of what the first argument is a list of.</summary>
    SameList,

    /// <summary>An item of the first argument.</summary>
    Item,

    /// <summary>A list of the members of the first argument's items that the second argument names.</summary>
    MemberList,

    /// <summary>What the first argument is.</summary>
    Same,
}
