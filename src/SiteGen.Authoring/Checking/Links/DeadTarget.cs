namespace SiteGen.Authoring.Checking.Links;

/// <summary>A link of a finished page that leads nowhere: the page's file, and the address as the page has it.</summary>
internal readonly record struct DeadTarget(DeadTargetKind Kind, string Page, string Address);
