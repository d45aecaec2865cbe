using System.Globalization;
using SiteGen.Pipeline.Model;
using SiteGen.Scriban.Values;

namespace SiteGen.Pipeline.Rendering.Views;

/// <summary>A key number over time.</summary>
internal sealed class FigureSeriesView : IScriptObject
{
    /// <summary>A chart of more points says no more on a phone; the files to download have them all.</summary>
    private const int MostPoints = 24;

    private readonly FigureSeries series;
    private readonly FigurePointView[] points;

    public FigureSeriesView(SiteViews site, FigureSeries series)
    {
        this.series = series;
        var shown = series.Points.Skip(Math.Max(0, series.Points.Length - MostPoints)).ToArray();
        var scale = new ChartScale(shown.Select(point => (site.Model[point.Page].Date.Instant, FigureOf(site, point).Value.Value)).ToArray());
        points = shown.Select((point, index) => new FigurePointView(
            FigureOf(site, point), site.Release(point.Page), index == 0 ? null : FigureOf(site, shown[index - 1]), scale.X(index), scale.Y(index))).ToArray();
    }

    public static ScriptType<FigureSeriesView> Definition { get; } = new(
        "figure series",
        "A key number of several releases over time.",
        new("label", Shape.Text, "What the number says.", view => view.series.Label),
        new("unit", Shape.Text, "What is counted, or empty.", view => view.series.Unit),
        new("count", Shape.Number, "How many numbers there are; more than one make a chart.", view => view.series.Points.Length),
        new("points", Shape.List(Shape.Object(() => FigurePointView.Definition)), "The newest 24 numbers, oldest first.", view => Value.Of(ScriptList.Of(view.points, static point => Value.Of(point)))),
        new("line", Shape.Text, "The points for a `polyline` in a drawing of 320 × 120.", view => view.Line()));

    public ScriptType Type => Definition;

    public Value Get(int slot) => Definition.Get(this, slot);

    private static Parsing.Figure FigureOf(SiteViews site, FigurePoint point) => site.Model[point.Page].Facts.Figures[point.Index];

    private string Line() => string.Join(' ', points.Select(point => string.Create(CultureInfo.InvariantCulture, $"{point.X},{point.Y}")));
}
