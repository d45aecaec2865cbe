using System.Diagnostics;
using System.Globalization;

namespace SiteGen.Cli.Tests;

/// <summary>The signals by which a user or a system ends a program.</summary>
internal static class Signals
{
    private static readonly Dictionary<string, int> Numbers = new(StringComparer.Ordinal) { ["INT"] = 2, ["TERM"] = 15 };

    /// <summary>
    /// Skips a test where a signal cannot reach a program: on Windows, and where whoever started the tests (`nohup`, a shell's `&amp;`) had it ignored,
    /// which every child inherits.
    /// </summary>
    public static void SkipIfIgnored(string signal)
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows has no such signals.");
        Skip.If(IsIgnored(signal), $"The tests were started with SIG{signal} ignored, as a job in the background is.");
    }

    /// <summary>Sends a signal to a program.</summary>
    public static void Send(Process process, string signal)
    {
        using var kill = Process.Start("kill", [$"-{signal}", process.Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    /// <summary>What Linux says of this process; nothing is known elsewhere.</summary>
    private static bool IsIgnored(string signal)
    {
        const string Name = "SigIgn:";
        var line = OperatingSystem.IsLinux() ? File.ReadLines("/proc/self/status").FirstOrDefault(line => line.StartsWith(Name, StringComparison.Ordinal)) : null;
        return line is not null && (ulong.Parse(line.AsSpan(Name.Length).Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture) >> (Numbers[signal] - 1) & 1) == 1;
    }
}
