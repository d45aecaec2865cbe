using System.Xml.Linq;
using SiteGen.Architecture.Tests.Source;
using SiteGen.Testing;

namespace SiteGen.Architecture.Tests.Rules;

/// <summary>Projects use each other along the arrows of the house plan, and each package is at home in the projects of its row.</summary>
public sealed class ProjectTests
{
    private static readonly Dictionary<string, string[]> Arrows = new(StringComparer.Ordinal)
    {
        ["SiteGen.Cli"] = ["SiteGen.Authoring", "SiteGen.Server"],
        ["SiteGen.Authoring"] = ["SiteGen.Pipeline"],
        ["SiteGen.Server"] = ["SiteGen.Pipeline"],
        ["SiteGen.Pipeline"] = ["SiteGen.Scriban", "SiteGen.Languages"],
        ["SiteGen.Scriban"] = ["SiteGen.Primitives"],
        ["SiteGen.Languages"] = ["SiteGen.Primitives"],
        ["SiteGen.Primitives"] = [],
    };

    private static readonly Dictionary<string, string[]> Packages = new(StringComparer.Ordinal)
    {
        ["SiteGen.Cli"] = ["System.CommandLine", "Spectre.Console"],
        ["SiteGen.Authoring"] = ["AngleSharp"],
        ["SiteGen.Server"] = [],
        ["SiteGen.Pipeline"] = ["Markdig", "YamlDotNet", "AngleSharp", "NodaTime"],
        ["SiteGen.Scriban"] = [],
        ["SiteGen.Languages"] = [],
        ["SiteGen.Primitives"] = [],
    };

    [Fact]
    public void There_are_no_other_projects_than_those_of_the_plan() =>
        Faults.None(Solution.Projects.Keys.Where(name => !Arrows.ContainsKey(name)).Select(name => $"{name} is not in the plan."));

    [Fact]
    public void A_project_refers_only_to_what_its_arrows_lead_to() =>
        Faults.None(
            from project in Solution.Projects
            where Arrows.ContainsKey(project.Key)
            from used in References(project.Value)
            where !Reachable(project.Key).Contains(used)
            select $"{project.Key} refers to {used}, where no arrow leads.");

    [Fact]
    public void Every_arrow_is_a_reference() =>
        Faults.None(
            from project in Solution.Projects
            where Arrows.ContainsKey(project.Key)
            from used in Arrows[project.Key]
            where Solution.Projects.ContainsKey(used) && !References(project.Value).Contains(used)
            select $"{project.Key} does not refer to {used}, though an arrow leads there.");

    [Fact]
    public void A_project_uses_only_the_packages_of_its_row() =>
        Faults.None(
            from project in Solution.Projects
            where Packages.ContainsKey(project.Key)
            from package in Items(project.Value, "PackageReference")
            where !Packages[project.Key].Contains(package)
            select $"{project.Key} uses {package}.");

    [Fact]
    public void Package_versions_stand_in_one_file() =>
        Faults.None(
            from project in Directory.EnumerateFiles(RepositoryFolder.Path, "*.csproj", SearchOption.AllDirectories)
            where !project.Contains("/output/", StringComparison.Ordinal)
            from item in XDocument.Load(project).Descendants("PackageReference")
            where item.Attribute("Version") is not null
            select $"{Path.GetFileName(project)} states a version of {item.Attribute("Include")?.Value}.");

    [Fact]
    public void Every_project_has_its_lock_file() =>
        Faults.None(
            from folder in new[] { "src", "tests" }
            from project in Directory.EnumerateFiles(RepositoryFolder.Of(folder), "*.csproj", SearchOption.AllDirectories)
            where !File.Exists(Path.Combine(Path.GetDirectoryName(project)!, "packages.lock.json")) // A project file lies in a folder.
            select $"{Path.GetFileName(project)} has no packages.lock.json.");

    [Fact]
    public void The_primitives_have_four_folders_and_no_fifth() =>
        Faults.None(
            Solution.Files
                .Select(file => file.Path.Split('/'))
                .Where(parts => parts[1] == "SiteGen.Primitives" && !(parts.Length == 4 && parts[2] is "Collections" or "Diagnostics" or "Paths" or "Text"))
                .Select(parts => string.Join('/', parts)));

    private static HashSet<string> Reachable(string project)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var left = new Stack<string>(Arrows[project]);
        while (left.TryPop(out var next))
        {
            if (found.Add(next))
            {
                Array.ForEach(Arrows[next], left.Push);
            }
        }

        return found;
    }

    private static string[] References(XDocument project) =>
        Items(project, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/'))).ToArray();

    private static IEnumerable<string> Items(XDocument project, string kind) =>
        project.Descendants(kind).Select(item => item.Attribute("Include")?.Value ?? "");
}
