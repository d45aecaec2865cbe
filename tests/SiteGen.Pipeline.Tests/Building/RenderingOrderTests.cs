using SiteGen.Pipeline.Building;
using SiteGen.Pipeline.Model.Routes;
using SiteGen.Primitives.Collections;

namespace SiteGen.Pipeline.Tests.Building;

/// <summary>The order in which routes are rendered.</summary>
public sealed class RenderingOrderTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 0)]
    [InlineData(0, 1)]
    [InlineData(0, 3)]
    [InlineData(2, 5)]
    [InlineData(7, 2)]
    [InlineData(100, 9)]
    public void Every_route_is_rendered_once(int pages, int parts) =>
        Assert.Equal(Enumerable.Range(0, pages + parts), RenderingOrder.Of(Routes(pages, parts)).Order());

    [Fact]
    public void The_parts_of_a_sitemap_lie_apart_and_none_comes_last()
    {
        var order = RenderingOrder.Of(Routes(1000, 4));
        var places = Enumerable.Range(1000, 4).Select(part => Array.IndexOf(order, part)).ToArray();
        Assert.Equal([0, 251, 502, 753], places);
    }

    [Fact]
    public void Other_routes_keep_their_order() =>
        Assert.Equal(Enumerable.Range(0, 50), RenderingOrder.Of(Routes(50, 6)).Where(place => place < 50));

    private static EquatableArray<Route> Routes(int pages, int parts) => Enumerable.Range(0, pages)
        .Select(number => (Route)new SiteRoute($"/{number:D5}.txt", SiteRouteKind.Robots))
        .Concat(Enumerable.Range(1, parts).Select(part => new SiteRoute($"/sitemap-{part}.xml", SiteRouteKind.SitemapPart, part)))
        .ToEquatableArray();
}
