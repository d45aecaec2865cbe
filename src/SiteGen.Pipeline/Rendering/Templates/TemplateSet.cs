using SiteGen.Scriban;

namespace SiteGen.Pipeline.Rendering.Templates;

/// <summary>
/// The parsed templates of the theme and the site by path. A name without a folder is a partial; the ending may be left out. Nothing
/// outside of `templates/layouts/` and `templates/partials/` can be reached.
/// </summary>
internal sealed class TemplateSet : ITemplateLoader
{
    private const string Ending = ".sbn-html";
    private const string Root = "templates/";
    private readonly Dictionary<string, Template> byName;
    private readonly string[] names;

    public TemplateSet(IEnumerable<Template> templates)
    {
        All = templates.ToArray();
        var found = new Dictionary<string, Template>(StringComparer.Ordinal);
        foreach (var template in All)
        {
            var path = template.Path[Root.Length..];
            found[path] = template;
            found[WithoutEnding(path)] = template;
            if (path.StartsWith("partials/", StringComparison.Ordinal))
            {
                found[path["partials/".Length..]] = template;
                found[WithoutEnding(path["partials/".Length..])] = template;
            }
        }

        byName = found.ToDictionary(StringComparer.Ordinal);
        names = [.. found.Keys.Order(StringComparer.Ordinal)];
    }

    /// <summary>Every template, in ordinal order of paths.</summary>
    public IReadOnlyList<Template> All { get; }

    /// <summary>What is rendered by itself: the layouts, and the partials that are rendered once and copied.</summary>
    public IEnumerable<Template> Roots => All.Where(template =>
        template.Path.StartsWith(Root + "layouts/", StringComparison.Ordinal) || template.Path is Root + "partials/card" + Ending or Root + "partials/row" + Ending);

    /// <summary>Every name that a template can be included by, in ordinal order.</summary>
    public IEnumerable<string> Names => names;

    /// <summary>The template of a name, or null.</summary>
    public Template? Load(string name) => byName.GetValueOrDefault(name);

    /// <summary>The path of a layout.</summary>
    public static string LayoutPath(string layout) => $"{Root}layouts/{layout}{Ending}";

    /// <summary>The layout of a kind of page, or null.</summary>
    public Template? Layout(string layout) => byName.GetValueOrDefault($"layouts/{layout}");

    private static string WithoutEnding(string path) => path.EndsWith(Ending, StringComparison.Ordinal) ? path[..^Ending.Length] : path;
}
