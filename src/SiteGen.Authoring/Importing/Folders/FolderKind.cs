namespace SiteGen.Authoring.Importing.Folders;

/// <summary>Which generator a folder of Markdown was written for.</summary>
internal enum FolderKind
{
    /// <summary>Hugo: folders of sections, bundles, languages in names.</summary>
    Hugo,

    /// <summary>Jekyll: dates in names, drafts in a folder of their own.</summary>
    Jekyll,
}
