using System.Text;
using Xunit;

namespace SiteGen.Testing;

/// <summary>
/// Compares with approved files. `UPDATE_SNAPSHOTS=1` writes them instead, for the diff to be reviewed. An approved file that is missing
/// fails, and so does one that nothing gives any more.
/// </summary>
public static class Snapshot
{
    private static readonly bool IsUpdating = Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1";

    /// <summary>Compares a text with the approved file at <paramref name="path"/>.</summary>
    public static void Text(string path, string actual)
    {
        if (IsUpdating)
        {
            Write(path, Encoding.UTF8.GetBytes(actual));
        }
        else if (!File.Exists(path))
        {
            Assert.Fail($"There is no approved file {path}. It would be:\n{actual}");
        }
        else if (File.ReadAllText(path) is var expected && expected != actual)
        {
            Assert.Fail($"{path} differs.\n{FirstDifference(expected, actual)}\nAll of it:\n{actual}");
        }
    }

    /// <summary>Compares files with those of an approved folder: the same paths, the same bytes.</summary>
    public static void Folder(string folder, IReadOnlyDictionary<string, byte[]> actual)
    {
        var approved = Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/')).ToArray()
            : [];
        if (IsUpdating)
        {
            Array.ForEach(approved, path => File.Delete(Path.Combine(folder, path)));
            foreach (var (path, bytes) in actual)
            {
                Write(Path.Combine(folder, path), bytes);
            }

            return;
        }

        var faults = approved.Except(actual.Keys, StringComparer.Ordinal).Select(path => $"{path}: approved, and nothing gives it.")
            .Concat(actual.Keys.Except(approved, StringComparer.Ordinal).Select(path => $"{path}: nobody approved it."))
            .Concat(approved.Where(actual.ContainsKey).SelectMany(path => Compare(path, File.ReadAllBytes(Path.Combine(folder, path)), actual[path])))
            .ToArray();
        if (faults.Length > 0)
        {
            Assert.Fail($"{folder}: {faults.Length} files differ.\n{string.Join('\n', faults)}");
        }
    }

    private static IEnumerable<string> Compare(string path, byte[] expected, byte[] actual)
    {
        if (!expected.AsSpan().SequenceEqual(actual))
        {
            yield return $"{path}: {FirstDifference(Encoding.UTF8.GetString(expected), Encoding.UTF8.GetString(actual))}";
        }
    }

    private static void Write(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!); // A file lies in a folder.
        File.WriteAllBytes(path, bytes);
    }

    private static string FirstDifference(string expected, string actual)
    {
        var (left, right) = (expected.Split('\n'), actual.Split('\n'));
        var line = 0;
        while (line < left.Length && line < right.Length && left[line] == right[line])
        {
            line++;
        }

        return $"line {line + 1}:\n  approved: {(line < left.Length ? left[line] : "(end)")}\n  actual:   {(line < right.Length ? right[line] : "(end)")}";
    }
}
