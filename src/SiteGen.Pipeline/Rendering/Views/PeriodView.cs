using SiteGen.Pipeline.Model;
using SiteGen.Scriban.Values;

namespace SiteGen.Pipeline.Rendering.Views;

/// <summary>A year or month of the archive.</summary>
internal sealed class PeriodView(SiteViews site, TermList list, int most, PeriodView[] months) : IScriptObject
{
    private readonly SiteViews site = site;
    private readonly TermList list = list;
    private readonly int most = most;
    private readonly PeriodView[] months = months;

    public static ScriptType<PeriodView> Definition { get; } = new(
        "period",
        "A year or month of the archive.",
        new("year", Shape.Number, "The year.", view => view.Year),
        new("number", Shape.Number, "The month, 1 to 12; 0 for a year.", view => view.Month),
        new("name", Shape.Text, "The month's name; the year's heading for a year.", view => view.Name()),
        new("url", Shape.Text, "Its list.", view => view.site.Addresses.Relative(view.list.Path)),
        new("count", Shape.Number, "How many releases it has.", view => view.list.Pages.Length),
        new("share", Shape.Number, "Its count against the largest of its kind, 0 to 100.", view => (int)Math.Round(100.0 * view.list.Pages.Length / view.most)),
        new("months", Shape.List(Shape.Object(() => Definition!)), "Of a year the months, newest first.", view => Value.Of(ScriptList.Of(view.months, static month => Value.Of(month)))));

    public ScriptType Type => Definition;

    private int Year => list.Kind == TermKind.Year ? list.Key : list.Key / 100;

    private int Month => list.Kind == TermKind.Year ? 0 : list.Key % 100;

    public Value Get(int slot) => Definition.Get(this, slot);

    private string Name()
    {
        var wording = site.Wordings[list.Language.Index];
        return list.Kind == TermKind.Year ? wording.Year(list.Key) : wording.MonthName(Month);
    }
}
