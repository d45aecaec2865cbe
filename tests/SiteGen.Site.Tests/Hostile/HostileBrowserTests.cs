using System.Text.Json;
using System.Text.RegularExpressions;
using SiteGen.Pipeline.Files;
using SiteGen.Site.Tests.Html;
using SiteGen.Site.Tests.Search;
using SiteGen.Testing;

namespace SiteGen.Site.Tests.Hostile;

/// <summary>
/// The pages of every vector in a browser, where one is installed, with their policy taken out: the markup alone must hold. A page of the
/// test's own opens each in a frame, writes its text into it once more, as scripts do, and notes what happened.
/// </summary>
public sealed partial class HostileBrowserTests
{
    /// <summary>A browser gets slower with each frame that it has thrown away.</summary>
    private const int PagesAtOnce = 250;

    private const string Harness =
        """
        <!DOCTYPE html><meta charset="utf-8"><title>Harness</title><pre id="told"></pre><script>
        const faults = [], schemes = ["http:", "https:", "mailto:", "tel:", ":"];
        for (const name of ["alert", "confirm", "prompt"]) window[name] = () => { faults.push(name); };
        const wait = ms => new Promise(done => setTimeout(done, ms));
        function look(path, frame) {
          const inside = frame.contentWindow, page = frame.contentDocument;
          if (!page || !inside) { faults.push(path + ": the page left the site"); return; }
          if (inside.__hit !== undefined) faults.push(path + ": vector " + inside.__hit + " ran");
          for (const element of page.querySelectorAll("*")) {
            for (const attribute of element.attributes) if (/^on/i.test(attribute.name)) faults.push(path + ": " + attribute.name);
            if ("protocol" in element && element.hasAttribute("href") && !schemes.includes(element.protocol)) faults.push(path + ": " + element.protocol);
          }
          for (const name of ["getElementById", "querySelector", "querySelectorAll", "body", "forms", "cookie", "createElement", "location", "head", "title"])
            if (Object.getOwnPropertyNames(page).includes(name) && name !== "location") faults.push(path + ": " + name + " is shadowed");
          for (const entry of inside.performance.getEntriesByType("resource"))
            if (!entry.name.startsWith(location.origin + "/")) faults.push(path + ": asks " + entry.name);
        }
        async function open(path) {
          const frame = document.createElement("iframe");
          const ready = new Promise(done => { frame.onload = done; });
          frame.src = "/" + path;
          document.body.append(frame);
          await Promise.race([ready, wait(5000)]);
          await wait(0);
          look(path, frame);
          const text = frame.contentDocument && frame.contentDocument.querySelector("main");
          if (text) { text.innerHTML = text.innerHTML; await wait(0); look(path + " written again", frame); }
          if (window.__hit !== undefined) { faults.push(path + ": vector " + window.__hit + " reached the page around"); delete window.__hit; }
          frame.remove();
        }
        (async () => {
          const paths = await (await fetch("/paths.json")).json();
          let next = 0;
          await Promise.all([0, 1, 2, 3, 4, 5].map(async () => { while (next < paths.length) await open(paths[next++]); }));
          document.getElementById("told").textContent = JSON.stringify({ opened: paths.length, faults });
        })();
        </script>
        """;

    /// <summary>Two pages of each vector; all of them where SITEGEN_FUZZ_SECONDS asks for a long run.</summary>
    [SkippableFact]
    public void No_vector_runs_in_a_browser_even_without_the_policy()
    {
        var isLong = Environment.GetEnvironmentVariable("SITEGEN_FUZZ_SECONDS") is { Length: > 0 };
        var paths = isLong
            ? HostileSite.Built.HtmlPaths.Where(path => path.StartsWith("kk/", StringComparison.Ordinal) && path != "kk/search/index.html").ToArray()
            : HostileVectors.All.SelectMany(vector => new[] { "raw", HostileText.Kinds[1 + (vector.Number % 4)] }.Select(kind => HostileSite.PathOf(vector, kind)))
                .Append("kk/index.html").Append("kk/tags/index.html").ToArray();
        foreach (var some in paths.Chunk(PagesAtOnce))
        {
            Faults.None(Told(Copy(some), out var opened));
            Assert.Equal(some.Length, opened);
        }
    }

    /// <summary>Proves that the harness sees what runs.</summary>
    [SkippableFact]
    public void A_page_that_does_act_is_seen()
    {
        var bad = new MemoryOutput();
        bad.Accept("a.html", "<!DOCTYPE html><title>x</title><main><img src=x onerror=\"window.__hit=7\"><a href=\"javascript:1\">x</a><img src=\"http://127.0.0.1:9/x\"></main>"u8);
        var told = Told(bad, out _);
        Assert.Contains(told, fault => fault.Contains("vector 7 ran", StringComparison.Ordinal));
        Assert.Contains(told, fault => fault.Contains("javascript:", StringComparison.Ordinal));
        Assert.Contains(told, fault => fault.Contains("asks http://127.0.0.1:9/x", StringComparison.Ordinal));
    }

    private static string[] Told(MemoryOutput pages, out int opened)
    {
        pages.Accept("paths.json", JsonSerializer.SerializeToUtf8Bytes(pages.Paths.Where(path => path.EndsWith(".html", StringComparison.Ordinal)).Order(StringComparer.Ordinal)));
        pages.Accept("harness.html", System.Text.Encoding.UTF8.GetBytes(Harness));
        using var server = new SiteServer(pages);
        using var profile = new TemporaryFolder();
        var page = HtmlPage.Parse("harness.html", OutsideProgram.Chromium.Run(
        [
            "--headless", "--no-sandbox", "--disable-gpu", $"--user-data-dir={profile.Path}", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
            "--virtual-time-budget=600000", "--dump-dom", server.Url + "harness.html",
        ]));
        var told = page.Document.QuerySelector("#told")?.TextContent ?? "";
        Assert.True(told.Length > 0, "The browser did not come to the end of the pages.");
        using var answer = JsonDocument.Parse(told);
        opened = answer.RootElement.GetProperty("opened").GetInt32();
        return answer.RootElement.GetProperty("faults").EnumerateArray().Select(fault => fault.GetString() ?? "").ToArray();
    }

    private static MemoryOutput Copy(IEnumerable<string> paths)
    {
        var copy = new MemoryOutput();
        foreach (var path in paths)
        {
            var text = HostileSite.Built[path];
            Assert.Matches(PolicyElement(), text);
            var free = StyleElement().Replace(PolicyElement().Replace(text, ""), "");
            copy.Accept(path, System.Text.Encoding.UTF8.GetBytes(free.Replace("=\"/press/", "=\"/", StringComparison.Ordinal)));
        }

        foreach (var (path, bytes) in HostileSite.Built.Files.Where(file => file.Key.StartsWith("assets/", StringComparison.Ordinal)))
        {
            copy.Accept(path, bytes);
        }

        return copy;
    }

    [GeneratedRegex("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex PolicyElement();

    /// <summary>How the pages look costs time and changes nothing here.</summary>
    [GeneratedRegex("<link rel=\"stylesheet\"[^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex StyleElement();
}
