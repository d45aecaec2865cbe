namespace SiteGen.Pipeline.Sources;

/// <summary>A file of the site, classified by its path alone.</summary>
public sealed record SourceFile
{
    /// <summary>Bytes beyond which no file is read as a text: a whole book of Markdown is smaller.</summary>
    public const long LargestText = 5_000_000;

    /// <summary>The list of published addresses, which stands among the content because people commit it with the content.</summary>
    public const string Ledger = "content/addresses.yml";

    /// <summary>The path relative to the site, with `/`, letters composed as on disk.</summary>
    public required string Path { get; init; }

    /// <summary>What it is.</summary>
    public required SourceKind Kind { get; init; }

    /// <summary>Bytes on disk.</summary>
    public required long Length { get; init; }

    /// <summary>Changes when the file may have changed.</summary>
    public required long Stamp { get; init; }

    /// <summary>The language code of Markdown (the default language where the name has none); empty otherwise.</summary>
    public string Language { get; init; } = "";

    /// <summary>
    /// What the language versions of one page share: the folder of `index.kk.md`, or folder and flat name of `name.kk.md`, relative to `content/`
    /// (`news/2025/zhana-mektep`). Empty for what is not Markdown.
    /// </summary>
    public string TranslationKey { get; init; } = "";

    /// <summary>The first folder under `content/` of Markdown (`news`).</summary>
    public string Section { get; init; } = "";

    /// <summary>The default slug: the last part of <see cref="TranslationKey"/>.</summary>
    public string Name { get; init; } = "";

    /// <summary>Whether it is an `index.*.md` with a folder of its own, so that the files beside it belong to it.</summary>
    public bool OwnsFolder { get; init; }

    /// <summary>The folder it stands in, relative to the site, without a slash at the end.</summary>
    public string Folder => Path.LastIndexOf('/') is var slash and > 0 ? Path[..slash] : "";
}
