using SiteGen.Authoring.Status;
using SiteGen.Pipeline.Building;
using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Files;
using SiteGen.Pipeline.Sources;
using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;
using SiteGen.Primitives.Text;

namespace SiteGen.Authoring.Reach;

/// <summary>
/// Follows one file on its way to readers. It asks the model that a build would make; only for what is not in that model, it asks the one that
/// holds what is not published too.
/// </summary>
public sealed class ReachReader
{
    private readonly BuildRequest request;
    private readonly ISourceFolder folder;
    private readonly ICacheFolder? kept;
    private readonly LoadedSite site;
    private readonly EquatableArray<Diagnostic> said;

    private ReachReader(BuildRequest request, ISourceFolder folder, ICacheFolder? kept, LoadedSite site, EquatableArray<Diagnostic> said) =>
        (this.request, this.folder, this.kept, this.site, this.said) = (request, folder, kept, site, said);

    /// <summary>The gates before a file; null, and why, when there is no such file or no usable site. The cache makes it quicker, and nothing else.</summary>
    public static Diagnosed<FileReach?> Read(BuildRequest request, ISourceFolder folder, string path, ICacheFolder? kept = null)
    {
        var loaded = SiteBuilder.Load(request, folder, kept);
        return loaded.Value is { } site
            ? new ReachReader(request, folder, kept, site, loaded.Diagnostics).Of(path)
            : new Diagnosed<FileReach?>(null, loaded.Diagnostics);
    }

    private Diagnosed<FileReach?> Of(string named)
    {
        var listed = folder.List();
        var path = PathOf(named, listed);
        if (path is null)
        {
            return new Diagnosed<FileReach?>(null, [ReachRules.NoSuchFile(named, NearestName.Find(named, listed.Select(entry => entry.Path)))]);
        }

        var about = said.Where(diagnostic => diagnostic.Location?.Path == path).ToEquatableArray();
        var gates = new List<Gate>();
        if (site.Sources.Pages.FirstOrDefault(file => file.Path == path) is { } text)
        {
            about = AddPage(text, about, gates);
        }
        else if (Find(site.Sources.Files, path) is { } file)
        {
            new CopiedFileReach(site.Model, Whole).Add(file, about, gates);
        }
        else
        {
            new PlainFileReach(site, folder).Add(path, about, gates);
        }

        AddOthers(path, gates);
        return new Diagnosed<FileReach?>(new FileReach(path, gates.ToEquatableArray(), about), []);
    }

    private static SourceFile? Find(EquatableArray<SourceFile> files, string path) => files.FirstOrDefault(file => file.Path == path);

    /// <summary>The file itself; of a folder the text in it, of the first language that it has one in.</summary>
    private string? PathOf(string named, IReadOnlyList<SourceEntry> listed)
    {
        if (listed.Any(entry => entry.Path == named) || PlainFileReach.IsOutside(named) && folder.Read(named).IsRead)
        {
            return named;
        }

        var inside = named.TrimEnd('/') + "/";
        return site.Configuration.Languages.Select(language => $"{inside}index.{language.Code}.md").FirstOrDefault(path => listed.Any(entry => entry.Path == path));
    }

    private EquatableArray<Diagnostic> AddPage(SourceFile file, EquatableArray<Diagnostic> about, List<Gate> gates)
    {
        var model = site.Model;
        var page = model.Pages.FirstOrDefault(page => page.File.Path == file.Path);
        if (page is null)
        {
            // What is not published is not in the model of a build, nor is what is wrong with its links.
            var whole = Whole();
            page = whole.Value?.Model.Pages.FirstOrDefault(known => known.File.Path == file.Path);
            model = whole.Value?.Model ?? model;
            about = whole.Diagnostics.Where(diagnostic => diagnostic.Location?.Path == file.Path).ToEquatableArray();
        }

        if (page is not null)
        {
            new PageReach(model, page).Add(about, gates);
        }

        return about;
    }

    private Diagnosed<LoadedSite?> Whole() => SiteBuilder.Load(StatusReader.Whole(request), folder, kept);

    /// <summary>One mistake anywhere keeps everything new from being published.</summary>
    private void AddOthers(string path, List<Gate> gates)
    {
        var others = said.Where(diagnostic => diagnostic.IsError && diagnostic.Location?.Path != path).ToArray();
        gates.Add(others is [var first, ..]
            ? Gate.Closed("site", "why-others", others.Length.ToString(System.Globalization.CultureInfo.InvariantCulture), first.Location?.ToString() ?? "site.yml")
            : Gate.Open("site", "why-no-others"));
    }
}
