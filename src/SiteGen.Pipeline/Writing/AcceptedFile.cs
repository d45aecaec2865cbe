namespace SiteGen.Pipeline.Writing;

/// <summary>A file of the new site: what the list will say of it, and whether it lies in the prepared tree or in the published one.</summary>
internal readonly record struct AcceptedFile(ManifestEntry Entry, bool IsStaged);
