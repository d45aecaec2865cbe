using System.Buffers.Binary;
using System.Diagnostics;
using System.Text;
using SiteGen.Testing;

namespace SiteGen.Cli.Tests.Running;

/// <summary>
/// A real photo as a telephone makes it: 1200 × 800 dots that lie on their side, red on the left and blue on the right, which is red above blue
/// when it is shown; with place, device, creator and copyright.
/// </summary>
internal static class TurnedPhoto
{
    public const string Device = "Secretphone 12";
    public const string Creator = "Sanzhar Ibrai";
    public const string Rights = "(c) Ken Oris";

    /// <summary>A folder on the search path that holds a program, or null.</summary>
    public static string? FolderOf(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .FirstOrDefault(folder => File.Exists(Path.Combine(folder, program)));

    public static byte[] Make(TemporaryFolder folder)
    {
        const int Width = 1200, Height = 800;
        var dots = new byte[Width * Height * 3];
        for (var at = 0; at < dots.Length; at += 3)
        {
            dots[at / 3 % Width < Width / 2 ? at : at + 2] = 230;
        }

        File.WriteAllBytes(folder.Of("photo.ppm"), [.. Encoding.ASCII.GetBytes($"P6\n{Width} {Height}\n255\n"), .. dots]);
        Vips("copy", folder.Of("photo.ppm"), folder.Of("photo.jpg") + "[Q=90,strip]");
        var jpeg = File.ReadAllBytes(folder.Of("photo.jpg"));
        var exif = Exif();
        var length = new byte[2];
        BinaryPrimitives.WriteUInt16BigEndian(length, (ushort)(exif.Length + 8));
        return [.. jpeg.AsSpan(0, 2), 0xFF, 0xE1, .. length, .. "Exif\0\0"u8, .. exif, .. jpeg.AsSpan(2)];
    }

    /// <summary>What the program `vips` answers.</summary>
    public static string Vips(params string[] arguments) => Run("vips", arguments);

    /// <summary>What `vipsheader` says of a picture; empty for what the picture does not have.</summary>
    public static string Header(string picture, string field) => Run("vipsheader", "-f", field, picture);

    private static string Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        _ = errors.GetAwaiter().GetResult();
        return output.Trim();
    }

    /// <summary>The colour of a dot.</summary>
    public static int[] Dot(string picture, int x, int y) => Vips("getpoint", picture, $"{x}", $"{y}")
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(part => (int)double.Parse(part, System.Globalization.CultureInfo.InvariantCulture))
        .ToArray();

    /// <summary>Model, orientation, artist, copyright, and a GPS latitude.</summary>
    private static byte[] Exif()
    {
        const int Entries = 5;
        const int Data = 8 + 2 + (Entries * 12) + 4;
        byte[] model = [.. Encoding.ASCII.GetBytes(Device), 0];
        byte[] artist = [.. Encoding.ASCII.GetBytes(Creator), 0];
        byte[] rights = [.. Encoding.ASCII.GetBytes(Rights), 0];
        var gps = Data + model.Length + artist.Length + rights.Length;
        var tiff = new List<byte>();
        tiff.AddRange("MM\0*\0\0\0\b"u8);
        Short(Entries);
        Entry(0x0110, 2, model.Length, Data);
        Entry(0x0112, 3, 1, 6 << 16);
        Entry(0x013B, 2, artist.Length, Data + model.Length);
        Entry(0x8298, 2, rights.Length, Data + model.Length + artist.Length);
        Entry(0x8825, 4, 1, gps);
        Long(0);
        tiff.AddRange([.. model, .. artist, .. rights]);
        Short(2);
        Entry(1, 2, 2, 'N' << 24);
        Entry(2, 5, 3, gps + 2 + (2 * 12) + 4);
        Long(0);
        foreach (var number in new[] { 43, 1, 14, 1, 20, 1 })
        {
            Long(number);
        }

        return [.. tiff];

        void Short(int value) => tiff.AddRange([(byte)(value >> 8), (byte)value]);

        void Long(int value) => tiff.AddRange([(byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value]);

        void Entry(int tag, int type, int count, int value)
        {
            Short(tag);
            Short(type);
            Long(count);
            Long(value);
        }
    }
}
