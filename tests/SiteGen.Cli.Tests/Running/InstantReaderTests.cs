using SiteGen.Cli.Running;

namespace SiteGen.Cli.Tests.Running;

public class InstantReaderTests
{
    [Theory]
    [InlineData("2025-11-15", "2025-11-15T00:00:00Z")]
    [InlineData("2025-11-15T15:00+05:00", "2025-11-15T10:00:00Z")]
    [InlineData("2025-11-15T15:00:30+05:00", "2025-11-15T10:00:30Z")]
    [InlineData("2025-11-15T10:00Z", "2025-11-15T10:00:00Z")]
    [InlineData("2025-11-15T10:00:00.25Z", "2025-11-15T10:00:00.25Z")]
    [InlineData("2025-11-15 15:00+05:00", "2025-11-15T10:00:00Z")]
    [InlineData("2025-11-15T00:30-03:00", "2025-11-15T03:30:00Z")]
    public void An_instant_has_its_offset_or_is_a_date(string text, string expected) =>
        Assert.Equal(expected, NodaTime.Text.InstantPattern.ExtendedIso.Format(InstantReader.Read(text) ?? default));

    [Theory]
    [InlineData("")]
    [InlineData("now")]
    [InlineData("2025-11-15T15:00")]
    [InlineData("2025-13-15")]
    [InlineData("2025-02-30")]
    [InlineData("15.11.2025")]
    [InlineData("2025-11-15T25:00Z")]
    [InlineData("2025-11-15T15:00+05:00Z")]
    [InlineData("20251115")]
    public void Whatever_means_another_instant_elsewhere_is_refused(string text) => Assert.Null(InstantReader.Read(text));
}
