using SiteGen.Pipeline.Model;
using SiteGen.Pipeline.Rendering;

namespace SiteGen.Pipeline.Tests.Rendering;

/// <summary>What renderings looked at. A read that is lost would let an old page stand.</summary>
public sealed class ReadLogTests
{
    private readonly ReadLog log = new();

    [Fact]
    public void Each_page_is_named_once_in_ascending_order()
    {
        foreach (var page in (int[])[7, 2, 7, 300, 2])
        {
            log.Add(new PageId(page));
        }

        Assert.Equal([2, 7, 300], log.Since(0));
    }

    [Fact]
    public void A_page_noted_before_a_mark_is_noted_again_after_it()
    {
        log.Add(new PageId(5));
        var mark = log.Mark();
        Assert.Empty(log.Since(mark));
        log.Add(new PageId(5));
        log.AddRange([5, 6]);
        Assert.Equal([5, 6], log.Since(mark));
    }

    [Fact]
    public void An_outer_mark_sees_what_an_inner_one_saw()
    {
        var outer = log.Mark();
        log.Add(new PageId(1));
        var inner = log.Mark();
        log.Add(new PageId(2));
        Assert.Equal([2], log.Since(inner));
        log.Add(new PageId(1));
        Assert.Equal([1, 2], log.Since(outer));
    }

    [Fact]
    public void A_new_rendering_begins_with_nothing()
    {
        log.Add(new PageId(1));
        log.Clear();
        Assert.Empty(log.Since(0));
        log.Add(new PageId(1));
        Assert.Equal([1], log.Since(0));
    }
}
