using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;

namespace SiteGen.Cli.Running;

/// <summary>
/// Begins the program anew, in the same process, for the first build of a large site, with a runtime that is set for it. Settings of the runtime are
/// read when it starts, and from the environment.
/// <list type="bullet">
/// <item>Code that runs often is compiled a second time, better. The runtime waits with that until for a tenth of a second nothing ran for the first
/// time. A large site comes to such a tenth after two seconds in each stage; not to wait saves it a tenth of its time, and would cost a small one,
/// for which little is worth compiling, a third more.</item>
/// <item>The collector works on two processors instead of stopping one of them: a twentieth of the time, for a quarter more memory.</item>
/// </list>
/// </summary>
internal static partial class LargeBuild
{
    private const string CompilerDelay = "DOTNET_TC_CallCountingDelayMs";

    /// <summary>With 2 000 files it costs more than it brings; with 20 000 it brings an eighth.</summary>
    private const int ManyFiles = 6_000;

    private const int DeepestFolder = 8;

    /// <summary>A small machine keeps its memory for others.</summary>
    private const long MuchMemory = 4L << 30;

    private static readonly (string Name, string Value)[] TwoCollectors = [("DOTNET_gcServer", "1"), ("DOTNET_GCHeapCount", "2"), ("DOTNET_GCNoAffinitize", "1")];

    /// <summary>
    /// Does not return where the program begins anew. Only on Linux, where a process can become another program and keeps its number, its streams and
    /// whoever waits for it; and only for the program itself, which a test is not. What somebody has set already stays.
    /// </summary>
    public static void RestartFor(string site)
    {
        if (!OperatingSystem.IsLinux()
            || Assembly.GetEntryAssembly() != typeof(LargeBuild).Assembly
            || Environment.GetEnvironmentVariable(CompilerDelay) is not null
            || !HasManyFiles(Path.Combine(site, "content"))
            || Environment.ProcessPath is not { } program
            || Arguments() is not { } arguments
            || SetVariable(CompilerDelay, "0", 1) != 0)
        {
            return;
        }

        if (Environment.ProcessorCount > 1 && GC.GetGCMemoryInfo().TotalAvailableMemoryBytes >= MuchMemory)
        {
            foreach (var (name, value) in TwoCollectors)
            {
                SetVariable(name, value, 0);
            }
        }

        // If the system refuses, everything goes as usual and takes a little longer.
        Become(program, arguments);
    }

    private static bool HasManyFiles(string content)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = DeepestFolder, AttributesToSkip = FileAttributes.ReparsePoint };
        try
        {
            return Directory.EnumerateFiles(content, "*.md", options).Skip(ManyFiles).Any();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The build will say what is wrong with the folder.
            return false;
        }
    }

    /// <summary>The arguments as the system was given them, and a null at their end; null where they are no text.</summary>
    private static string?[]? Arguments()
    {
        try
        {
            var bytes = File.ReadAllBytes("/proc/self/cmdline");
            var text = Encoding.UTF8.GetString(bytes);
            return bytes is [.., 0] && Encoding.UTF8.GetBytes(text).AsSpan().SequenceEqual(bytes) ? [.. text[..^1].Split('\0'), null] : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    [LibraryImport("libc", EntryPoint = "setenv", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int SetVariable(string name, string value, int overwrite);

    [LibraryImport("libc", EntryPoint = "execv", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Become(string program, string?[] arguments);
}
