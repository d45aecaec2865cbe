using NodaTime;
using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Model.Addresses;
using SiteGen.Pipeline.Model.Files;
using SiteGen.Pipeline.Parsing;
using SiteGen.Pipeline.Threads;
using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Model;

/// <summary>Numbers what may appear of each release, in the order of their keys, and says what becomes of the files beside the rest.</summary>
internal sealed class PageSelector
{
    private readonly DiagnosticCollector found = new();
    private readonly List<Page> pages = [];
    private readonly List<TranslationSet> sets = [];
    private readonly List<(Located<string> Alias, PageId Page)> aliases = [];
    private readonly Dictionary<string, int> folders = new(StringComparer.Ordinal);
    private readonly HashSet<string> hidden = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HiddenRelease> hiddenIds = new(StringComparer.Ordinal);
    private readonly HashSet<string> hiddenFolders = new(StringComparer.Ordinal);
    private readonly HashSet<string> heldBack = new(StringComparer.Ordinal);
    private readonly List<Instant> changes = [];

    private PageSelector()
    {
    }

    public static Diagnosed<PublishedPages> Select(
        BuildRequest request, SiteGround ground, AddressPlanner addresses, LedgerIdentities identities, IEnumerable<ParsedPage> parsed)
    {
        var groups = parsed.GroupBy(page => page.File.TranslationKey, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).ToArray();
        var each = new SetSelector(request, ground, addresses, identities);
        var selected = InParallel.Select(groups, group => each.Select(group.Key, group.ToArray()), request.Jobs);
        var selector = new PageSelector();
        foreach (var set in selected)
        {
            if (set is not null)
            {
                selector.Add(set);
            }
        }

        selector.GiveBack(selected);
        return selector.found.Finish(new PublishedPages
        {
            Pages = selector.pages.ToEquatableArray(),
            Sets = selector.sets.ToEquatableArray(),
            Owners = new FileOwners(selector.folders, selector.hiddenFolders, selector.heldBack),
            Aliases = selector.aliases,
            Changes = selector.changes.Distinct().Order().ToEquatableArray(),
            HiddenKeys = selector.hidden,
            HiddenIds = selector.hiddenIds,
        });
    }

    private void Add(SelectedSet set)
    {
        found.AddRange(set.Found);
        changes.AddRange(set.Changes);
        heldBack.UnionWith(set.NamedByHidden);
        foreach (var (id, release) in set.Hidden)
        {
            hiddenIds.TryAdd(id, release);
        }

        var members = new PageId?[set.Pages.Length];
        for (var i = 0; i < members.Length; i++)
        {
            if (set.Pages[i] is { } page)
            {
                var id = new PageId(pages.Count);
                members[i] = id;
                pages.Add(page with { Id = id, Set = sets.Count });
                foreach (var alias in set.Versions[i]!.FrontMatter.Aliases) // A page is one of a version.
                {
                    aliases.Add((alias, id));
                }
            }
        }

        foreach (var file in set.Files)
        {
            if (file.File.OwnsFolder)
            {
                Own(FileLocator.FolderOf(file.File.Path), set);
            }
        }

        if (Array.TrueForAll(members, member => member is null))
        {
            hidden.Add(set.Key);
        }
        else
        {
            sets.Add(new TranslationSet(set.Key, EquatableArray.Own(members)));
        }
    }

    private void Own(string folder, SelectedSet set)
    {
        if (set.IsClosed)
        {
            hiddenFolders.Add(folder);
        }
        else
        {
            folders.TryAdd(folder, sets.Count);
        }
    }

    /// <summary>What something published names too is not held back.</summary>
    private void GiveBack(SelectedSet?[] selected)
    {
        for (var i = 0; i < selected.Length && heldBack.Count > 0; i++)
        {
            if (selected[i] is not { } set)
            {
                continue;
            }

            for (var version = 0; version < set.Pages.Length; version++)
            {
                if (set.Pages[version] is { State: not PageState.Withdrawn })
                {
                    heldBack.ExceptWith(NamedFiles.Of(set.Versions[version]!, set.Facts[version]!)); // A page is one of a version.
                }
            }
        }
    }
}
