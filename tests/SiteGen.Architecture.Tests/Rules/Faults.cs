namespace SiteGen.Architecture.Tests.Rules;

/// <summary>Ends a test: every fault is shown in full, one a line, sorted.</summary>
internal static class Faults
{
    public static void None(IEnumerable<string> faults)
    {
        var lines = faults.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        if (lines.Length > 0)
        {
            Assert.Fail($"{lines.Length} faults:\n{string.Join('\n', lines)}");
        }
    }
}
