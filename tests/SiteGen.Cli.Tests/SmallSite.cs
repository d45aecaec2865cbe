using SiteGen.Testing;

namespace SiteGen.Cli.Tests;

/// <summary>A site of a few files in a folder of its own.</summary>
internal sealed class SmallSite : IDisposable
{
    private const string Settings = """
        title: { kk: "Сайт", ru: "Сайт" }
        base_url: https://example.org/press/
        languages: [kk, ru]

        """;

    public SmallSite()
    {
        Folder.Write("site.yml", Settings);
        Folder.Write("content/data/regions.yml", "- { id: tolebi, name: { kk: \"Төлеби ауданы\", ru: \"Толебийский район\" } }\n");
        Write("a", "Бірінші жаңалық", "Первая новость");
    }

    public TemporaryFolder Folder { get; } = new();

    public string Path => Folder.Path;

    public string Output => Folder.Of("output");

    /// <summary>Writes a release in both languages; <paramref name="more"/> goes into the front matter of the first.</summary>
    public void Write(string name, string kazakh, string russian, string more = "")
    {
        Folder.Write($"content/news/2025/{name}/index.kk.md", $"---\ntitle: \"{kazakh}\"\nsummary: \"Қысқаша {name}.\"\ndate: 2025-01-10T10:00:00+05:00\n{more}---\n\nМәтін.\n");
        Folder.Write($"content/news/2025/{name}/index.ru.md", $"---\ntitle: \"{russian}\"\nsummary: \"Кратко {name}.\"\n---\n\nТекст.\n");
    }

    /// <summary>Runs the program in the site's folder.</summary>
    public ProgramRun Run(params string[] arguments) => SitegenProgram.Run(Path, arguments);

    public string TextOf(string path) => File.ReadAllText(Folder.Of("output", path));

    public void Dispose() => Folder.Dispose();
}
