using System.Text;
using SiteGen.Testing;

namespace SiteGen.Pipeline.Tests;

/// <summary>
/// Runs every example of a folder of specs through one function. `UPDATE_SNAPSHOTS=1` writes what came out into the files, to be read as a diff.
/// </summary>
internal static class SpecRun
{
    public static void All(string stage, Func<SpecExample, string> run)
    {
        var folder = RepositoryFolder.Of("tests", "SiteGen.Pipeline.Tests", "Specs", stage);
        var wrong = new StringBuilder();
        var count = 0;
        foreach (var path in Directory.EnumerateFiles(folder, "*.md").Order(StringComparer.Ordinal))
        {
            var text = File.ReadAllText(path);
            foreach (var example in SpecFile.Read(path))
            {
                count++;
                var came = run(example);
                if (came == example.Expected.Text)
                {
                    continue;
                }

                wrong.Append("## ").Append(example).Append('\n').Append(example.Input.Text)
                    .Append("--- expected\n").Append(example.Expected.Text).Append("--- came\n").Append(came).Append('\n');
                text = Replaced(text, example, came);
            }

            if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
            {
                File.WriteAllText(path, text);
            }
        }

        Assert.True(count > 0, $"There are no specs in {folder}.");
        Assert.True(wrong.Length == 0, "\n" + wrong);
    }

    private static string Replaced(string text, SpecExample example, string came)
    {
        var input = text.IndexOf("\n" + example.Input.Text + "````\n", StringComparison.Ordinal);
        var expected = text.IndexOf("````expected\n", input, StringComparison.Ordinal) + "````expected\n".Length;
        return string.Concat(text.AsSpan(0, expected), came, text.AsSpan(expected + example.Expected.Text.Length));
    }
}
