using NodaTime;
using SiteGen.Testing;

namespace SiteGen.Site.Tests.Fixtures;

/// <summary>A release under embargo that uses everything that a release can use: nothing of it may be seen in any way.</summary>
public sealed class EmbargoFixtureTests
{
    private static readonly Instant Lifted = FixedClock.At("2026-03-01T15:00:00+05:00");
    private static readonly Instant Before = Lifted - Duration.FromSeconds(1);

    private static readonly TestSite Site = TestSite.Small
        .With("content/data/tags.yml", "- { id: ashyq, name: { kk: Ашық, ru: Открытый } }\n")
        .With("content/data/regions.yml", "- { id: turkistan, level: oblast, name: { kk: Түркістан, ru: Туркестан } }\n- { id: sozak, level: district, parent: turkistan, name: { kk: Созақ, ru: Созак } }\n")
        .With("content/data/people.yml", "- { id: asanov, name: { kk: Асанов, ru: Асанов } }\n")
        .With("content/news/2026/ashyq/index.kk.md", "---\ntitle: Ашық хабар\ndate: 2026-01-10\nregion: sozak\ntags: [ashyq]\n---\nАшық мәтін.\n")
        .With("content/news/2026/ashyq/index.ru.md", "---\ntitle: Открытая новость\n---\nОткрытый текст.\n")
        .With("content/news/2026/ekinshi.kk.md", "---\ntitle: Екінші хабар\ndate: 2026-01-12\nregion: sozak\ntags: [ashyq]\n---\nЕкінші мәтін.\n");

    private static readonly TestSite WithSecret = Site
        .With("content/qupiya/2026/qupiya/index.kk.md",
            """
            ---
            title: Құпия хабар
            date: 2026-02-01
            embargo: 2026-03-01T15:00
            region: [turkistan, sozak]
            tags: [ashyq]
            people: [asanov]
            featured: true
            image: { src: qupiya.svg, alt: Құпия сурет }
            gallery: [/photos/ortaq.svg]
            attachments: [{ file: /files/qupiya.txt, title: Құпия файл }]
            figures: [{ value: 182.4, label: Құпия сан }]
            corrections: [{ date: 2026-02-02, text: Құпия түзету }]
            aliases: [/eski/qupiya/]
            contacts: []
            ---
            Құпия мәтін. [Ашық](/news/2026/ashyq/)

            ![Құпия](beside/inner.svg)
            """)
        .With("content/qupiya/2026/qupiya/index.ru.md", "---\ntitle: Тайная новость\nslug: taynaya\naliases: [/staroe/taynoe/]\n---\nТайный текст.\n")
        .With("content/qupiya/2026/qupiya/qupiya.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"3\" height=\"3\"/>")
        .With("content/qupiya/2026/qupiya/beside/inner.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"4\"/>")
        .With("content/photos/ortaq.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"5\" height=\"5\"/>")
        .With("content/files/qupiya.txt", "құпия");

    [Fact]
    public void Before_the_instant_the_output_is_that_of_a_site_without_the_release() =>
        Faults.None(Sample.EmbargoTests.Differences(Site.Build(Before), WithSecret.Build(Before)));

    /// <summary>A section, a year, a term that only a hidden release has would tell that there is one.</summary>
    [Fact]
    public void Before_the_instant_no_address_is_new() =>
        Assert.Equal(Site.Build(Before).Paths, WithSecret.Build(Before).Paths);

    [Fact]
    public void At_the_instant_everything_of_it_is_there()
    {
        var built = WithSecret.Build(Lifted);
        Assert.False(built.Result.HasErrors, built.Report);
        foreach (var path in new[] { "kk/qupiya/2026/qupiya/index.html", "kk/qupiya/2026/qupiya/qupiya.svg", "kk/qupiya/2026/qupiya/beside/inner.svg", "ru/qupiya/2026/taynaya/index.html", "photos/ortaq.svg", "files/qupiya.txt", "eski/qupiya/index.html", "staroe/taynoe/index.html", "kk/qupiya/index.html" })
        {
            Assert.True(built.Has(path), path);
        }

        Assert.Contains("Құпия хабар", built["kk/index.html"], StringComparison.Ordinal);
        Assert.Contains("Құпия хабар", built["kk/regions/turkistan/sozak/index.html"], StringComparison.Ordinal);
    }

    /// <summary>A file that a public release names too is public.</summary>
    [Fact]
    public void A_file_that_a_public_release_shares_stays()
    {
        var shared = WithSecret.WithReplaced("content/news/2026/ekinshi.kk.md", "region: sozak", "image: { src: /photos/ortaq.svg, alt: Ортақ }\nregion: sozak");
        Assert.True(shared.Build(Before).Has("photos/ortaq.svg"));
    }

    /// <summary>A link to it from a public text stays text: the address would tell its slug.</summary>
    [Fact]
    public void A_link_to_it_is_plain_text_until_then()
    {
        var linked = WithSecret.With("content/news/2026/silteme.kk.md", "---\ntitle: Сілтеме\ndate: 2026-01-15\n---\nОқыңыз: [мұнда](/qupiya/2026/qupiya/).\n");
        var before = linked.Build(Before);
        Assert.DoesNotContain("/qupiya/", before["kk/news/2026/silteme/index.html"], StringComparison.Ordinal);
        Assert.Contains("мұнда", before["kk/news/2026/silteme/index.html"], StringComparison.Ordinal);
        Assert.Contains("href=\"/kk/qupiya/2026/qupiya/\"", linked.Build(Lifted)["kk/news/2026/silteme/index.html"], StringComparison.Ordinal);
    }

    /// <summary>Either language alone may state it: both are held.</summary>
    [Theory]
    [InlineData("2026-03-01T15:00:00+05:00")]
    [InlineData("2026-03-01T10:00:00Z")]
    [InlineData("2026-03-01T15:00")]
    public void The_instant_is_the_same_however_it_is_written(string written)
    {
        var site = WithSecret.WithReplaced("content/qupiya/2026/qupiya/index.kk.md", "2026-03-01T15:00", written);
        Assert.False(site.Build(Before).Has("ru/qupiya/2026/taynaya/index.html"));
        Assert.True(site.Build(Lifted).Has("ru/qupiya/2026/taynaya/index.html"));
    }
}
