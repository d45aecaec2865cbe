using System.Text.RegularExpressions;
using SiteGen.Testing;

namespace SiteGen.Authoring.Tests.Scaffolding;

/// <summary>The two workflows that publish to GitHub Pages: the repository's own, and that of a new site.</summary>
public class WorkflowTests
{
    private static readonly string Own = File.ReadAllText(RepositoryFolder.Of(".github", "workflows", "pages.yml"));

    private static readonly string OfNewSite =
        File.ReadAllText(RepositoryFolder.Of("src", "SiteGen.Authoring", "Scaffolding", "Site", "dot.github", "workflows", "pages.yml"));

    public static TheoryData<string> Both => [Own, OfNewSite];

    [Theory]
    [MemberData(nameof(Both))]
    public void Every_action_is_pinned_by_its_commit_and_names_its_version(string workflow)
    {
        var uses = Lines(workflow).Where(line => line.Contains("uses:", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(uses);
        Assert.All(uses, line => Assert.Matches(@"uses: actions/[a-z-]+(/[a-z]+)?@[0-9a-f]{40} # v[0-9]+\.[0-9]+\.[0-9]+$", line));
    }

    [Fact]
    public void Both_pin_the_same_versions() => Assert.Equal(Pins(Own), Pins(OfNewSite));

    [Theory]
    [MemberData(nameof(Both))]
    public void A_job_may_do_only_what_it_needs(string workflow)
    {
        var record = workflow[workflow.IndexOf("\n  record:", StringComparison.Ordinal)..];
        var deploy = workflow[workflow.IndexOf("\n  deploy:", StringComparison.Ordinal)..^record.Length];
        var before = workflow[..^(deploy.Length + record.Length)];

        Assert.Contains("\npermissions:\n  contents: read\n", before, StringComparison.Ordinal);
        Assert.DoesNotContain(": write", before, StringComparison.Ordinal);
        Assert.Contains("      pages: write\n      id-token: write\n", deploy, StringComparison.Ordinal);
        Assert.DoesNotContain("contents: write", deploy, StringComparison.Ordinal);
        Assert.Contains("    permissions:\n      contents: write\n    steps:", record, StringComparison.Ordinal);
        Assert.DoesNotContain("sitegen/program", record, StringComparison.Ordinal);
    }

    /// <summary>A value that somebody outside can choose must reach a script as a variable, never as a part of the script.</summary>
    [Theory]
    [MemberData(nameof(Both))]
    public void No_expression_stands_inside_a_script(string workflow)
    {
        var scripts = Regex.Matches(workflow, @"\brun: (?:\|\n(?<block>(?: {10}.*\n|\n)+)|(?<line>.*)\n)", RegexOptions.None, TimeSpan.FromSeconds(5));

        Assert.NotEmpty(scripts);
        Assert.All(scripts, script => Assert.DoesNotContain("${{", script.Value, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void It_runs_on_push_by_hand_and_on_a_schedule_that_first_asks_whether_anything_is_due(string workflow)
    {
        foreach (var part in (string[])["push:", "workflow_dispatch:", "schedule:", "sitegen due", "--base-url \"$BASE_URL\"", "cancel-in-progress: false", "include-hidden-files: true"])
        {
            Assert.Contains(part, workflow, StringComparison.Ordinal);
        }
    }

    /// <summary>A pull request is checked and its findings annotate it; it neither waits for a publication nor is published.</summary>
    [Theory]
    [MemberData(nameof(Both))]
    public void It_checks_pull_requests_and_publishes_none_of_them(string workflow)
    {
        foreach (var part in (string[])
            [
                "\n  pull_request:\n", "if: github.event_name == 'pull_request'\n        run: .sitegen/program/sitegen check --format github\n",
                "\"$GITHUB_EVENT_NAME\" = pull_request ]; then\n            echo \"due=false\"", "github.event_name == 'pull_request' && github.ref || 'pages'",
            ])
        {
            Assert.Contains(part, workflow, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("pull_request_target", workflow, StringComparison.Ordinal);
    }

    /// <summary>From the question on, the two differ in nothing.</summary>
    [Fact]
    public void Both_do_the_same_once_they_have_the_program() => Assert.Equal(FromQuestion(Own), FromQuestion(OfNewSite));

    private static string FromQuestion(string workflow) => workflow[workflow.IndexOf("      - name: Ask whether", StringComparison.Ordinal)..];

    private static IEnumerable<string> Pins(string workflow) =>
        Regex.Matches(workflow, "actions/[a-z-]+(/[a-z]+)?@[0-9a-f]{40}", RegexOptions.None, TimeSpan.FromSeconds(5)).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);

    private static string[] Lines(string text) => text.Split('\n');
}
