using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Vocabulary;
using SiteGen.Primitives.Collections;

namespace SiteGen.Authoring.Releases;

/// <summary>
/// Finds the id of what an editor wrote: an id stays as it is, a name or another spelling becomes its id. What is neither stays too, for the
/// site's own check to report with the nearest id.
/// </summary>
internal sealed class VocabularyIds(SiteVocabulary vocabulary)
{
    /// <summary>The id of a region.</summary>
    public string Region(string written) =>
        Of(written, vocabulary.Regions.Regions.Select(region => (region.Id.Value, region.Name, region.Aliases)));

    /// <summary>The id of a tag.</summary>
    public string Tag(string written) => Of(written, vocabulary.Tags.Select(tag => (tag.Id.Value, tag.Name, tag.Aliases)));

    /// <summary>The id of a project.</summary>
    public string Project(string written) => Of(written, vocabulary.Projects.Select(project => (project.Id.Value, project.Name, project.Aliases)));

    private static string Of(string written, IEnumerable<(string Id, LocalizedText Name, EquatableArray<string> Aliases)> entries)
    {
        string? named = null;
        foreach (var (id, name, aliases) in entries)
        {
            if (id == written)
            {
                return id;
            }

            if (named is null && (name.Texts.Any(text => Same(text.Text.Value, written)) || aliases.Any(alias => Same(alias, written))))
            {
                named = id;
            }
        }

        return named ?? written;
    }

    private static bool Same(string name, string written) => string.Equals(name, written, StringComparison.OrdinalIgnoreCase);
}
