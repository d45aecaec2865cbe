using System.Text;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Authoring.Releases;

/// <summary>Writes a planned release. A file that is there already is never touched; when one cannot be written, none stays.</summary>
public static class ReleaseWriter
{
    /// <summary>Writes the files into the folder of the site; what kept one from being written, if anything.</summary>
    public static Diagnostic? Write(ReleasePlan plan, string root)
    {
        var written = new List<string>();
        var made = new List<string>();
        foreach (var file in plan.Files)
        {
            var full = Path.Combine(root, file.Path);
            try
            {
                MakeFolders(Path.GetDirectoryName(full) ?? root, made);
                using (var target = new FileStream(full, FileMode.CreateNew))
                {
                    written.Add(full);
                    target.Write(Encoding.UTF8.GetBytes(file.Text));
                }
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
            {
                Remove(written, made);
                return ReleaseRules.Unwritable(file.Path);
            }
        }

        return null;
    }

    /// <summary>Makes a folder and those above it, and notes which were not there.</summary>
    private static void MakeFolders(string folder, List<string> made)
    {
        if (Directory.Exists(folder))
        {
            return;
        }

        if (Path.GetDirectoryName(folder) is { } above)
        {
            MakeFolders(above, made);
        }

        Directory.CreateDirectory(folder);
        made.Add(folder);
    }

    private static void Remove(List<string> written, List<string> made)
    {
        try
        {
            written.ForEach(File.Delete);
            for (var i = made.Count - 1; i >= 0; i--)
            {
                Directory.Delete(made[i]);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The disk refuses this too, or somebody put a file there meanwhile, which is theirs.
        }
    }
}
