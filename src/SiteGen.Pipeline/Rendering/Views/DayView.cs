using SiteGen.Pipeline.Model;
using SiteGen.Scriban.Values;

namespace SiteGen.Pipeline.Rendering.Views;

/// <summary>The releases of one day in a list.</summary>
internal sealed class DayView(DateView date, IReadOnlyList<ReleaseView> releases) : IScriptObject
{
    public static ScriptType<DayView> Definition { get; } = new(
        "day",
        "The releases of one day in a list.",
        new("date", Shapes.Date, "The day.", view => Value.Of(view.date)),
        new("releases", Shapes.Releases, "The releases, newest first.", view => Value.Of(ScriptList.Of(view.releases, static release => Value.Of(release)))));

    public ScriptType Type => Definition;

    public Value Get(int slot) => Definition.Get(this, slot);

    /// <summary>Releases, newest first, gathered by day.</summary>
    public static List<DayView> Group(IReadOnlyList<ReleaseView> releases, Wording wording)
    {
        var days = new List<DayView>();
        for (var start = 0; start < releases.Count;)
        {
            var day = releases[start].Page.Date.Local.Date;
            var end = start + 1;
            while (end < releases.Count && releases[end].Page.Date.Local.Date == day)
            {
                end++;
            }

            var date = new DateView(releases[start].Page.Date with { HasTime = false }, wording);
            days.Add(new DayView(date, releases.Skip(start).Take(end - start).ToArray()));
            start = end;
        }

        return days;
    }
}
