using System.Globalization;
using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Files;
using SiteGen.Testing;

namespace SiteGen.Site.Tests.Fixtures;

/// <summary>Same input, same bytes and same diagnostics: whatever the threads, the culture and the folder it comes from.</summary>
public sealed class SeveralWaysTests
{
    /// <summary>The sites that are built in all ways: the newsroom, and those of `tests/sites`.</summary>
    public static TheoryData<string> Sites => [.. Directory.GetDirectories(RepositoryFolder.Of("tests", "sites")).Select(path => "tests/sites/" + Path.GetFileName(path)).Append("").Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Sites))]
    public void One_thread_and_many_give_the_same(string folder)
    {
        var site = TestSite.OfFolder(RepositoryFolder.Of(folder));
        AssertSame(site.Build(jobs: 1), site.Build(jobs: 7));
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void A_second_build_gives_the_same(string folder)
    {
        var site = TestSite.OfFolder(RepositoryFolder.Of(folder));
        AssertSame(site.Build(), site.Build());
    }

    /// <summary>The test process lives in a culture where numbers and dates look wrong; here one build leaves it.</summary>
    [Theory]
    [MemberData(nameof(Sites))]
    public void A_hostile_culture_and_a_plain_one_give_the_same(string folder)
    {
        var site = TestSite.OfFolder(RepositoryFolder.Of(folder));
        Assert.Equal("¤", CultureInfo.CurrentCulture.NumberFormat.NumberDecimalSeparator);
        var hostile = site.Build(jobs: 1);
        var ambient = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            AssertSame(hostile, site.Build(jobs: 1));
        }
        finally
        {
            CultureInfo.CurrentCulture = ambient;
        }
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void The_disk_and_memory_give_the_same(string folder)
    {
        var path = RepositoryFolder.Of(folder);
        var onDisk = TestSite.Build(new OverlayFolder(DiskFolder.OfSite(path), EmbeddedFolder.DefaultTheme), new BuildRequest { Now = FixedClock.Now });
        AssertSame(onDisk, TestSite.OfFolder(path).Build());
    }

    /// <summary>Nothing but the clock may tell two builds apart, and the clock only where it decides something.</summary>
    [Fact]
    public void A_minute_later_nothing_differs() =>
        AssertSame(TestSite.Sample.Build(FixedClock.Now), TestSite.Sample.Build(FixedClock.Now + NodaTime.Duration.FromMinutes(1)));

    private static void AssertSame(BuiltSite expected, BuiltSite actual)
    {
        Assert.Equal(expected.Report, actual.Report);
        Faults.None(Sample.EmbargoTests.Differences(expected, actual));
    }
}
