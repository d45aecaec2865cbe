using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;
using SiteGen.Primitives.Text;
using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Files;

namespace SiteGen.Pipeline.Sources;

/// <summary>Tells by its path alone what each file of a site is. Reads nothing.</summary>
internal sealed class SourceScanner
{
    private static readonly string[] Vocabularies = ["regions.yml", "tags.yml", "projects.yml", "people.yml"];
    private static readonly string[] TemplateFolders = ["layouts", "partials", "i18n", "assets"];

    private readonly DiagnosticCollector found = new();
    private readonly SourceNames names;
    private readonly MarkdownName markdown;
    private readonly List<SourceFile> pages = [];
    private readonly List<SourceFile> data = [];
    private readonly List<SourceFile> files = [];
    private readonly List<SourceFile> templates = [];
    private readonly List<SourceFile> texts = [];
    private readonly List<SourceFile> assets = [];

    private SourceScanner(SiteConfiguration configuration)
    {
        names = new(found);
        markdown = new(configuration, found);
    }

    /// <summary>Classifies the entries of a listing, which are in ordinal order of paths.</summary>
    public static Diagnosed<SourceTree> Scan(IReadOnlyList<SourceEntry> entries, SiteConfiguration configuration)
    {
        var scanner = new SourceScanner(configuration);
        foreach (var entry in entries)
        {
            if (!EditorFile.Is(entry.Path))
            {
                scanner.Add(entry);
            }
        }

        return scanner.found.Finish(new SourceTree
        {
            Pages = EquatableArray.Own(scanner.pages.ToArray()),
            Data = EquatableArray.Own(scanner.data.ToArray()),
            Files = EquatableArray.Own(scanner.files.ToArray()),
            Templates = EquatableArray.Own(scanner.templates.ToArray()),
            Interface = EquatableArray.Own(scanner.texts.ToArray()),
            Assets = EquatableArray.Own(scanner.assets.ToArray()),
        });
    }

    private void Add(SourceEntry entry)
    {
        if (entry.Kind == SourceEntryKind.OutsideLink)
        {
            found.Add(SourceRules.OutsideLink(entry.Path));
        }
        else if (entry.Kind == SourceEntryKind.Folder)
        {
            if (entry.Path.StartsWith("content/", StringComparison.Ordinal))
            {
                found.Add(SourceRules.FolderAsFile(entry.Path));
            }
        }
        else if (entry.Path.StartsWith("content/", StringComparison.Ordinal))
        {
            names.Check(entry.Path);
            AddContent(entry);
        }
        else if (entry.Path.StartsWith("templates/", StringComparison.Ordinal))
        {
            AddTemplate(entry);
        }
    }

    private void AddContent(SourceEntry entry)
    {
        var path = entry.Path;
        if (path.StartsWith("content/data/", StringComparison.Ordinal))
        {
            AddData(entry);
        }
        else if (path == SourceFile.Ledger)
        {
            // Read by its name when the model is made; never published.
        }
        else if (!path.EndsWith(".md", StringComparison.OrdinalIgnoreCase))
        {
            // Copied as it stands, it would publish its front matter, and a text under embargo with it.
            if (path.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".md.txt", StringComparison.OrdinalIgnoreCase))
            {
                found.Add(SourceRules.NearlyMarkdown(path));
                return;
            }

            files.Add(Plain(entry, SourceKind.File));
        }
        else if (markdown.Classify(entry) is { } page)
        {
            CheckLength(entry);
            pages.Add(page);
        }
    }

    private void AddData(SourceEntry entry)
    {
        var name = entry.Path["content/data/".Length..];
        if (Array.IndexOf(Vocabularies, name) >= 0)
        {
            CheckLength(entry);
            data.Add(Plain(entry, SourceKind.Data));
        }
        else
        {
            found.Add(SourceRules.UnknownData(entry.Path, NearestName.Find(name, Vocabularies)));
        }
    }

    private void AddTemplate(SourceEntry entry)
    {
        var parts = entry.Path.Split('/', 3);
        if (parts.Length < 3)
        {
            return;
        }

        switch (parts[1])
        {
            case "layouts" or "partials":
                CheckLength(entry);
                templates.Add(Plain(entry, SourceKind.Template));
                break;
            case "i18n":
                CheckLength(entry);
                texts.Add(Plain(entry, SourceKind.Interface));
                break;
            case "assets":
                names.Check(entry.Path);
                assets.Add(Plain(entry, SourceKind.Asset));
                break;
            default:
                found.Add(SourceRules.UnknownTemplateFolder(entry.Path, NearestName.Find(parts[1], TemplateFolders)));
                break;
        }
    }

    private void CheckLength(SourceEntry entry)
    {
        if (entry.Length > SourceFile.LargestText)
        {
            found.Add(SourceRules.TooLarge(entry.Path, entry.Length, SourceFile.LargestText));
        }
    }

    private static SourceFile Plain(SourceEntry entry, SourceKind kind) =>
        new() { Path = entry.Path, Kind = kind, Length = entry.Length, Stamp = entry.Stamp };
}
