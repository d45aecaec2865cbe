namespace SiteGen.Authoring.Checking.Html;

/// <summary>A tag without its partner: where it begins, how long it is, what is wrong with it. <paramref name="Other"/> names the element in its way.</summary>
internal readonly record struct TagFault(TagFaultKind Kind, string Name, int Start, int Length, string Other = "");
