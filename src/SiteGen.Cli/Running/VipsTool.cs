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

    private readonly string path;

    private VipsTool(string path, string version) => (this.path, Version) = (path, version);

    /// <inheritdoc/>
    public string Version { get; }

    /// <summary>The program on the search path, or null.</summary>
    public static VipsTool? Find(string? searchPath)
    {
        foreach (var folder in (searchPath ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries))
        {
            var found = Path.Combine(folder, OperatingSystem.IsWindows() ? Program + ".exe" : Program);
            if (File.Exists(found) && Run(found, ["--vips-version"]) is { Length: > 0 } version)
            {
                return new VipsTool(found, version.Trim());
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public ReadOnlyMemory<byte>? Make(ReadOnlyMemory<byte> picture, PictureOrder order)
    {
        var folder = Directory.CreateTempSubdirectory("sitegen-");
        try
        {
            var from = Path.Combine(folder.FullName, "in");
            var to = Path.Combine(folder.FullName, order.IsWebP ? "out.webp" : "out.jpg");
            File.WriteAllBytes(from, picture.Span);
            var size = string.Create(CultureInfo.InvariantCulture, $"{order.Width}x{(order.Height > 0 ? order.Height : "")}");
            string[] crop = order.Height > 0 ? ["--smartcrop", "attention"] : [];
            string[] arguments = [from, "--size", size, "--export-profile", "srgb", "--vips-concurrency=1", .. crop, "-o", to + (order.IsWebP ? "[Q=78]" : "[Q=82,optimize-coding]")];
            return Run(path, arguments) is not null && File.Exists(to) ? File.ReadAllBytes(to) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
        finally
        {
            folder.Delete(recursive: true);
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
