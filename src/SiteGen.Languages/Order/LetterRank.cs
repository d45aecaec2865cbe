namespace SiteGen.Languages.Order;

/// <summary>Where a letter stands in an order, and which of the letters that share its place it is.</summary>
internal readonly record struct LetterRank(char Rank, char Variant = '\0');
