using System.Globalization;
using System.Text;
using SiteGen.Authoring.Status;
using SiteGen.Pipeline.Building;
using SiteGen.Pipeline.Files;
using SiteGen.Pipeline.Model;
using SiteGen.Pipeline.Model.Addresses;
using SiteGen.Pipeline.Model.Routes;
using SiteGen.Pipeline.Sources;
using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;
using SiteGen.Primitives.Text;

namespace SiteGen.Authoring.Reach;

/// <summary>The gates before a file that readers meet only in other pages: settings, lists of names, templates, interface texts; and before what nothing reads.</summary>
internal sealed class PlainFileReach(LoadedSite site, ISourceFolder folder)
{
    private const string Settings = "site.yml";

    private readonly SiteModel model = site.Model;

    /// <summary>Whether a path is no part of a site.</summary>
    public static bool IsOutside(string path) =>
        path != Settings && !path.StartsWith("content/", StringComparison.Ordinal) && !path.StartsWith("templates/", StringComparison.Ordinal);

    /// <summary>Adds them.</summary>
    public void Add(string path, EquatableArray<Diagnostic> about, List<Gate> gates)
    {
        if (IsOutside(path) || path == AddressLedger.FilePath)
        {
            gates.Add(Gate.Closed("source", path is AddressLedger.FilePath or TranslationLedger.FileName ? "why-record" : "why-outside"));
            return;
        }

        if (path == Settings)
        {
            gates.Add(Gate.Open("source", "why-settings"));
        }
        else if (site.Sources.Data.Any(file => file.Path == path))
        {
            AddData(path, gates);
        }
        else if (site.Sources.Templates.Any(file => file.Path == path))
        {
            AddTemplate(path, gates);
        }
        else if (site.Sources.Interface.Any(file => file.Path == path))
        {
            AddTexts(path, gates);
        }
        else if (model.Assets.FirstOrDefault(asset => "templates/assets/" + asset.Name == path) is { } asset)
        {
            gates.Add(Gate.Open("source", "why-asset"));
            gates.Add(Gate.Open("address", "why-address", model.Configuration.BaseUrl.Absolute(asset.Path)));
        }
        else
        {
            gates.Add(EditorFile.Is(path) ? Gate.Closed("source", "why-editor-file") : Gate.Closed("source", about.IsEmpty ? "why-unread" : "why-refused"));
            return;
        }

        gates.Insert(1, PageReach.MistakesOf(about));
    }

    private void AddData(string path, List<Gate> gates)
    {
        var vocabulary = model.Vocabulary;
        var pages = model.Pages.Where(page => page.IsRelease).ToArray();
        var (entries, used) = UrlPath.NameOf(path) switch
        {
            "regions.yml" => (vocabulary.Regions.Regions.Length, pages.SelectMany(page => page.Facts.Regions)),
            "tags.yml" => (vocabulary.Tags.Length, pages.SelectMany(page => page.Facts.Tags)),
            "projects.yml" => (vocabulary.Projects.Length, pages.SelectMany(page => page.Facts.Projects)),
            _ => (vocabulary.People.Length, pages.SelectMany(page => page.Facts.People)),
        };
        gates.Add(Gate.Open("source", "why-data", Number(entries)));
        gates.Add(entries == 0 ? Gate.Closed("use", "why-data-empty") : Gate.Open("use", "why-data-used", Number(used.Distinct().Count()), Number(entries)));
    }

    private void AddTemplate(string path, List<Gate> gates)
    {
        var isThemes = EmbeddedFolder.DefaultTheme.Read(path) is { IsRead: true } own;
        gates.Add(Gate.Open("source", isThemes ? "why-template-theme" : "why-template-own"));
        var name = path["templates/".Length..];
        var stem = name[..^(name.EndsWith(".sbn-html", StringComparison.Ordinal) ? ".sbn-html".Length : 0)];
        if (stem.StartsWith("layouts/", StringComparison.Ordinal))
        {
            gates.Add(isThemes ? Gate.Open("use", "why-layout") : Includers(stem) is { IsEmpty: false } parents ? Used(parents) : Gate.Closed("use", "why-layout-unknown"));
            return;
        }

        gates.Add(Includers(stem) is { IsEmpty: false } users ? Used(users) : isThemes ? Gate.Open("use", "why-layout") : Gate.Closed("use", "why-partial-unused"));
    }

    private static Gate Used(EquatableArray<Gate> users) => Gate.Open("use", "why-partial-used", Number(users.Length)) with { Parts = users };

    /// <summary>The templates that name another between quotes, as `include` and the program's own list of partials do.</summary>
    private EquatableArray<Gate> Includers(string stem)
    {
        var name = stem[(stem.IndexOf('/', StringComparison.Ordinal) + 1)..];
        string[] forms = [$"'{name}'", $"\"{name}\"", $"'{stem}'", $"\"{stem}\""];
        return site.Sources.Templates
            .Where(file => !file.Path.EndsWith("/" + stem + ".sbn-html", StringComparison.Ordinal))
            .Where(file => folder.Read(file.Path) is { IsRead: true } read && forms.Any(form => Encoding.UTF8.GetString(read.Bytes.Span).Contains(form, StringComparison.Ordinal)))
            .Select(file => Gate.Open("use", "why-plain", file.Path))
            .ToEquatableArray();
    }

    private void AddTexts(string path, List<Gate> gates)
    {
        var name = UrlPath.NameOf(path);
        var code = name[..Math.Max(0, name.LastIndexOf('.'))];
        var pages = model.Routes.Count(route => route is PageRoute or ListRoute or IndexRoute && route.Path.StartsWith($"/{code}/", StringComparison.Ordinal));
        gates.Add(Gate.Open("source", "why-texts"));
        gates.Add(site.Configuration.Languages.Any(language => language.Code == code)
            ? Gate.Open("use", "why-texts-used", code, Number(pages))
            : Gate.Closed("use", "why-texts-unused", code));
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
