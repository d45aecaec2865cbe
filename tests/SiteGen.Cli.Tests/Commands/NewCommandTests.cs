using System.Diagnostics;
using System.Text.Json;
using SiteGen.Testing;

namespace SiteGen.Cli.Tests.Commands;

public sealed class NewCommandTests : IDisposable
{
    private static readonly string[] Folder = ["content", "news", "2026", "zhana-mektep"];

    private readonly SmallSite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void A_title_is_enough_and_the_draft_builds()
    {
        var run = site.Run("new", "Жаңа мектеп", "--title", "ru=Новая школа", "--date", "2026-08-25", "--region", "tolebi");

        Assert.Equal("", run.Error);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            """
            A draft was written:
              content/news/2026/zhana-mektep/index.kk.md
              content/news/2026/zhana-mektep/index.ru.md

            What to do next:
              1. Write the summary and the text; put photos beside the files.
              2. Look at it while you write: 'sitegen serve', then http://127.0.0.1:4000/press/kk/news/2026/zhana-mektep/
              3. When it is ready, delete the line 'draft: true' in index.kk.md.

            """,
            run.Output);
        Assert.Equal(0, site.Run("build", "--strict").ExitCode);
        Assert.False(Directory.Exists(site.Folder.Of("output", "kk", "news", "2026")));
        Assert.Equal(0, site.Run("build", "--strict", "--drafts").ExitCode);
        Assert.Contains("Новая школа", site.TextOf("ru/news/2026/zhana-mektep/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Words_without_quotation_marks_are_one_title_in_the_language_of_the_messages()
    {
        var run = site.Run("new", "Новая", "школа", "открылась", "--lang", "ru", "--date", "2026-08-25");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Переведите заголовок: в index.kk.md пока стоит заголовок на другом языке.", run.Output, StringComparison.Ordinal);
        Assert.Contains("title: \"Новая школа открылась\"\n", File.ReadAllText(site.Folder.Of("content", "news", "2026", "novaya-shkola-otkrylas", "index.ru.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_terminal_what_is_missing_is_listed_and_nothing_is_written()
    {
        var before = TemporaryFolder.Times(site.Path);

        var run = site.Run("new", "--type", "news");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("sitegen: error SG0022: A release needs a title, and nobody can be asked for it here. Missing: --title kk=\"…\" --title ru=\"…\". At a terminal, 'sitegen new' asks.\n", run.Error);
        Assert.Equal(before, TemporaryFolder.Times(site.Path));
    }

    [Theory]
    [InlineData("SG0020: 'Мектеп' must name the language before the title: --title kk=\"…\".", "--title", "Мектеп")]
    [InlineData("SG0020: 'kk= ' must name the language before the title: --title kk=\"…\".", "--title", "kk= ")]
    [InlineData("SG0021: The title in the language 'kk' is given twice; a title without a language counts as one in 'kk'. Keep one, or name the language of each with --title.", "Мектеп", "--title", "kk=Мектеп")]
    [InlineData("SG0502: Unknown region 'tolebj'. Use an id from content/data/regions.yml.\n       = did you mean 'tolebi'?", "Мектеп", "--region", "tolebj")]
    public void A_mistake_writes_nothing(string message, params string[] arguments)
    {
        var before = TemporaryFolder.Times(site.Path);

        var run = site.Run(["new", .. arguments]);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal($"sitegen: error {message}\n", run.Error);
        Assert.Equal(before, TemporaryFolder.Times(site.Path));
    }

    [Fact]
    public void A_second_release_of_one_name_is_refused()
    {
        site.Run("new", "Жаңа мектеп", "--date", "2026-08-25");

        var run = site.Run("new", "Жаңа мектеп", "--date", "2026-08-26", "--lang", "kk");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(
            "sitegen: error SG0904: «zhana-mektep» деген материал бар: content/news/2026/zhana-mektep/. Ештеңе жазылған жоқ. "
            + "Сол материалды ашыңыз немесе мекенжайдың соңын өзгертіңіз: --slug zhana-mektep-2.\n",
            run.Error);
    }

    [Fact]
    public void Programs_get_one_object()
    {
        var run = site.Run("new", "Жаңа мектеп", "--date", "2026-08-25", "--format", "json");

        var json = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal("release", json.GetProperty("kind").GetString());
        Assert.True(json.GetProperty("draft").GetBoolean());
        Assert.Equal("content/news/2026/zhana-mektep/index.ru.md", json.GetProperty("files")[1].GetProperty("path").GetString());
        Assert.False(json.GetProperty("files")[1].GetProperty("translated").GetBoolean());
        Assert.Equal("/kk/news/2026/zhana-mektep/", json.GetProperty("files")[0].GetProperty("address").GetString());
    }

    [SkippableFact]
    public void At_a_terminal_it_asks_for_what_is_missing_in_the_editors_language()
    {
        Skip.IfNot(File.Exists("/usr/bin/script"), "There is no 'script' here that makes a terminal.");
        var start = new ProcessStartInfo("/usr/bin/script") { WorkingDirectory = site.Path, RedirectStandardInput = true, RedirectStandardOutput = true, UseShellExecute = false };
        start.ArgumentList.Add("-qec");
        start.ArgumentList.Add($"'{Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet"}' exec '{typeof(CommandLine).Assembly.Location}' new --lang kk");
        start.ArgumentList.Add("/dev/null");
        start.Environment["TERM"] = "xterm";
        start.Environment["LC_ALL"] = "C.UTF-8";

        using var process = Process.Start(start)!; // It is there.
        var asked = new System.Text.StringBuilder();
        foreach (var (question, answer) in (IEnumerable<(string, string)>)[("қазақша", "Жаңа мектеп\r"), ("русский", "Новая школа\r"), ("түрі", "\r"), ("Қай аймақ", "\u001b[B\r"), ("Күні", "2026-08-25\r")])
        {
            for (int letter; !asked.ToString().Contains(question, StringComparison.OrdinalIgnoreCase) && (letter = process.StandardOutput.Read()) >= 0;)
            {
                asked.Append((char)letter);
            }

            process.StandardInput.Write(answer);
            process.StandardInput.Flush();
            asked.Clear();
        }

        var rest = process.StandardOutput.ReadToEnd();
        process.WaitForExit();

        Assert.Contains("Қаралама жазылды:", rest, StringComparison.Ordinal);
        var text = File.ReadAllText(site.Folder.Of([.. Folder, "index.kk.md"]));
        Assert.Contains("title: \"Жаңа мектеп\"\n", text, StringComparison.Ordinal);
        Assert.Contains("date: 2026-08-25\ntype: news\nregion: tolebi\n", text, StringComparison.Ordinal);
        Assert.Contains("title: \"Новая школа\"\n", File.ReadAllText(site.Folder.Of([.. Folder, "index.ru.md"])), StringComparison.Ordinal);
    }
}
