namespace SiteGen.Authoring.Importing.Terms;

/// <summary>A name as stems.</summary>
/// <param name="Group">The list it stands in.</param>
/// <param name="Id">Whose name it is.</param>
/// <param name="Stems">The stems of its words.</param>
/// <param name="Weight">How much one mention says: a bare place name, which may be a town or a whole oblast, says less.</param>
internal sealed record TermPhrase(TermGroup Group, string Id, string[] Stems, double Weight);
