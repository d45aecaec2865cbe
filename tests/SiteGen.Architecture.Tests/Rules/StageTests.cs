using SiteGen.Architecture.Tests.Code;
using SiteGen.Architecture.Tests.Source;
using SiteGen.Testing;

namespace SiteGen.Architecture.Tests.Rules;

/// <summary>The stages of the pipeline: who may name whom.</summary>
public sealed class StageTests
{
    /// <summary>A folder may name those before it, and none after it.</summary>
    private static readonly string[] Order =
    [
        "Threads", "Files", "Yaml", "Configuration", "Sources", "Vocabulary", "Interface", "Assets", "Media", "Parsing", "Model", "Rendering",
        "Checking", "Writing", "Building",
    ];

    /// <summary>The ground floor: folders whose workers every stage may call. Only `Building` may call those of the others.</summary>
    private static readonly string[] GroundFloor = ["Threads", "Files", "Yaml"];

    /// <summary>Internal types that several stages share though they are neither records nor on the ground floor, each with its reason.</summary>
    private static readonly Dictionary<string, string> Shared = new(StringComparer.Ordinal)
    {
        ["Identifier"] = "what an id may be: settings, vocabulary and front matter hold ids",
        ["LanguageCode"] = "what a language code may be: settings and file names hold them",
        ["LocalizedFields"] = "reads a text or a map by language: settings, vocabulary and front matter hold them",
        ["WindowsName"] = "names that Windows reserves: file names, ids and slugs become files",
        ["ConfigurationRules"] = "two mistakes that settings share with others: a web address, an unknown language",
        ["SitemapParts"] = "what a sitemap names: routes are planned by it, sitemaps are written by it",
    };

    /// <summary>Public classes of the pipeline that are not data: what other projects call.</summary>
    private static readonly string[] PublicWorkers =
    [
        "SiteBuilder", "PreviewSession", "PreviewSite", "OutputWriter", "OutputCleaner", "OutputVerifier", "KeptFiles", "StageClock", "ProseReader", "PublishedPictures", "PhotoPlace",
    ];

    /// <summary>Data that answer questions: they hold an index, which a record would show and compare, or the words for an enumeration.</summary>
    private static readonly string[] Lookups = ["RegionTree", "ListLookup", "LanguageInterface", "ReleaseTypeNames", "EditorFile", "FrontMatterKeys", "SettingsKeys", "VocabularyKeys"];

    /// <summary>Where something of System.Threading may be named outside of Threads and Building, each with its reason.</summary>
    private static readonly Dictionary<string, string> Threaded = new(StringComparer.Ordinal)
    {
        ["SiteGen.Pipeline.Writing.OutputWriter"] = "takes finished files from all threads of a build",
        ["SiteGen.Pipeline.Writing.CacheFolder"] = "takes parsed pages from all threads of a build",
        ["SiteGen.Pipeline.Rendering.SiteViews"] = "what a rendering looked at is noted for each worker apart",
        ["SiteGen.Pipeline.Writing.OutputLock"] = "waits for the build of another process",
    };

    private static IEnumerable<TypeUse> Uses => CompiledProgram.Instance.Uses.Where(use =>
        use.FromAssembly == "SiteGen.Pipeline" && use.ToAssembly == "SiteGen.Pipeline" && !IsGenerated(use.From) && !IsGenerated(use.To));

    [Fact]
    public void Every_type_of_the_pipeline_stands_in_a_stage() =>
        Faults.None(
            from type in CompiledProgram.Instance.Types
            where type.Assembly == "SiteGen.Pipeline" && !Order.Contains(TypePlaces.StageOf(type.FullName))
            select $"{type.FullName} is in no stage.");

    [Fact]
    public void No_stage_names_a_later_one() =>
        Faults.None(
            from use in Uses
            let user = TypePlaces.StageOf(use.From)
            let used = TypePlaces.StageOf(use.To)
            where Array.IndexOf(Order, used) > Array.IndexOf(Order, user)
            select $"{TypePlaces.Of(use with { Member = "" })}: {user} names {TypePlaces.SimpleName(use.To)} of {used}, a later stage.");

    [Fact]
    public void Only_Building_names_the_workers_of_other_stages()
    {
        var records = CompiledProgram.Instance.Types.Where(type => type.IsPublic).Select(type => type.FullName).ToHashSet(StringComparer.Ordinal);
        Faults.None(
            from use in Uses
            let user = TypePlaces.StageOf(use.From)
            let used = TypePlaces.StageOf(use.To)
            where user != used && user != "Building" && !GroundFloor.Contains(used) && !records.Contains(use.To)
                && !Shared.ContainsKey(TypePlaces.SimpleName(use.To))
            select $"{TypePlaces.Of(use with { Member = "" })}: {user} names {TypePlaces.SimpleName(use.To)}, which is internal to {used}.");
    }

    [Fact]
    public void What_several_stages_share_is_still_shared() =>
        Faults.None(
            from name in Shared.Keys
            where !Uses.Any(use => TypePlaces.SimpleName(use.To) == name && TypePlaces.StageOf(use.From) != TypePlaces.StageOf(use.To) && TypePlaces.StageOf(use.From) != "Building")
            select $"{name} is listed as shared, and no other stage names it.");

    [Fact]
    public void Workers_are_internal() =>
        Faults.None(
            from file in Solution.ProgramFiles
            where file.Path.StartsWith("src/SiteGen.Pipeline/", StringComparison.Ordinal) && !GroundFloor.Contains(file.Path.Split('/')[2])
            from type in file.TopLevelTypes
            where type is { IsPublic: true, Kind: "class" } && !PublicWorkers.Contains(type.Name) && !Lookups.Contains(type.Name)
            select $"{file.Path}:{type.Line}: {type.Name} is a public class: neither data nor one of {string.Join(", ", PublicWorkers)}.");

    [Fact]
    public void Threads_are_begun_in_one_place() =>
        Faults.None(
            from use in CompiledProgram.Instance.Uses
            where use.FromAssembly is "SiteGen.Primitives" or "SiteGen.Scriban" or "SiteGen.Languages" or "SiteGen.Pipeline" or "SiteGen.Authoring"
            where use.To.StartsWith("System.Threading.", StringComparison.Ordinal) || use.To == "System.ThreadStaticAttribute"
            where TypePlaces.StageOf(use.From) is not ("Threads" or "Building") && !Threaded.ContainsKey(use.From)
            select $"{TypePlaces.Of(use with { Member = "" })} names {use.To}.");

    [Fact]
    public void Exceptions_are_still_needed() =>
        Faults.None(
            Threaded.Keys.Where(type => !CompiledProgram.Instance.Uses.Any(use => use.From == type && use.To.StartsWith("System.Threading.", StringComparison.Ordinal)))
                .Concat(PublicWorkers.Concat(Lookups).Where(name => !CompiledProgram.Instance.Types.Any(type => type.IsPublic && type.SimpleName == name))));

    [Fact]
    public void Nothing_static_changes() =>
        Faults.None(
            from file in Solution.ProgramFiles
            from fault in StaticFields.Changeable(file)
            select fault);

    private static bool IsGenerated(string type) => type.Contains('<', StringComparison.Ordinal);
}
