using System.Globalization;

namespace SiteGen.Corpus;

/// <summary>What both Hugo sites are written with.</summary>
internal static class HugoFiles
{
    /// <summary>Copies the settings and templates of a site, which lie beside this program.</summary>
    public static void CopyTemplates(string name, string root)
    {
        var from = Path.Combine(AppContext.BaseDirectory, "Hugo", name);
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var to = Path.Combine(root, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!); // The path has a folder: it is under the root.
            File.Copy(file, to, overwrite: true);
        }
    }

    /// <summary>The folder of a release, with its photo if it has one.</summary>
    public static string ReleaseFolder(string root, CorpusRelease release)
    {
        var folder = Path.Combine(root, "content", "news", release.Slug);
        Directory.CreateDirectory(folder);
        if (release.HasPhoto)
        {
            File.WriteAllBytes(Path.Combine(folder, "photo.jpg"), Photo.Bytes);
        }

        return folder;
    }

    /// <summary>What the front matter of both languages of a release states: its date, address, and the lists that it is on.</summary>
    public static string Facts(CorpusRelease release) => string.Create(CultureInfo.InvariantCulture, $"""
        date: {release.Date:yyyy-MM-dd'T'HH:mm:ss}+05:00
        slug: {release.Slug}
        tags: [{string.Join(", ", release.Tags.Select(tag => $"t{tag}"))}]
        projects: [{string.Join(", ", release.Projects.Select(project => $"p{project}"))}]
        regions: [{string.Join(", ", new[] { release.Oblast, release.Region }.Distinct())}]

        """);
}
