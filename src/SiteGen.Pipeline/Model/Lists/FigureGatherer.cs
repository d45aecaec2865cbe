using SiteGen.Pipeline.Configuration;
using SiteGen.Primitives.Collections;

namespace SiteGen.Pipeline.Model.Lists;

/// <summary>Gathers the key numbers of a list's releases: those with the same label and unit are one series. One pass over the releases.</summary>
internal static class FigureGatherer
{
    /// <summary>The series of releases that come newest first: those that tell of a change before single numbers, the newest first among each.</summary>
    public static EquatableArray<FigureSeries> Gather(IReadOnlyList<PageId> newestFirst, IReadOnlyList<Page> pages, Language language)
    {
        Dictionary<(string Label, string Unit), List<FigurePoint>>? series = null;
        var order = new List<(string Label, string Unit)>();
        foreach (var id in newestFirst)
        {
            var figures = pages[id.Index].Facts.Figures;
            for (var i = 0; i < figures.Length; i++)
            {
                var key = (Label: figures[i].Label.ForOrFirst(language.Code), Unit: figures[i].Unit.ForOrFirst(language.Code));
                if (key.Label.Length == 0)
                {
                    continue;
                }

                series ??= [];
                if (!series.TryGetValue(key, out var points))
                {
                    series.Add(key, points = []);
                    order.Add(key);
                }

                points.Add(new FigurePoint(id, i));
            }
        }

        return series is null
            ? []
            : order.Select(key => new FigureSeries(key.Label, key.Unit, Enumerable.Reverse(series[key]).ToEquatableArray()))
                .OrderByDescending(one => one.Points.Length > 1)
                .ToEquatableArray();
    }
}
