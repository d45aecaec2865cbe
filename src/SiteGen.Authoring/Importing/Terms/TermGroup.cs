namespace SiteGen.Authoring.Importing.Terms;

/// <summary>The list of a site that a name stands in.</summary>
internal enum TermGroup
{
    /// <summary>`regions.yml`.</summary>
    Region,

    /// <summary>`tags.yml`.</summary>
    Tag,

    /// <summary>`projects.yml`.</summary>
    Project,

    /// <summary>`people.yml`.</summary>
    Person,
}
