namespace SiteGen.Scriban.Parsing;

/// <summary>Whether operands that follow an operand make it a call.</summary>
internal enum CallMode : byte
{
    /// <summary>No: arguments of a call are being read.</summary>
    None,

    /// <summary>Yes.</summary>
    Allowed,

    /// <summary>Yes, but bare names are options of the loop.</summary>
    LoopHead,
}
