using SiteGen.Languages.Dates;

namespace SiteGen.Languages.Tests.Dates;

public class MachineDatesTests
{
    private static readonly DateOnly Day = new(2025, 11, 5);
    private static readonly TimeOnly Time = new(9, 5);

    [Theory]
    [InlineData(300, "2025-11-05T09:05:00+05:00")]
    [InlineData(0, "2025-11-05T09:05:00+00:00")]
    [InlineData(-210, "2025-11-05T09:05:00-03:30")]
    public void Rfc_3339_has_a_colon_in_the_offset(int offset, string expected) => Assert.Equal(expected, MachineDates.Rfc3339(Day, Time, offset));

    [Theory]
    [InlineData(300, "Wed, 05 Nov 2025 09:05:00 +0500")]
    [InlineData(0, "Wed, 05 Nov 2025 09:05:00 +0000")]
    [InlineData(-210, "Wed, 05 Nov 2025 09:05:00 -0330")]
    public void Rfc_822_has_English_names_and_no_colon(int offset, string expected) => Assert.Equal(expected, MachineDates.Rfc822(Day, Time, offset));

    [Fact]
    public void W3C_names_seconds_only_where_there_are_some()
    {
        Assert.Equal("2025-11-05T09:05+05:00", MachineDates.W3C(Day, Time, 300));
        Assert.Equal("2025-11-05T09:05:07+05:00", MachineDates.W3C(Day, new TimeOnly(9, 5, 7), 300));
        Assert.Equal("2025-11-05", MachineDates.Day(Day));
    }
}
