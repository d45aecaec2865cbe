using System.Diagnostics;
using System.Globalization;

namespace SiteGen.Testing;

/// <summary>
/// How long properties are tried: two seconds, or as many as SITEGEN_FUZZ_SECONDS says. Cases come from numbered seeds, from 1 on or from
/// SITEGEN_FUZZ_SEED on, so that a failure can be repeated.
/// </summary>
public static class FuzzTime
{
    private const int UsualSeconds = 2;

    /// <summary>Tries one seed after another until the time is over.</summary>
    public static void ForEachSeed(Action<ulong> attempt)
    {
        var seconds = Number("SITEGEN_FUZZ_SECONDS") ?? UsualSeconds;
        var watch = Stopwatch.StartNew();
        for (var seed = Number("SITEGEN_FUZZ_SEED") ?? 1; watch.Elapsed.TotalSeconds < seconds; seed++)
        {
            attempt(seed);
        }
    }

    private static ulong? Number(string variable) =>
        ulong.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
