using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using SiteGen.Testing;

namespace SiteGen.Site.Tests.Sample;

/// <summary>A site under a project's path and the same under a domain are one site: they differ by the prefix and by nothing else.</summary>
public sealed partial class TwoAddressesTests
{
    [Fact]
    public void Both_trees_have_the_same_files_but_for_the_domains_name() =>
        Assert.Equal(SampleNewsroom.UnderProject.Paths.Append("CNAME").Order(StringComparer.Ordinal), SampleNewsroom.UnderDomain.Paths);

    [Fact]
    public void Both_trees_have_the_same_bytes_but_for_the_prefix() =>
        Faults.None(SampleNewsroom.UnderProject.Paths.Where(SampleNewsroom.UnderDomain.Has).SelectMany(Compare));

    private static IEnumerable<string> Compare(string path)
    {
        var (project, domain) = (SampleNewsroom.UnderProject.Files[path], SampleNewsroom.UnderDomain.Files[path]);
        return path.EndsWith(".zip", StringComparison.Ordinal) ? CompareKits(path, project, domain) : Compare(path, project, domain);
    }

    /// <summary>The texts in a press kit name their address, so the sums and places of the archive differ; its files are compared.</summary>
    private static IEnumerable<string> CompareKits(string path, byte[] project, byte[] domain)
    {
        var (left, right) = (Unpack(project), Unpack(domain));
        return left.Keys.SequenceEqual(right.Keys)
            ? left.SelectMany(file => Compare($"{path}!{file.Key}", file.Value, right[file.Key]))
            : [$"{path} holds other files."];
    }

    private static SortedDictionary<string, byte[]> Unpack(byte[] zip)
    {
        using var archive = new ZipArchive(new MemoryStream(zip));
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var entry in archive.Entries)
        {
            using var content = new MemoryStream();
            using var packed = entry.Open();
            packed.CopyTo(content);
            files.Add(entry.FullName, content.ToArray());
        }

        return files;
    }

    private static IEnumerable<string> Compare(string path, byte[] project, byte[] domain)
    {
        if (project.AsSpan().SequenceEqual(domain))
        {
            yield break;
        }

        var (left, right) = (Neutral(project, "https://org.github.io/press/", PathOfProject()), Neutral(domain, "https://news.example.kz/", PathOfDomain()));
        var (lines, others) = (left.Split('\n'), right.Split('\n'));
        var line = Enumerable.Range(0, Math.Max(lines.Length, others.Length)).FirstOrDefault(index => index >= lines.Length || index >= others.Length || lines[index] != others[index], -1);
        if (line >= 0)
        {
            yield return $"{path}:{line + 1}:\n  {lines.ElementAtOrDefault(line)}\n  {others.ElementAtOrDefault(line)}";
        }
    }

    private static string Neutral(byte[] bytes, string url, Regex path)
    {
        var text = Encoding.UTF8.GetString(bytes)
            .Replace(url, "BASE:", StringComparison.Ordinal)
            .Replace(Uri.EscapeDataString(url), "BASE%3A", StringComparison.Ordinal)
            .Replace(new Uri(url).Host, "HOST", StringComparison.Ordinal);
        return path.Replace(Code().Replace(text, "CODE"), "ROOT:");
    }

    /// <summary>An address as a QR code is another drawing.</summary>
    [GeneratedRegex("<svg class=\"qr\".*?</svg>", RegexOptions.None, 1000)]
    private static partial Regex Code();

    /// <summary>An address that begins with the path: nothing that an address could go on from stands before it.</summary>
    [GeneratedRegex(@"(?<![\w:/.%\-<])/press/", RegexOptions.None, 1000)]
    private static partial Regex PathOfProject();

    [GeneratedRegex(@"(?<=[""'=(])/(?=[""')])|(?<=[""'=(,\s])/(?=kk/|ru/|assets/|photos/|404\.html|[\w.-]+\.(jpg|svg|xml|css|js))", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PathOfDomain();
}
