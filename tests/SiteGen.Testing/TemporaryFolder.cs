namespace SiteGen.Testing;

/// <summary>A folder of its own for one test, removed afterwards with all that lies in it.</summary>
public sealed class TemporaryFolder : IDisposable
{
    /// <summary>Makes the folder.</summary>
    public TemporaryFolder() => Path = Directory.CreateTempSubdirectory("sitegen-test-").FullName;

    /// <summary>The folder's absolute path.</summary>
    public string Path { get; }

    /// <summary>A file or folder in it.</summary>
    public string Of(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    /// <summary>Writes a text into a file in it, with the folders that it needs.</summary>
    public string Write(string path, string text)
    {
        var full = Of(path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(full) ?? Path);
        File.WriteAllText(full, text);
        return full;
    }

    /// <summary>Every file under a folder of it: relative path with `/` → text, in ordinal order.</summary>
    public static SortedDictionary<string, string> Texts(string folder)
    {
        var texts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (Directory.Exists(folder))
        {
            foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            {
                texts[System.IO.Path.GetRelativePath(folder, file).Replace('\\', '/')] = File.ReadAllText(file);
            }
        }

        return texts;
    }

    /// <summary>
    /// Every file and folder under a folder with its time of writing: two that are equal say that nothing was touched in between.
    /// </summary>
    public static SortedDictionary<string, long> Times(string folder)
    {
        var times = new SortedDictionary<string, long>(StringComparer.Ordinal);
        foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos("*", SearchOption.AllDirectories))
        {
            times[System.IO.Path.GetRelativePath(folder, entry.FullName).Replace('\\', '/')] = entry.LastWriteTimeUtc.Ticks;
        }

        return times;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            Directory.Delete(Path, recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A folder left in the temporary directory fails no test.
        }
    }
}
