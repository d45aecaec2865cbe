using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Authoring.Schemas;

/// <summary>Brings the files of the editor's program up to date: what is made anew is replaced where it differs, what is the editors' own is only begun.</summary>
public static class SetupWriter
{
    /// <summary>Writes them into the folder of a site.</summary>
    public static Diagnosed<SetupReport> Write(EquatableArray<SetupFile> files, string root)
    {
        var (written, same, kept) = (0, 0, new List<string>());
        foreach (var file in files)
        {
            var full = Path.Combine(root, file.Path);
            try
            {
                if (File.Exists(full) && File.ReadAllText(full) == file.Text)
                {
                    same++;
                }
                else if (File.Exists(full) && !file.IsGenerated)
                {
                    kept.Add(file.Path);
                }
                else
                {
                    Directory.CreateDirectory(Path.GetDirectoryName(full) ?? root);
                    File.WriteAllText(full, file.Text);
                    written++;
                }
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                return new Diagnosed<SetupReport>(new SetupReport(written, same, kept.ToEquatableArray()), [SchemaRules.Unwritable(file.Path)]);
            }
        }

        return new Diagnosed<SetupReport>(new SetupReport(written, same, kept.ToEquatableArray()), []);
    }
}
