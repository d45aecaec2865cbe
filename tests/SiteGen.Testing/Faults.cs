using Xunit;

namespace SiteGen.Testing;

/// <summary>Ends a test: every fault is shown in full, one a line, sorted. An assertion of the library would cut them short.</summary>
public static class Faults
{
    /// <summary>Fails if a build said anything that is more than a note.</summary>
    public static void None(BuiltSite site)
    {
        if (site.Faults.Length > 0)
        {
            Assert.Fail(site.Faults);
        }
    }

    /// <summary>Fails if there is any.</summary>
    public static void None(IEnumerable<string> faults)
    {
        var lines = faults.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        if (lines.Length > 0)
        {
            Assert.Fail($"{lines.Length} faults:\n{string.Join('\n', lines)}");
        }
    }
}
