using NodaTime;
using SiteGen.Authoring.Checking;
using SiteGen.Pipeline.Configuration;
using SiteGen.Primitives.Diagnostics;
using SiteGen.Testing;

namespace SiteGen.Authoring.Tests.Checking;

/// <summary>Checks a site in memory and keeps what a family of codes says.</summary>
internal static class CheckedTestSite
{
    /// <summary>Everything that `check` says, as `check --now` of the tests' clock would.</summary>
    public static CheckResult Check(TestSite site, Instant? now = null) =>
        SiteChecker.Check(new BuildRequest { Now = now ?? FixedClock.Now, Checks = CheckLevel.Thorough }, site.Folder);

    /// <summary>The findings of the codes that begin so, one line each, in English.</summary>
    public static string Lines(TestSite site, params string[] codes) => DiagnosticLines.Of(Found(site, codes));

    /// <summary>The findings of the codes that begin so.</summary>
    public static IEnumerable<Diagnostic> Found(TestSite site, params string[] codes) =>
        Check(site).Diagnostics.Where(diagnostic => Array.Exists(codes, code => diagnostic.Rule.Code.StartsWith(code, StringComparison.Ordinal)));

    /// <summary>A site with one release in both languages; the texts are what stands below the front matter.</summary>
    public static TestSite Pair(string kazakh, string russian, string more = "") => TestSite.Small
        .With("content/news/2025/a/index.kk.md", $"---\ntitle: Бірінші жаңалық\nsummary: Қысқаша мазмұны осы.\ndate: 2025-01-10\n{more}---\n\n{kazakh}\n")
        .With("content/news/2025/a/index.ru.md", $"---\ntitle: Первая новость\nsummary: Коротко о том же.\n---\n\n{russian}\n");
}
