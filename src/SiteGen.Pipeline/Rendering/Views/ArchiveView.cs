using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Model;
using SiteGen.Scriban.Values;

namespace SiteGen.Pipeline.Rendering.Views;

/// <summary>The archive: years and months with counts. A month without a release is not in it.</summary>
internal sealed class ArchiveView(SiteViews site, Language language) : IScriptObject
{
    public static ScriptType<ArchiveView> Definition { get; } = new(
        "archive",
        "The archive: years and months with counts.",
        [new("years", Shape.List(Shape.Object(() => PeriodView.Definition)), "The years, newest first; each has its months.", view => Value.Of(ScriptList.Of(view.Years(), static year => Value.Of(year))))]);

    public ScriptType Type => Definition;

    public Value Get(int slot) => Definition.Get(this, slot);

    private PeriodView[] Years()
    {
        var months = Lists(TermKind.Month).ToLookup(list => list.Key / 100);
        var years = Lists(TermKind.Year).ToArray();
        var mostOfYears = Most(years);
        var mostOfMonths = Most(months.SelectMany(group => group));
        return years
            .Select(year => new PeriodView(
                site, year, mostOfYears, months[year.Key].Select(month => new PeriodView(site, month, mostOfMonths, [])).ToArray()))
            .ToArray();
    }

    private static int Most(IEnumerable<TermList> lists) => lists.Aggregate(1, (most, list) => Math.Max(most, list.Pages.Length));

    private IEnumerable<TermList> Lists(TermKind kind) => site.Model.Lists
        .Where(list => list.Kind == kind && list.Language.Index == language.Index)
        .OrderByDescending(list => list.Key);
}
