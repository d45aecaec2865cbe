using System.Text;
using SiteGen.Authoring.Releases;
using SiteGen.Languages.Messages;
using SiteGen.Pipeline.Building;
using SiteGen.Pipeline.Configuration;
using SiteGen.Primitives.Diagnostics;
using SiteGen.Testing;

namespace SiteGen.Authoring.Tests.Releases;

public class ReleasePlannerTests
{
    private static readonly TestSite Site = TestSite.Small
        .With("content/data/regions.yml", "- { id: turkistan, name: { kk: \"Түркістан облысы\", ru: \"Туркестанская область\" } }\n- { id: tolebi, parent: turkistan, name: { kk: \"Төлеби ауданы\", ru: \"Толебийский район\" } }\n")
        .With("content/data/tags.yml", "- { id: bilim, name: { kk: \"Білім\", ru: \"Образование\" }, aliases: [мектеп] }\n")
        .With("content/data/projects.yml", "- { id: aq-bulaq, name: { kk: \"Ақ бұлақ\", ru: \"Ақ бұлақ\" } }\n");

    private static readonly ReleaseOrder School = new()
    {
        Titles = [new("kk", "Төлеби ауданында жаңа мектеп ашылды"), new("ru", "В Толебийском районе открылась новая школа")],
        Slug = "mektep",
        Date = "2026-08-25T10:00",
        Regions = ["tolebi"],
        Tags = ["bilim"],
    };

    [Fact]
    public void The_first_languages_file_has_the_shared_facts_and_the_other_its_title_and_a_note()
    {
        var plan = Planned(School);

        Assert.Equal(["content/news/2026/mektep/index.kk.md", "content/news/2026/mektep/index.ru.md"], plan.Files.Select(file => file.Path));
        Assert.Equal(
            """
            ---
            title: "Төлеби ауданында жаңа мектеп ашылды"
            summary: ""  # тізімдер мен іздеуге арналған бір-екі сөйлем
            date: 2026-08-25T10:00
            type: news
            region: tolebi
            tags: [bilim]
            # осы файлдың қасындағы сурет және онда не бейнеленгені:
            # image: { src: photo.jpg, alt: { kk: "…", ru: "…" } }
            draft: true  # материал дайын болғанда осы жолды өшіріңіз
            ---


            """,
            plan.Files[0].Text);
        Assert.Equal(
            """
            ---
            title: "В Толебийском районе открылась новая школа"
            summary: ""  # одно-два предложения для списков и поиска
            # Дата, вид, регион, темы и снимки берутся из index.kk.md. Здесь только то, что зависит от языка.
            ---


            """,
            plan.Files[1].Text);
        Assert.Equal(["/kk/news/2026/mektep/", "/ru/news/2026/mektep/"], plan.Addresses);
        Assert.Empty(plan.Untranslated);
    }

    public static TheoryData<ReleaseOrder> Orders =>
    [
        School,
        School with { IsFlat = true },
        School with { IsReady = true, Type = "statement", Regions = ["tolebi", "turkistan"], Projects = ["aq-bulaq"] },
        School with { Embargo = "2026-12-01T10:00:00+05:00", Date = null },
        new() { Titles = [new("ru", "Он сказал: «\"Да\"» \\ # нет: [x] {y} & *z \u2028 %")] },
        new() { Titles = [new("kk", "- true")], Slug = "null" },
    ];

    [Theory]
    [MemberData(nameof(Orders))]
    public void What_is_written_builds_without_an_error(ReleaseOrder order)
    {
        var plan = Planned(order);

        var built = Site
            .With(plan.Files.Select(file => KeyValuePair.Create(file.Path, Encoding.UTF8.GetBytes(file.Text))))
            .Build(FixedClock.At("2027-01-01T00:00:00+05:00"), drafts: true);

        Assert.Equal("", built.Report);
        Assert.All(plan.Addresses, address => Assert.True(built.Has(address[1..] + "index.html")));
    }

    [Fact]
    public void An_interview_without_turns_is_begun_all_the_same() => Planned(School with { Type = "interview" });

