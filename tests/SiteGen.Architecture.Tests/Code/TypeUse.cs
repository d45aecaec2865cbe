namespace SiteGen.Architecture.Tests.Code;

/// <summary>
/// One type of the program naming another type. <paramref name="From"/> and <paramref name="To"/> are full names of top-level types, with
/// their arity; what closures and nested types name counts for the type that holds them. <paramref name="Member"/> is what it calls there, or empty.
/// </summary>
internal sealed record TypeUse(string FromAssembly, string From, string ToAssembly, string To, string Member);
