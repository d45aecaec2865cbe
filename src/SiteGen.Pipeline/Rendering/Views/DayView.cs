using SiteGen.Scriban.Values;

namespace SiteGen.Pipeline.Rendering.Views;

/// <summary>The releases of one day in a list.</summary>
internal sealed class DayView(DateView date, IReadOnlyList<ReleaseView> releases) : IScriptObject
{
    private readonly DateView date = date;
    private readonly IReadOnlyList<ReleaseView> releases = releases;

    public static ScriptType<DayView> Definition { get; } = new(
        "day",
        "The releases of one day in a list.",
        new("date", ViewShapes.Date, "The day.", view => Value.Of(view.date)),
        new("releases", ViewShapes.Releases, "The releases, newest first.", view => Value.Of(ScriptList.Of(view.releases, static release => Value.Of(release)))));

    public ScriptType Type => Definition;

    public Value Get(int slot) => Definition.Get(this, slot);

    /// <summary>Releases, newest first, gathered by day.</summary>
    public static List<DayView> Group(ReleaseView[] releases, Wording wording)
    {
        var days = new List<DayView>();
        for (var start = 0; start < releases.Length;)
        {
            var first = releases[start].Page.Date;
            var end = start + 1;
            while (end < releases.Length && releases[end].Page.Date.Local.Date == first.Local.Date)
            {
                end++;
            }

            days.Add(new DayView(new DateView(first with { HasTime = false }, wording), releases[start..end]));
            start = end;
        }

        return days;
    }
}
