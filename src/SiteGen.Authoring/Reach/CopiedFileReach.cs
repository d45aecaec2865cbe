using System.Globalization;
using SiteGen.Pipeline.Building;
using SiteGen.Pipeline.Model;
using SiteGen.Pipeline.Model.Routes;
using SiteGen.Pipeline.Sources;
using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Authoring.Reach;

/// <summary>The gates before a photo or another file that is copied: it goes where its release goes.</summary>
internal sealed class CopiedFileReach(SiteModel model, Func<Diagnosed<LoadedSite?>> whole)
{
    /// <summary>Adds them.</summary>
    public void Add(SourceFile file, EquatableArray<Diagnostic> about, List<Gate> gates)
    {
        gates.Add(Gate.Open("source", "why-file", file.Length.ToString(CultureInfo.InvariantCulture)));
        gates.Add(PageReach.MistakesOf(about));
        var published = IndexOf(model, file);
        if (published >= 0)
        {
            AddPublished(published, gates);
        }
        else
        {
            AddHidden(file, gates);
        }
    }

    private static int IndexOf(SiteModel model, SourceFile file)
    {
        for (var i = 0; i < model.Files.Length; i++)
        {
            if (model.Files[i].Source.Path == file.Path)
            {
                return i;
            }
        }

        return -1;
    }

    private void AddPublished(int index, List<Gate> gates)
    {
        var file = model.Files[index];
        gates.Add(file.Set < 0
            ? Gate.Open("owner", "why-no-owner")
            : Gate.Open("owner", "why-owner", FirstOf(model, file.Set).File.Path));
        var addresses = model.Routes.OfType<FileRoute>().Where(route => route.Source.Path == file.Source.Path)
            .Select(route => Gate.Open("address", "why-plain", model.Configuration.BaseUrl.Absolute(route.Path))).ToEquatableArray();
        gates.Add(addresses.IsEmpty
            ? Gate.Closed("address", "why-file-no-address")
            : Gate.Open("address", "why-file-addresses", Number(addresses.Length)) with { Parts = addresses });
        var users = model.Pages.Where(page => Uses(model, page, index)).Select(page => page.File.Path)
            .Concat(IsOfSettings(file) ? ["site.yml"] : [])
            .Select(path => Gate.Open("use", "why-plain", path)).ToEquatableArray();
        gates.Add(users.IsEmpty ? Gate.Partly("use", "why-file-unused") : Gate.Open("use", "why-file-used", Number(users.Length)) with { Parts = users });
    }

    /// <summary>A file is held back with the release that owns or alone names it.</summary>
    private void AddHidden(SourceFile file, List<Gate> gates)
    {
        if (whole().Value?.Model is not { } all || IndexOf(all, file) is not (>= 0 and var index))
        {
            // In the preview as well: only a withdrawn release takes its files with it.
            gates.Add(Gate.Closed("owner", "why-file-withdrawn"));
            return;
        }

        var owner = all.Files[index].Set >= 0 ? FirstOf(all, all.Files[index].Set) : all.Pages.FirstOrDefault(page => Uses(all, page, index));
        if (owner is null)
        {
            gates.Add(Gate.Closed("owner", "why-file-withdrawn"));
            return;
        }

        var steps = new List<Gate>();
        new PageReach(all, owner).Add([], steps);
        gates.Add(Gate.Closed("owner", "why-owner-hidden", owner.File.Path) with { Parts = steps.Where(step => step.State == GateState.Closed).ToEquatableArray() });
    }

    /// <summary>The logo, and the picture of pages that have none of their own.</summary>
    private bool IsOfSettings(SiteFile file) =>
        model.Configuration.Organization.Logo?.Value == "/" + file.ContentPath || model.Configuration.Organization.Image?.Value == "/" + file.ContentPath;

    private static bool Uses(SiteModel model, Page page, int file) =>
        page.Image?.File == file
        || page.Gallery.Any(picture => picture.File == file)
        || page.Downloads.Any(download => download.File == file)
        || model.Targets[page.Id.Index].Value.Any(target => target.File == file || (target.Address is { } address && address == model.Configuration.BaseUrl.Relative(model.Files[file].PathFor(page.Language, model.Sets, model.Pages))));

    private static Page FirstOf(SiteModel model, int set) => model[model.Sets[set].Pages.First(id => id is not null)!.Value]; // A set has a page.

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
