using System.Text;
using NodaTime;
using SiteGen.Testing;

namespace SiteGen.Site.Tests.Newsroom;

/// <summary>
/// One word stands in everything that a release can state, show, quote or name. A second before its instant the word is in no byte of the
/// output and in no file's name; at the instant it is.
/// </summary>
public sealed class SentinelTests
{
    private const string Word = "zhasyrynsoz";

    private static readonly Instant Lifted = FixedClock.At("2026-03-01T15:00:00+05:00");

    private static readonly TestSite Site = TestSite.Small
        .With("content/data/tags.yml", "- { id: ashyq, name: { kk: Ашық, ru: Открытый } }\n")
        .With("content/data/projects.yml", "- { id: su, name: { kk: Су, ru: Вода } }\n")
        .With("content/data/regions.yml", "- { id: turkistan, level: oblast, tile: [1, 1], name: { kk: Түркістан, ru: Туркестан } }\n")
        .With("content/data/people.yml", "- { id: asanov, name: { kk: Асанов, ru: Асанов } }\n")
        .With("content/news/2026/ashyq.kk.md", "---\ntitle: Ашық хабар\ndate: 2026-01-10\nregion: turkistan\ntags: [ashyq]\nprojects: [su]\n---\nАшық мәтін.\n")
        .With("content/news/2026/ekinshi.kk.md", "---\ntitle: Екінші хабар\ndate: 2026-01-11\nregion: turkistan\ntags: [ashyq]\nprojects: [su]\n---\n[Екінші](/news/2026/zhasyrynsoz/) мәтін.\n")
        .With($"content/news/2026/{Word}/index.kk.md",
            $$"""
            ---
            title: {{Word}} хабар
            summary: {{Word}} туралы.
            date: 2026-02-01
            embargo: 2026-03-01T15:00:00+05:00
            type: interview
            region: turkistan
            tags: [ashyq]
            projects: [su]
            people: [asanov]
            authors: ["{{Word}} Тілші"]
            featured: true
            image: { src: {{Word}}.svg, alt: {{Word}}, caption: {{Word}}, credit: {{Word}} }
            gallery: [{ src: eki.svg, alt: {{Word}} }]
            attachments: [{ file: {{Word}}.txt, title: {{Word}} }]
            figures: [{ value: 7351, of: 9999, label: {{Word}}, unit: {{Word}}, period: {{Word}} }]
            corrections: [{ date: 2026-02-02, text: {{Word}} }]
            paid_by: {{Word}}
            source: { name: {{Word}}, url: "https://{{Word}}.example/" }
            aliases: [/eski/{{Word}}/]
            extra: { key: {{Word}} }
            ---
            Кіріспе {{Word}}.

            ## {{Word}}

            – {{Word}} бар ма?

            – Бар.

            ::: quote by="{{Word}} Асанов"
            {{Word}}
            :::

            ::: facts {{Word}}
            {{Word}}
            :::

            ::: gallery {{Word}}
            ![{{Word}}](eki.svg "{{Word}}")
            :::

            ::: video https://www.youtube.com/watch?v={{Word}}
            {{Word}}
            :::

            ::: telegram https://t.me/{{Word}}/1
            {{Word}}
            :::

            ::: verbatim {{Word}}
            {{Word}} <b>{{Word}}</b>
            :::
            """)
        .With($"content/news/2026/{Word}/index.ru.md", $"---\ntitle: {Word} по-русски\naliases: [/staroe/{Word}/]\n---\n– {Word}?\n\n– Да.\n")
        .With($"content/news/2026/{Word}/{Word}.svg", $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"3\" height=\"3\"><title>{Word}</title></svg>")
        .With($"content/news/2026/{Word}/eki.svg", $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"4\"><title>{Word}</title></svg>")
        .With($"content/news/2026/{Word}/{Word}.txt", Word);

    [Fact]
    public void A_second_before_the_word_is_in_no_byte_and_in_no_name()
    {
        var built = Site.Build(Lifted - Duration.FromSeconds(1));
        Assert.False(built.Result.HasErrors, built.Report);
        Assert.NotEmpty(built.Files);
        var bytes = Encoding.UTF8.GetBytes(Word);
        Faults.None(
            from file in built.Files
            where file.Key.Contains(Word, StringComparison.OrdinalIgnoreCase) || file.Value.AsSpan().IndexOf(bytes) >= 0 || file.Value.AsSpan().IndexOf("7351"u8) >= 0
            select $"{file.Key} tells of the release.");
        Assert.DoesNotContain(built.Paths, path => path.Contains("figures", StringComparison.Ordinal) || path.Contains("/turkistan/tags/", StringComparison.Ordinal) || path.Contains("interview", StringComparison.Ordinal));
    }

    /// <summary>The same word is found where it is meant to be, so that the test above can fail.</summary>
    [Fact]
    public void At_the_instant_the_word_is_everywhere()
    {
        var built = Site.Build(Lifted);
        Assert.False(built.Result.HasErrors, built.Report);
        Assert.Equal(
            [],
            new[]
            {
                $"kk/news/2026/{Word}/index.html", $"ru/news/2026/{Word}/index.html", "kk/index.html", "kk/feed.xml", "kk/atom.xml", "kk/feed.json", "sitemap.xml", "kk/archive/2026/02/index.html",
                "kk/corrections/index.html", "kk/types/interview/index.html", "kk/projects/su/index.html", "kk/projects/su/figures.csv", "kk/projects/su/figures.json",
                "kk/regions/turkistan/index.html", "kk/regions/turkistan/figures.csv", "kk/regions/turkistan/tags/ashyq/index.html", "kk/news/2026/ekinshi/index.html",
                $"kk/news/2026/{Word}/{Word}.svg", $"kk/news/2026/{Word}/eki.svg", $"ru/news/2026/{Word}/{Word}.txt", $"eski/{Word}/index.html", $"staroe/{Word}/index.html",
            }.Where(path => !built.Has(path) || built.Files[path].AsSpan().IndexOf(Encoding.UTF8.GetBytes(Word)) < 0));
    }
}
