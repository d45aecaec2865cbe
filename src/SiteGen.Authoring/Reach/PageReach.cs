using System.Globalization;
using SiteGen.Pipeline.Model;
using SiteGen.Pipeline.Model.Routes;
using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Authoring.Reach;

/// <summary>The gates before a release or an ordinary page.</summary>
internal sealed class PageReach(SiteModel model, Page page)
{
    /// <summary>Adds them in the order in which a build comes to them.</summary>
    public void Add(EquatableArray<Diagnostic> about, List<Gate> gates)
    {
        gates.Add(Gate.Open("source", page.IsRelease ? "why-release" : "why-page", page.Language.Code, page.File.Section));
        gates.Add(MistakesOf(about));
        gates.Add(Gate.Open("title", "why-title", page.Title));
        var first = model.Sets[page.Set].Pages.First(id => id is not null)!.Value; // A set has a page.
        if (first != page.Id)
        {
            gates.Add(Gate.Open("shared", "why-shared", model[first].File.Path));
        }

        gates.Add(page.Facts.Draft ? Gate.Closed("draft", "why-draft") : Gate.Open("draft", "why-no-draft"));
        AddTimes(gates);
        if (page.State == PageState.Held)
        {
            gates.Add(Gate.Closed("translation", "why-owed", string.Join(", ", page.Owed)));
        }

        gates.Add(Address());
        if (!page.IsUnpublished)
        {
            AddPlaces(gates);
        }
    }

    /// <summary>What the mistakes of a file itself do: one error closes it to readers.</summary>
    public static Gate MistakesOf(EquatableArray<Diagnostic> about)
    {
        var errors = about.Count(diagnostic => diagnostic.IsError);
        var warnings = about.Count(diagnostic => diagnostic.IsWarning);
        return errors > 0 ? Gate.Closed("schema", "why-errors", Number(errors))
            : warnings > 0 ? Gate.Partly("schema", "why-warnings", Number(warnings))
            : Gate.Open("schema", "why-no-errors");
    }

    private void AddTimes(List<Gate> gates)
    {
        var facts = page.Facts;
        var isClosed = facts.OpensAt is { } opens && model.Now < opens.Instant;
        if (facts.Embargo is { } embargo)
        {
            gates.Add((isClosed ? Gate.Closed("embargo", "why-embargo") : Gate.Open("embargo", "why-embargo-lifted")) with { At = embargo });
        }
        else
        {
            gates.Add(Gate.Open("embargo", "why-no-embargo"));
        }

        if (facts.Date is { } date)
        {
            gates.Add((isClosed && facts.Embargo is null ? Gate.Closed("date", "why-future") : Gate.Open("date", "why-date")) with { At = date });
        }

        if (facts.Expires is { } expires)
        {
            gates.Add((model.Now < expires.Instant ? Gate.Open("expiry", "why-expires") : Gate.Partly("expiry", "why-expired")) with { At = expires });
        }
        else if (page.IsRelease)
        {
            gates.Add(Gate.Open("expiry", "why-no-expiry"));
        }

        if (page.Withdrawn is { } withdrawn)
        {
            gates.Add(Gate.Closed("withdrawn", "why-withdrawn") with { At = withdrawn.Date });
        }
        else if (page.IsRelease)
        {
            gates.Add(Gate.Open("withdrawn", "why-not-withdrawn"));
        }
    }

    private Gate Address()
    {
        var address = model.Configuration.BaseUrl.Absolute(page.Path);
        var owner = model.Routes.FirstOrDefault(route => string.Equals(route.OutputPath, Route.OutputPathOf(page.Path), StringComparison.OrdinalIgnoreCase));
        return owner is not PageRoute { Page: var taken } ? Gate.Closed("address", "why-address-other", address)
            : taken != page.Id ? Gate.Closed("address", "why-address-taken", address, model[taken].File.Path)
            : Gate.Open("address", page.IsUnpublished ? "why-address-later" : "why-address", address);
    }

    /// <summary>Where a reader comes upon it.</summary>
    private void AddPlaces(List<Gate> gates)
    {
        if (page.IsRelease)
        {
            var lists = model.Lists.Where(list => list.Pages.Contains(page.Id)).ToArray();
            gates.Add(lists.Length == 0
                ? Gate.Partly("lists", "why-no-lists")
                : Gate.Open("lists", "why-lists", Number(lists.Length)) with { Parts = lists.Select(InList).ToEquatableArray() });
            AddFeeds(lists, gates);
            gates.Add(page.IsListed ? Gate.Open("search", "why-search") : Gate.Partly("search", "why-no-search"));
        }

        gates.Add(page.IsInSitemap ? Gate.Open("sitemap", "why-sitemap") : Gate.Partly("sitemap", "why-no-sitemap"));
        if (page.IsRelease)
        {
            gates.Add(page.IsNewsAt(model.Now)
                ? Gate.Open("news-sitemap", "why-news") with { At = new SiteMoment(model.Configuration.TimeZone.ToLocal(page.Date.Instant + Page.NewsSpan), HasTime: true) }
                : Gate.Partly("news-sitemap", "why-no-news"));
        }
    }

    private Gate InList(TermList list)
    {
        var number = (PlaceIn(list) / model.Configuration.PerPage) + 1;
        return Gate.Open("list", "why-in-list", list.PathOf(number), Number(number), Number(list.PageCount), Number(list.Pages.Length));
    }

    private void AddFeeds(TermList[] lists, List<Gate> gates)
    {
        var feeds = model.Routes.OfType<FeedRoute>().Where(route => route.Format == FeedFormat.Rss).Select(route => route.List).ToHashSet();
        var parts = lists.Where(list => feeds.Contains(list.Index)).Select(InFeed).ToEquatableArray();
        if (parts.IsEmpty)
        {
            gates.Add(Gate.Partly("feeds", "why-no-feeds"));
            return;
        }

        var count = parts.Count(part => part.State == GateState.Open);
        gates.Add(new Gate("feeds", count > 0 ? GateState.Open : GateState.Partly, "why-feeds", [Number(count), Number(parts.Length), Number(model.Configuration.FeedItems)]) { Parts = parts });
    }

    private Gate InFeed(TermList list)
    {
        var place = PlaceIn(list) + 1;
        return place <= model.Configuration.FeedItems
            ? Gate.Open("feed", "why-in-feed", list.Path + "feed.xml", Number(place))
            : Gate.Partly("feed", "why-past-feed", list.Path + "feed.xml", Number(place));
    }

    private int PlaceIn(TermList list) => list.Pages.AsSpan().IndexOf(page.Id);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
