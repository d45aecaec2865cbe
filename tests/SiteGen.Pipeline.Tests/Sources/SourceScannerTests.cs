using System.Globalization;
using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Files;
using SiteGen.Pipeline.Sources;
using SiteGen.Testing;

namespace SiteGen.Pipeline.Tests.Sources;

public sealed class SourceScannerTests
{
    private static readonly SiteConfiguration Site = new()
    {
        Title = LocalizedText.None,
        BaseUrl = new("https", "example.org", "/"),
        Languages = [new("kk", 0), new("ru", 1)],
        TimeZone = new("Asia/Almaty"),
    };

    [Fact]
    public void The_specs_hold() => SpecRun.All("Sources", example =>
    {
        var entries = example.Input.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Entry).ToList();
        entries.Sort((left, right) => string.CompareOrdinal(left.Path, right.Path));
        var scanned = SourceScanner.Scan(entries, Site);
        return Describe(scanned.Value) + Reported.AsText(scanned.Diagnostics);
    });

    [Fact]
    public void A_decomposed_name_is_read_composed_and_its_path_left_alone()
    {
        var scanned = SourceScanner.Scan([Entry("content/news/2025/и\u0306.kk.md")], Site);

        var page = Assert.Single(scanned.Value.Pages);
        Assert.Equal("news/2025/й", page.TranslationKey);
        Assert.Equal("content/news/2025/и\u0306.kk.md", page.Path);
    }

    [Fact]
    public void Names_that_differ_in_composition_only_are_an_error()
    {
        var scanned = SourceScanner.Scan([Entry("content/news/й/a.jpg"), Entry("content/news/и\u0306/a.jpg")], Site);

        Assert.Equal(
            "content/news/и\u0306/a.jpg SG0212 error: 'content/news/и\u0306' and 'content/news/й' differ only in capitals or in how a letter is stored; on many computers they are one. Rename one.\n",
            Reported.AsText(scanned.Diagnostics));
    }

    /// <summary>`path`, `path = length`, `path/ (folder)` or `path (outside)`.</summary>
    private static SourceEntry Entry(string line)
    {
        var parts = line.Split(" = ");
        if (parts.Length == 2)
        {
            return new(parts[0], SourceEntryKind.File, long.Parse(parts[1], CultureInfo.InvariantCulture), 0);
        }

        return line.EndsWith(" (folder)", StringComparison.Ordinal) ? new(line[..^9], SourceEntryKind.Folder, 0, 0)
            : line.EndsWith(" (outside)", StringComparison.Ordinal) ? new(line[..^10], SourceEntryKind.OutsideLink, 0, 0)
            : new(line, SourceEntryKind.File, 100, 0);
    }

    private static string Describe(SourceTree tree)
    {
        var lines = tree.Pages.Select(page => $"{page.Kind.ToString().ToLowerInvariant()} {page.Path}: {page.TranslationKey} in {page.Language}, section {page.Section}, name {page.Name}{(page.OwnsFolder ? ", owns its folder" : "")}")
            .Concat(new[] { tree.Data, tree.Files, tree.Templates, tree.Interface, tree.Assets }.SelectMany(files => files).Select(file => $"{file.Kind.ToString().ToLowerInvariant()} {file.Path}"));
        return string.Concat(lines.Select(line => line + "\n"));
    }
}
