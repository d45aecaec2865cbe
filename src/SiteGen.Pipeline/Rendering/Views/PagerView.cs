using SiteGen.Pipeline.Model;
using SiteGen.Scriban.Values;

namespace SiteGen.Pipeline.Rendering.Views;

/// <summary>The pages of a list.</summary>
internal sealed class PagerView(TermList list, int number, SiteAddresses addresses) : IScriptObject
{
    private readonly TermList list = list;
    private readonly int number = number;

    private const int Around = 2;

    public static ScriptType<PagerView> Definition { get; } = new(
        "pager",
        "The pages of a list.",
        new("number", Shape.Number, "This page, counted from 1.", view => view.number),
        new("count", Shape.Number, "How many pages there are.", view => view.list.PageCount),
        new("first_url", Shape.Text, "The address of the first page; empty on it.", view => view.Url(view.number > 1 ? 1 : 0)),
        new("previous_url", Shape.Text, "The address of the page before; empty on the first.", view => view.Url(view.number - 1)),
        new("next_url", Shape.Text, "The address of the page after; empty on the last.", view => view.Url(view.number + 1)),
        new("last_url", Shape.Text, "The address of the last page; empty on it.", view => view.Url(view.number < view.list.PageCount ? view.list.PageCount : 0)),
        new("pages", Shape.List(Shape.Object(() => PagerStepView.Definition)), "The pages to offer: the first, the last, those around this one, and gaps.", view => Value.Of(ScriptList.Of(view.Steps(), static step => Value.Of(step)))));

    public ScriptType Type => Definition;

    public Value Get(int slot) => Definition.Get(this, slot);

    private string Url(int page) => page >= 1 && page <= list.PageCount ? addresses.Relative(list.PathOf(page)) : "";

    private List<PagerStepView> Steps()
    {
        var steps = new List<PagerStepView>();
        for (var page = 1; page <= list.PageCount; page++)
        {
            var isNear = Math.Abs(page - number) <= Around;

            // A gap of one page is that page.
            var fillsGap = (page == 2 && number - Around == 3) || (page == list.PageCount - 1 && number + Around == list.PageCount - 2);
            if (page == 1 || page == list.PageCount || isNear || fillsGap)
            {
                steps.Add(new PagerStepView(page, Url(page), page == number, false));
            }
            else if (steps.Count > 0 && !steps[^1].IsGap)
            {
                steps.Add(new PagerStepView(page, "", false, true));
                page = page < number ? number - Around - 1 : list.PageCount - 1;
            }
        }

        return steps;
    }
}