    [Fact]
    public void A_name_or_another_spelling_stands_for_its_id()
    {
        var plan = Planned(School with { Regions = ["толебийский район"], Tags = ["Мектеп"], Projects = ["Ақ Бұлақ"] });

        Assert.Contains("region: tolebi\ntags: [bilim]\nprojects: [aq-bulaq]\n", plan.Files[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kk", "Қазақстанның ұлттық паркі", "qazaqstannyn-ulttyq-parki")]
    [InlineData("ru", "Съезд щётчиков", "sezd-shchetchikov")]
    public void The_slug_comes_from_the_title_by_the_table_of_its_language(string language, string title, string slug) =>
        Assert.Equal(slug, Planned(new() { Titles = [new(language, title)] }).Slug);

    [Fact]
    public void Where_one_title_is_missing_the_other_stands_in_and_a_remark_asks_for_the_translation()
    {
        var plan = Planned(new() { Titles = [new("ru", "Новая школа")] });

        Assert.Equal(["kk"], plan.Untranslated);
        Assert.StartsWith("---\n# бұл тақырыпты аударыңыз\ntitle: \"Новая школа\"\n", plan.Files[0].Text, StringComparison.Ordinal);
        Assert.Equal("novaya-shkola", plan.Slug);
    }

    [Fact]
    public void Without_a_date_it_is_the_minute_in_the_sites_zone_or_the_embargos()
    {
        Assert.Contains("\ndate: 2026-11-21T12:00\n", Planned(School with { Date = null }).Files[0].Text, StringComparison.Ordinal);
        Assert.Contains("\ndate: 2027-01-05T10:00\n", Planned(School with { Date = null, Embargo = "2027-01-05T10:00" }).Files[0].Text, StringComparison.Ordinal);
        Assert.Equal("content/news/2027/mektep/index.kk.md", Planned(School with { Date = null, Embargo = "2027-01-05T10:00" }).Files[0].Path);
    }

    [Theory]
    [InlineData("content/news/2026/mektep/index.ru.md", "content/news/2026/mektep/")]
    [InlineData("content/news/2026/mektep/photo.jpg", "content/news/2026/mektep/")]
    [InlineData("content/news/2026/mektep.kk.md", "content/news/2026/mektep.kk.md")]
    [InlineData("content/news/2026/Mektep/index.kk.md", "content/news/2026/mektep/")]
    public void An_existing_release_is_named_with_the_next_free_ending(string existing, string place) =>
        Assert.Equal(
            [$"SG0904: There is already a release 'mektep': {place}. Nothing was written. Open that one, or choose another ending of the address: --slug mektep-3."],
            Refusal(School, Site.With(existing, "---\ntitle: x\ndate: 2026-01-01\n---\n").With("content/news/2026/mektep-2/index.kk.md", "---\ntitle: x\ndate: 2026-01-01\n---\n")));

    [Fact]
    public void An_address_that_a_draft_elsewhere_has_is_taken_too() =>
        Assert.Equal(
            ["SG0904: There is already a release 'mektep': content/news/old/school.kk.md. Nothing was written. Open that one, or choose another ending of the address: --slug mektep-2."],
            Refusal(School, Site.With("content/news/old/school.kk.md", "---\ntitle: x\ndate: 2026-01-01\nslug: mektep\ndraft: true\n---\n")));

    [Fact]
    public void What_a_build_would_say_is_said_before_anything_is_written()
    {
        var said = Refusal(School with { Regions = ["tolebj"], Tags = ["bilm"], Type = "nws", Date = "2026-13-01" }, Site);

        Assert.Equal(
            [
                "SG0409: 'date: 2026-13-01' has the month 13; months go from 01 to 12.",
                "SG0413: Unknown type 'nws'. Types are news, press-release, interview, meeting, visit, statement, announcement, photo. → news",
                "SG0501: Unknown tag 'bilm'. Use a tag from content/data/tags.yml, or add it there. → bilim",
                "SG0502: Unknown region 'tolebj'. Use an id from content/data/regions.yml. → tolebi",
            ],
            said.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Mistakes_elsewhere_in_the_site_do_not_keep_anybody_from_beginning() =>
        Assert.NotNull(ReleasePlanner.Plan(School, Survey(Site), Site.With("content/news/2026/broken.kk.md", "---\ntitle: [\n---\n").Folder, FixedClock.Now).Value);

    [Fact]
    public void A_slug_must_be_one_and_a_title_must_give_one()
    {
        Assert.Equal(["SG0905: '../x' cannot end an address. Use small Latin letters, digits and hyphens. → x"], Refusal(School with { Slug = "../x" }, Site));
        Assert.Equal(["SG0905: 'Мектеп' cannot end an address. Use small Latin letters, digits and hyphens. → mektep"], Refusal(School with { Slug = "Мектеп" }, Site));
        Assert.Equal(["SG0906: No address can be made from the title '…'. Give its ending with --slug, in Latin letters."], Refusal(new() { Titles = [new("kk", "…")] }, Site));
        Assert.Equal(["SG0216: 'con' cannot be the name of a file or folder on Windows. Rename it."], Refusal(School with { Slug = "con" }, Site).Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public void Languages_that_the_site_does_not_have_are_refused() =>
        Assert.Equal(
            ["SG0908: The site has no language 'kz'. Its languages are: kk, ru. → kk"],
            Refusal(School with { Titles = [new("kz", "Мектеп")] }, Site));

    [Fact]
    public void A_release_that_is_no_draft_needs_every_title() =>
        Assert.Equal(
            ["SG0909: A release that is no draft needs its title in every language. Add --title ru=\"…\", or leave --publish out and translate later."],
            Refusal(School with { Titles = [new("kk", "Мектеп")], IsReady = true }, Site));

    private static ReleasePlan Planned(ReleaseOrder order)
    {
        var planned = ReleasePlanner.Plan(order, Survey(Site), Site.Folder, FixedClock.Now);
        Assert.DoesNotContain(planned.Diagnostics, diagnostic => diagnostic.Severity != DiagnosticSeverity.Note);
        return Assert.IsType<ReleasePlan>(planned.Value);
    }

    private static List<string> Refusal(ReleaseOrder order, TestSite site)
    {
        var planned = ReleasePlanner.Plan(order, Survey(site), site.Folder, FixedClock.Now);
        Assert.Null(planned.Value);
        Assert.All(planned.Diagnostics, diagnostic => Assert.Null(diagnostic.Location));
        return planned.Diagnostics
            .Select(diagnostic => $"{diagnostic.Rule.Code}: {MessageText.Of(diagnostic, "en")}{(diagnostic.Suggestion is { } near ? " → " + near : "")}")
            .ToList();
    }

    private static SiteSurvey Survey(TestSite site) =>
        Assert.IsType<SiteSurvey>(SiteBuilder.Survey(new BuildRequest { Now = FixedClock.Now }, site.Folder).Value);
}
