namespace SiteGen.Architecture.Tests.Rules;

/// <summary>
/// Something that may be called in a few places only. <paramref name="Members"/> is empty for a whole type; <paramref name="Places"/> are
/// beginnings of full names of types.
/// </summary>
internal sealed record BannedCall(string Type, string[] Members, string[] Places, string Reason);
