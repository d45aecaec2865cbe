using System.Reflection;
using System.Text;
using SiteGen.Authoring.Schemas;
using SiteGen.Authoring.Status;
using SiteGen.Pipeline.Building;
using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Files;
using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Authoring.Scaffolding;

/// <summary>
/// Writes a new, small site that can be built as it stands. It never changes a file that is already there: a folder with anything in it is
/// refused, but for the `.git` of a repository that was just made.
/// </summary>
public static class SiteScaffolder
{
    private const string ResourcePrefix = "site/";
    private const string DotPrefix = "dot.";

    /// <summary>Writes the site into a folder, which is made if need be; nothing is left behind when that fails.</summary>
    public static Diagnosed<ScaffoldReport> Write(string folder)
    {
        var root = Path.GetFullPath(folder);
        if (File.Exists(root))
        {
            return Refused(ScaffoldingRules.IsFile(folder));
        }

        var written = new List<string>();
        try
        {
            if (Directory.Exists(root) && Directory.EnumerateFileSystemEntries(root).Any(entry => Path.GetFileName(entry) != ".git"))
            {
                return Refused(ScaffoldingRules.NotEmpty(folder));
            }

            foreach (var path in Paths)
            {
                Write(root, path, Open(path));
                written.Add(path);
            }

            // The schemas name the languages and ids of the site that now stands there, and its translations are as new as their originals.
            foreach (var file in SetupOf(root))
            {
                Write(root, file.Path, new MemoryStream(Encoding.UTF8.GetBytes(file.Text)));
                written.Add(file.Path);
            }

            return new(new ScaffoldReport(written.Order(StringComparer.Ordinal).ToEquatableArray()), []);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            Remove(root, written);
            return Refused(ScaffoldingRules.Unwritable(folder));
        }
    }

    /// <summary>The files of a new site in ordinal order.</summary>
    internal static EquatableArray<string> Paths { get; } = typeof(SiteScaffolder).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(ResourcePrefix, StringComparison.Ordinal))
        .Select(name => string.Join('/', name[ResourcePrefix.Length..].Split('/').Select(Shown)))
        .Order(StringComparer.Ordinal)
        .ToEquatableArray();

    private static string Shown(string part) => part.StartsWith(DotPrefix, StringComparison.Ordinal) ? part[(DotPrefix.Length - 1)..] : part;

    private static string ResourceOf(string path) =>
        ResourcePrefix + string.Join('/', path.Split('/').Select(part => part.StartsWith('.') ? string.Concat("dot", part) : part));

    private static EquatableArray<SetupFile> SetupOf(string root)
    {
        var folder = new OverlayFolder(DiskFolder.OfSite(root), EmbeddedFolder.DefaultTheme);
        var request = new BuildRequest { Now = default };
        if (SiteBuilder.Load(StatusReader.Whole(request), folder).Value is not { } site)
        {
            return [];
        }

        var survey = new SiteSurvey(site.Configuration, site.Sources, site.Model.Vocabulary, site.Model.Interfaces);
        var ledger = TranslationLedger.Read(folder).Value;
        var made = StatusReader.Read(site.Model, folder, ledger, request.Jobs).Translations.Select(translation => translation.Record);
        return [.. EditorSetup.Of(survey), new SetupFile(TranslationLedger.FileName, ledger.With(made, static _ => true).ToText(), IsGenerated: true)];
    }

    private static Stream Open(string path) => Assembly.GetExecutingAssembly().GetManifestResourceStream(ResourceOf(path)) ?? Stream.Null;

    private static void Write(string root, string path, Stream content)
    {
        var full = Path.Combine(root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full) ?? root);
        using var source = content;
        using var target = new FileStream(full, FileMode.CreateNew);
        source.CopyTo(target);
    }

    /// <summary>Removes what was written before the disk refused, and the folders that this leaves empty.</summary>
    private static void Remove(string root, List<string> written)
    {
        try
        {
            foreach (var path in written)
            {
                File.Delete(Path.Combine(root, path));
            }

            foreach (var folder in written.Select(path => Path.GetDirectoryName(Path.Combine(root, path)) ?? root).Distinct(StringComparer.Ordinal))
            {
                for (var empty = folder; empty.Length >= root.Length && Directory.Exists(empty) && !Directory.EnumerateFileSystemEntries(empty).Any(); empty = Path.GetDirectoryName(empty) ?? "")
                {
                    Directory.Delete(empty);
                }
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The disk refuses this too; what is left is in a folder that was empty before.
        }
    }

    private static Diagnosed<ScaffoldReport> Refused(Diagnostic diagnostic) => new(new ScaffoldReport([]), [diagnostic]);
}
