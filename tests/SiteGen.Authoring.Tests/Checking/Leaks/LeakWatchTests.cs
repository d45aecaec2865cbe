using System.Text;
using System.Text.Encodings.Web;
using SiteGen.Authoring.Checking.Leaks;
using SiteGen.Testing;

namespace SiteGen.Authoring.Tests.Checking.Leaks;

public class LeakWatchTests
{
    private const string Title = "Күміс арна жобасы ашылады";
    private const string Sentence = "Облыс әкімдігі келесі айда жаңа арнаның «Күміс» атты құрылысын бастайды";
    private const string Footer = "templates/partials/footer.sbn-html";

    private static readonly byte[] Photo = Enumerable.Range(0, 5000).Select(i => (byte)(i * 31 % 251)).ToArray();

    /// <summary>A release that opens long after the tests' clock, and one that everybody may read.</summary>
    private static readonly TestSite Site = CheckedTestSite.Pair("Мәтін.", "Текст.")
        .With("content/news/2025/kumis-arna-zhobasy/index.kk.md", $"---\ntitle: {Title}\nsummary: Қысқаша.\ndate: 2025-01-10\nembargo: 2035-01-01T10:00:00+05:00\n---\n\n{Sentence}. Қысқа сөйлем.\n")
        .With("content/news/2025/kumis-arna-zhobasy/kumis-zhospar.bin", Photo);

    [Fact]
    public void Nothing_leaks_by_itself() => Assert.Equal("", CheckedTestSite.Lines(Site, "SG111"));

    [Fact]
    public void A_page_that_quotes_the_sentence_is_an_error_with_the_output_file_and_the_release()
    {
        var site = Site.With("content/news/2025/a/index.kk.md", $"---\ntitle: Бірінші\nsummary: Қысқаша.\ndate: 2025-01-10\n---\n\nЕстігеніміз: облыс **әкімдігі келесі** айда жаңа арнаның [«Күміс»](https://example.kz/) атты құрылысын бастайды!\n");

        var leak = Assert.Single(CheckedTestSite.Found(site, "SG111"), found => found.Location?.Line == 8);
        Assert.Equal("SG1110", leak.Rule.Code);
        Assert.Equal("content/news/2025/kumis-arna-zhobasy/index.kk.md:8:1", leak.Location.ToString());
        Assert.Equal("kk/atom.xml", leak.Arguments[1]);
        Assert.True(CheckedTestSite.Check(site).HasErrors);
    }

    [Fact]
    public void A_template_that_prints_the_title_is_told_once_with_the_number_of_files()
    {
        var leak = Assert.Single(CheckedTestSite.Found(WithFooter($"<b>{Title}</b>"), "SG111"));

        Assert.Equal(Title, leak.Arguments[0]);
        Assert.True(int.Parse(leak.Arguments[2], System.Globalization.CultureInfo.InvariantCulture) > 10);
    }

    [Fact]
    public void A_template_that_names_the_address_or_a_file_is_found()
    {
        Assert.Equal(["SG1111"], CheckedTestSite.Found(WithFooter("<a data-x=\"/kk/news/2025/kumis-arna-zhobasy/\">x</a>"), "SG111").Select(found => found.Rule.Code));
        Assert.Equal(["SG1111"], CheckedTestSite.Found(WithFooter("<i>kumis-zhospar.bin</i>"), "SG111").Select(found => found.Rule.Code));
        Assert.Empty(CheckedTestSite.Found(WithFooter("<i>kumis-arna-zhobasy-2 x-kumis-arna-zhobasy</i>"), "SG111"));
    }

    [Fact]
    public void A_copied_file_is_found_by_its_bytes()
    {
        var leak = Assert.Single(CheckedTestSite.Found(Site.With("content/photos/x.bin", Photo), "SG111"));

        Assert.Equal("SG1112", leak.Rule.Code);
        Assert.Equal(["content/news/2025/kumis-arna-zhobasy/kumis-zhospar.bin", "photos/x.bin"], leak.Arguments);
    }

    [Fact]
    public void What_the_site_has_anyway_is_no_leak()
    {
        var sameTitle = Site.With("content/news/2025/b.kk.md", $"---\ntitle: {Title}\nsummary: Қысқаша.\ndate: 2025-01-09\n---\n\nМәтін.\n");
        var standing = Enumerable.Range(0, 2).Aggregate(Site, (site, number) =>
            site.With($"content/news/2025/c{number}.kk.md", $"---\ntitle: Жаңалық {number}\nsummary: Қысқаша.\ndate: 2025-01-09\n---\n\n{Sentence}.\n"));

        Assert.Equal("", CheckedTestSite.Lines(sameTitle, "SG111"));
        Assert.Equal("", CheckedTestSite.Lines(standing, "SG111"));
    }

    [Fact]
    public void Its_time_come_and_drafts_are_no_leak()
    {
        var quoted = WithFooter(Title);
        var later = CheckedTestSite.Check(quoted, NodaTime.Instant.FromUtc(2036, 1, 1, 0, 0));
        var draft = quoted.WithReplaced("content/news/2025/kumis-arna-zhobasy/index.kk.md", "embargo:", "draft: true\nembargo:");

        Assert.DoesNotContain(later.Diagnostics, found => found.Rule.Code.StartsWith("SG111", StringComparison.Ordinal));
        Assert.Equal("", CheckedTestSite.Lines(draft, "SG111"));
    }

    /// <summary>As pages, feeds, scripts and addresses may write the same words.</summary>
    [Theory]
    [InlineData("plain")]
    [InlineData("capitals")]
    [InlineData("json")]
    [InlineData("html")]
    [InlineData("html in xml")]
    [InlineData("percent")]
    [InlineData("attribute")]
    [InlineData("tags")]
    [InlineData("spaces")]
    public void Words_are_found_however_they_are_escaped(string form)
    {
        const string Words = "Күміс «арна» жобасы";
        var written = form switch
        {
            "capitals" => Words.ToUpperInvariant(),
            "json" => "{\"a\":\"" + JavaScriptEncoder.Default.Encode(Words) + "\"}",
            "html" => string.Concat(Words.Select(letter => $"&#{(int)letter};")),
            "html in xml" => string.Concat(Words.Select(letter => letter == '«' ? "&amp;laquo;" : $"&amp;#x{(int)letter:X};")),
            "percent" => Uri.EscapeDataString(Words),
            "attribute" => $"<img alt=\"{Words}\">",
            "tags" => $"<p>Күміс <b class=\"x\">ар</b>на<br>жобасы</p>",
            "spaces" => "Күміс\u00A0\n  арна\u00AD жо\u00ADбасы",
            _ => Words,
        };
        using var folded = FoldedText.Of(Encoding.UTF8.GetBytes($"баста {written} соңы"));
        var found = new HashSet<int>();
        var index = new WordsIndex([FoldedText.Letters(Words)]);
        index.Find(folded.Text, found);
        index.Find(folded.Tags, found);

        Assert.Equal([0], found);
    }

    private static TestSite WithFooter(string html)
    {
        var footer = Encoding.UTF8.GetString(Site.Folder.Read(Footer).Bytes.Span);
        return Site.With(Footer, footer + html);
    }
}
