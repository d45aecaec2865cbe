using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Model.Addresses;
using SiteGen.Pipeline.Model.Files;
using SiteGen.Pipeline.Parsing;
using SiteGen.Pipeline.Threads;
using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Model;

/// <summary>
/// Makes the next model out of the last one when only words of some pages changed: their releases go through the same steps again, and everything
/// else stays. Whatever an address, a list, a route or another page could notice makes it give up, so that the result is always the one that
/// <see cref="SiteModelBuilder"/> would make.
/// </summary>
internal sealed class ModelChange
{
    /// <summary>With more changed pages than this, a new model is as quick.</summary>
    private const int MostPages = 200;

    private readonly ModelWork before;
    private readonly SiteGround ground;

    private ModelChange(ModelWork before, SiteGround ground) => (this.before, this.ground) = (before, ground);

    /// <summary>The model of <paramref name="parsed"/>; null when it has to be made anew. The ground is the one of <paramref name="before"/>.</summary>
    public static ModelWork? Try(ModelWork before, BuildRequest request, SiteGround ground, IReadOnlyList<ParsedPage> parsed)
    {
        if (parsed.Count != before.Parsed.Count || Opens(before.Model, request))
        {
            return null;
        }

        var keys = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < parsed.Count && keys.Count <= MostPages; i++)
        {
            if (!ReferenceEquals(parsed[i], before.Parsed[i]))
            {
                // An id that is stated, though it be the same, tells the ledger which releases were moved.
                if (parsed[i].FrontMatter.Id?.Value != before.Parsed[i].FrontMatter.Id?.Value)
                {
                    return null;
                }

                keys.Add(parsed[i].File.TranslationKey);
            }
        }

        return keys.Count > MostPages ? null : new ModelChange(before, ground).Make(request, parsed, keys);
    }

    /// <summary>Whether a release opens or expires between the two clocks, in whatever direction.</summary>
    private static bool Opens(SiteModel model, BuildRequest request)
    {
        var (first, last) = model.Now <= request.Now ? (model.Now, request.Now) : (request.Now, model.Now);
        return model.Changes.Any(change => change > first && change <= last);
    }

    private ModelWork? Make(BuildRequest request, IReadOnlyList<ParsedPage> parsed, HashSet<string> keys)
    {
        var old = Step(request with { Now = before.Model.Now }, before.Parsed.Where(page => keys.Contains(page.File.TranslationKey)));
        var now = Step(request, parsed.Where(page => keys.Contains(page.File.TranslationKey)));
        if (!IsSamePlace(old, now))
        {
            return null;
        }

        var pages = before.Model.Pages.ToArray();
        var targets = before.Model.Targets.ToArray();
        for (var i = 0; i < now.Pages.Length; i++)
        {
            var id = now.Pages[i].Id;
            (pages[id.Index], targets[id.Index]) = (now.Pages[i], now.Targets[i]);
        }

        var model = before.Model with { Now = request.Now, Pages = EquatableArray.Own(pages), Targets = EquatableArray.Own(targets) };
        return before with { Model = model, Parsed = parsed, Diagnostics = Diagnostics(old, now) };
    }

    /// <summary>The steps of <see cref="SiteModelBuilder"/> that look at one release at a time. A page that is not in the model yet is left out.</summary>
    private Stepped Step(BuildRequest request, IEnumerable<ParsedPage> parsed)
    {
        var found = new DiagnosticCollector();
        var published = found.Take(PageSelector.Select(request, ground, new AddressPlanner(ground.Configuration, ground.Interfaces), before.Identities, parsed));
        var pages = new List<Page>(published.Pages.Length);
        foreach (var page in found.Take(PictureFinder.Attach(published.Pages, before.Files)))
        {
            var set = OrdinalList.IndexOf(before.Model.Sets, published.Sets[page.Set].Key, static set => set.Key);
            if (set >= 0 && before.Model.Sets[set].Pages[page.Language.Index] is { } id)
            {
                pages.Add(page with { Id = id, Set = set });
            }
        }

        var targets = pages.Select(page => new Deferred<EquatableArray<ResolvedTarget>>(before.Links.Resolve(page, found))).ToArray();
        return new Stepped(published, pages.ToArray(), targets, found.Finish(true).Diagnostics);
    }

    private bool IsSamePlace(Stepped old, Stepped now)
    {
        var isSame = old.IsWhole && now.IsWhole
            && old.Pages.Length == now.Pages.Length
            && old.Published.Sets == now.Published.Sets
            && old.Published.Changes == now.Published.Changes
            && old.Published.HiddenIds.Count == now.Published.HiddenIds.Count
            && old.Published.HiddenIds.All(hidden => now.Published.HiddenIds.TryGetValue(hidden.Key, out var same) && same == hidden.Value)
            && old.Published.Aliases.SequenceEqual(now.Published.Aliases)
            && !before.HoldsFilesBack;
        for (var i = 0; isSame && i < now.Pages.Length; i++)
        {
            isSame = IsSamePlace(old.Pages[i], now.Pages[i]);
        }

        return isSame;
    }

    /// <summary>Whether nothing outside a page can tell the one from the other but by its words.</summary>
    private bool IsSamePlace(Page old, Page now)
    {
        var (was, facts) = (old.Facts, now.Facts);
        return old.Id == now.Id
            && old.Path == now.Path
            && old.SlugPlace == now.SlugPlace
            && old.State == now.State
            && now.State != PageState.Withdrawn
            && old.IsBroken == now.IsBroken
            && was.Id == facts.Id
            && was.Date == facts.Date
            && was.Type == facts.Type
            && was.Regions == facts.Regions
            && was.Tags == facts.Tags
            && was.Projects == facts.Projects
            && was.Figures == facts.Figures
            && old.Image?.File == now.Image?.File
            && old.Gallery.Select(picture => picture.File).SequenceEqual(now.Gallery.Select(picture => picture.File))
            && (old.Body.Anchors == now.Body.Anchors || !before.Links.IsAnchored(now.Id));
    }

    /// <summary>What was said of these pages goes, and what is said of them now comes.</summary>
    private EquatableArray<Diagnostic> Diagnostics(Stepped old, Stepped now)
    {
        var rest = before.Diagnostics.ToList();
        foreach (var diagnostic in old.Diagnostics)
        {
            rest.Remove(diagnostic);
        }

        return [.. rest, .. now.Diagnostics];
    }

    private sealed record Stepped(PublishedPages Published, Page[] Pages, Deferred<EquatableArray<ResolvedTarget>>[] Targets, EquatableArray<Diagnostic> Diagnostics)
    {
        /// <summary>Whether every page of these files has its place in the model.</summary>
        public bool IsWhole => Pages.Length == Published.Pages.Length;
    }
}
