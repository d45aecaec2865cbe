namespace SiteGen.Scriban;

/// <summary>Gives the templates that `include` names. It alone decides what can be reached.</summary>
public interface ITemplateLoader
{
    /// <summary>
    /// The parsed template of a name, or null when there is none. Names come with forward slashes, relative, and without `..`.
    /// </summary>
    Template? Load(string name);

    /// <summary>The names that there are, where they are known: they serve to suggest one for a name that is not.</summary>
    IEnumerable<string> Names => [];
}
