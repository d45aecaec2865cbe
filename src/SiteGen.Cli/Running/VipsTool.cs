using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using SiteGen.Pipeline.Files;

namespace SiteGen.Cli.Running;

/// <summary>The program `vipsthumbnail` of libvips, where it is installed. Whatever goes wrong with it, the photo is published in its own size.</summary>
internal sealed class VipsTool : IPictureTool
{
    private const string Program = "vipsthumbnail";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Part of the version: whoever changes what is asked of the program changes this, and kept pictures are made anew.</summary>
    private const string Asked = ", asked 2";

    /// <summary>
    /// Colours as screens show them, without a profile of seven kilobytes to say so. A photo without a profile is meant for screens already; what
    /// is grey alone has none to be converted from, and does without.
    /// </summary>
    private static readonly string[] ToScreen = ["--export-profile", "srgb", "--import-profile", "srgb"];

    private readonly string path;
    private readonly Lazy<string> version;

    private VipsTool(string path)
    {
        this.path = path;
        version = new(() => Run(path, ["--vips-version"])?.Trim() is { Length: > 0 } own ? own + Asked : "");
    }

    /// <inheritdoc/>
    public string Version => version.Value;

    /// <summary>The program on the search path, or null when there is none that runs.</summary>
    public static VipsTool? Find(string? searchPath) => Named(searchPath).FirstOrDefault(tool => tool.Version.Length > 0);

    /// <summary>The same without running it, for who is in a hurry: it may turn out not to work.</summary>
    public static VipsTool? FindUntried(string? searchPath) => Named(searchPath).FirstOrDefault();

    private static IEnumerable<VipsTool> Named(string? searchPath) => (searchPath ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? Program + ".exe" : Program))
        .Where(File.Exists)
        .Select(path => new VipsTool(path));

    /// <inheritdoc/>
    public ReadOnlyMemory<byte>? Make(ReadOnlyMemory<byte> picture, PictureOrder order)
    {
        string? folder = null;
        try
        {
            folder = Directory.CreateTempSubdirectory("sitegen-").FullName;
            var from = Path.Combine(folder, "in");
            var to = Path.Combine(folder, order.IsWebP ? "out.webp" : "out.jpg");
            File.WriteAllBytes(from, picture.Span);
            var size = string.Create(CultureInfo.InvariantCulture, $"{order.Width}x{(order.Height > 0 ? order.Height : "")}");
            string[] crop = order.Height > 0 ? ["--smartcrop", "attention"] : [];
            string[] arguments = [from, "--size", size, "--vips-concurrency=1", .. crop, "-o", to + (order.IsWebP ? "[Q=78,profile=none]" : "[Q=82,optimize-coding,profile=none]")];
            var isMade = Run(path, [.. arguments, .. ToScreen]) is not null || Run(path, arguments) is not null;
            return isMade && File.Exists(to) ? File.ReadAllBytes(to) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
        finally
        {
            Remove(folder);
        }
    }

    private static void Remove(string? folder)
    {
        try
        {
            if (folder is not null)
            {
                Directory.Delete(folder, recursive: true);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A program that was ended may still hold it: what lies among temporary files is no reason to fail.
        }
    }

    /// <summary>What the program printed; null when it failed, or took too long.</summary>
    private static string? Run(string program, IEnumerable<string> arguments)
    {
        try
        {
            var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
            using var process = Process.Start(start);
            if (process is null)
            {
                return null;
            }

            var output = process.StandardOutput.ReadToEndAsync();
            var errors = process.StandardError.ReadToEndAsync();
            if (!process.WaitForExit(Patience))
            {
                process.Kill(entireProcessTree: true);
                return null;
            }

            _ = errors.Result;
            return process.ExitCode == 0 ? output.Result : null;
        }
        catch (Exception exception) when (exception is ExternalException or InvalidOperationException)
        {
            return null;
        }
    }
}
