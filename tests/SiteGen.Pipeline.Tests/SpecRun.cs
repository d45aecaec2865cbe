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
            var lines = File.ReadAllText(path).Split('\n').ToList();

            // From the last to the first, so that a longer answer moves no other.
            foreach (var example in SpecFile.Read(path).Reverse())
            {
                count++;
                var came = run(example);
                if (came == example.Expected.Text)
                {
                    continue;
                }

                wrong.Append("## ").Append(example).Append('\n').Append(example.Input.Text)
                    .Append("--- expected\n").Append(example.Expected.Text).Append("--- came\n").Append(came).Append('\n');
                lines.RemoveRange(example.Expected.FirstLine, example.Expected.Text.Count(letter => letter == '\n'));
                lines.InsertRange(example.Expected.FirstLine, came.Split('\n')[..^1]);
            }

            if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
            {
                File.WriteAllText(path, string.Join('\n', lines));
            }
        }

        Assert.True(count > 0, $"There are no specs in {folder}.");
        Assert.True(wrong.Length == 0, "\n" + wrong);
    }
}
