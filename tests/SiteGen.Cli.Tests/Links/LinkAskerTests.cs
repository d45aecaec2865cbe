using NodaTime;
using SiteGen.Authoring.Checking.External;
using SiteGen.Cli.Links;
using SiteGen.Testing;

namespace SiteGen.Cli.Tests.Links;

public class LinkAskerTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 21, 10, 0);

    [Fact]
    public async Task Each_answer_is_understood()
    {
        using var server = new LocalServer(request => request.RawUrl switch
        {
            "/good" => (200, null),
            "/gone" => (410, null),
            "/missing" => (404, null),
            "/moved" => (301, "/good"),
            "/lent" => (302, "/good"),
            "/moved-to-nothing" => (308, "/missing"),
            "/round" => (301, "/round"),
            "/astray" => (301, "//"),
            "/no-head" => (request.HttpMethod == "HEAD" ? 405 : 200, null),
            "/shy-head" => (request.HttpMethod == "HEAD" ? 404 : 200, null),
            "/refused" => (403, null),
            "/broken" => (503, null),
            _ => (0, null),
        });

        var answers = await Ask(server, "good", "gone", "missing", "moved", "lent", "moved-to-nothing", "round", "astray", "no-head", "shy-head", "refused", "broken", "never");

        Assert.Equal(
            [
                "astray Unknown redirects", "broken Unknown 503", "gone Gone 410", "good Found 200", "lent Found 200", "missing Gone 404", $"moved Moved {server.Address}good", "moved-to-nothing Gone 404",
                "never Unknown time-out", "no-head Found 200", "refused Unknown 403", "round Unknown redirects", "shy-head Found 200",
            ],
            answers.Select(answer => $"{answer.Address[server.Address.Length..]} {answer.Outcome} {answer.Detail}").Order(StringComparer.Ordinal));
        Assert.Single(server.Asked, asked => asked == "HEAD /gone");
        Assert.DoesNotContain("GET /lent", server.Asked);
        Assert.All(server.Agents, agent => Assert.StartsWith("sitegen/", agent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_site_that_is_not_there_is_told_from_one_that_does_not_answer()
    {
        var closed = new LocalServer(_ => (200, null));
        closed.Dispose();
        using var asker = new LinkAsker(SystemClock.Instance, TimeSpan.FromSeconds(10), TimeSpan.Zero);
        var answers = await asker.AskAsync([closed.Address, "http://nowhere.invalid/"], CancellationToken.None);

        Assert.Equal(LinkOutcome.Unknown, answers.Single(answer => answer.Address == closed.Address).Outcome);
        Assert.Contains(answers.Single(answer => answer.Address != closed.Address).Outcome, new[] { LinkOutcome.NoHost, LinkOutcome.Unknown });
    }

    [Fact]
    public void Answers_are_kept_until_they_are_old()
    {
        using var folder = new TemporaryFolder();
        var memory = new LinkMemory(folder.Path);
        memory.Write([new("http://a/", LinkOutcome.Found, "200", Now), new("http://b/", LinkOutcome.Gone, "404", Now), new("http://c/", LinkOutcome.Unknown, "503", Now)]);

        Assert.Equal(["http://a/", "http://b/"], memory.Read(Now).Keys.Order());
        Assert.Equal(["http://a/"], memory.Read(Now + Duration.FromDays(2)).Keys);
        Assert.Empty(memory.Read(Now + Duration.FromDays(8)));
        Assert.Empty(memory.Read(Now - Duration.FromDays(1)));
        folder.Write(".sitegen/external-links.json", "[{\"address\": 5}, nonsense");
        Assert.Empty(memory.Read(Now));
    }

    [Fact]
    public void Check_tells_of_dead_links_at_their_lines_and_asks_once()
    {
        using var server = new LocalServer(request => request.RawUrl switch { "/good" => (200, null), "/moved" => (301, "/good"), _ => (404, null) });
        using var site = new SmallSite();
        site.Folder.Write("content/news/2025/a/index.kk.md",
            $"---\ntitle: Бірінші\nsummary: Қысқаша.\ndate: 2025-01-10\n---\n\n[бар]({server.Address}good)\n\n[жоқ]({server.Address}zhoq#x) [көшкен]({server.Address}moved)\n");

        var run = site.Run("check", "--external");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"content/news/2025/a/index.kk.md:9:1: warning SG1190: '{server.Address}zhoq' is not there any more: its site answers 404.", run.Output, StringComparison.Ordinal);
        Assert.Contains($"note SG1192: '{server.Address}moved' has moved for good to '{server.Address}good'.", run.Output, StringComparison.Ordinal);

        var asked = server.Asked.Count;
        Assert.Contains("SG1190", site.Run("check", "--external").Output, StringComparison.Ordinal);
        Assert.Equal(asked, server.Asked.Count);
        Assert.DoesNotContain("SG119", site.Run("check").Output, StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyCollection<LinkAnswer>> Ask(LocalServer server, params string[] paths)
    {
        using var asker = new LinkAsker(SystemClock.Instance, TimeSpan.FromSeconds(2), TimeSpan.Zero);
        return await asker.AskAsync(paths.Select(path => server.Address + path), CancellationToken.None);
    }
}
