using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Parsing;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Model;

/// <summary>
/// The model's first step: decides what may be in the site at the build's clock. What may not leaves here, and no later stage can see it:
/// not its page, nor its counts, nor the files beside it.
/// </summary>
internal sealed class Publication(BuildRequest request)
{
    /// <summary>The state of a page, or null when nothing of it may appear.</summary>
    public PageState? StateOf(PageFacts facts, bool isWithdrawn)
    {
        if (facts.Draft)
        {
            return request.Drafts || request.Preview ? PageState.Draft : null;
        }

        if (facts.OpensAt is { } opens && request.Now < opens.Instant)
        {
            return request.Preview ? PageState.Embargoed : null;
        }

        if (isWithdrawn)
        {
            return PageState.Withdrawn;
        }

        return facts.Expires is { } expires && request.Now >= expires.Instant ? PageState.Expired : PageState.Live;
    }

    /// <summary>The state of a page that is one of several languages of which some are owed: like a draft.</summary>
    public PageState? HeldStateOf(PageFacts facts)
    {
        var own = StateOf(facts, isWithdrawn: false);
        return own is PageState.Draft ? own
            : request.Preview || (request.Drafts && own is not null) ? PageState.Held
            : null;
    }

    /// <summary>Whether nothing of the page itself keeps it from readers.</summary>
    public bool IsOpen(PageFacts facts) => !facts.Draft && (facts.OpensAt is not { } opens || request.Now >= opens.Instant);

    /// <summary>A note for a release that its date alone holds back: nobody asked for an embargo, so it is said.</summary>
    public Diagnostic? Held(PageFacts facts, ParsedPage page) =>
        !facts.Draft && facts.Embargo is null && facts.Date is { } date && request.Now < date.Instant && page.FrontMatter.Date is { } written
            ? ModelRules.FutureDate(written.Location, MomentText.Of(date))
            : null;
}
