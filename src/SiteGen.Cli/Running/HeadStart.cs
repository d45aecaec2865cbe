using SiteGen.Pipeline.Building;
using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Files;

namespace SiteGen.Cli.Running;

/// <summary>
/// Builds a site of one release in memory, for nobody, on a second processor while the first one reads arguments, settings and files. Code is loaded
/// when it first runs, which for a small site takes as long as running it; two processors load it in two thirds of the time.
/// </summary>
internal static class HeadStart
{
    private const string Settings = """
        title: { kk: Сынақ, ru: Проба }
        base_url: https://example.org/
        languages: [kk, ru]
        time_zone: Asia/Almaty
        organization: { name: { kk: Сынақ, ru: Проба }, url: "https://example.org/" }
        """;

    private const string Tags = """
        - id: tag
          name: { kk: тақырып, ru: тема }
        """;

    private const string Kazakh = """
        ---
        title: Мектепте жаңа кітапхана ашылды
        date: 1969-01-02
        tags: [tag]
        ---
        Бірінші абзац: **маңызды** сөз және [сілтеме](https://example.org/).

        ## Тақырыпша

        - бір
        - екі

        | Жыл | Сан |
        |---|---:|
        | 2025 | 12 |

        > Дәйексөз.
        """;

    private const string Russian = """
        ---
        title: В школе открылась новая библиотека
        ---
        Первый абзац: **важное** слово и «кавычки».
        """;

    /// <summary>Begins for a command that renders, if there is a processor to spare. Whatever comes of it, nothing of it is seen.</summary>
    public static void Begin(string[] arguments)
    {
        if (Environment.ProcessorCount > 1 && arguments is ["build" or "serve", ..] && !Array.Exists(arguments, argument => argument.StartsWith("--jobs", StringComparison.Ordinal)))
        {
            _ = Task.Run(static () => SiteBuilder.Build(new BuildRequest { Now = NodaTime.NodaConstants.UnixEpoch, Jobs = 1 }, Site(), new MemoryOutput()));
        }
    }

    private static OverlayFolder Site() => new(
        MemoryFolder.OfTexts(("site.yml", Settings), ("content/data/tags.yml", Tags), ("content/news/2025/a.kk.md", Kazakh), ("content/news/2025/a.ru.md", Russian)),
        EmbeddedFolder.DefaultTheme);
}
