using System.Globalization;
using System.Text.RegularExpressions;
using SiteGen.Testing;

namespace SiteGen.Site.Tests.Hostile;

/// <summary>Reads `vectors.md`.</summary>
internal static partial class HostileVectors
{
    /// <summary>All of them, numbered from 1.</summary>
    public static IReadOnlyList<HostileVector> All { get; } = Read();

    private static HostileVector[] Read()
    {
        var vectors = new List<HostileVector>();
        var (group, isInside) = ("", false);
        foreach (var line in File.ReadAllText(RepositoryFolder.Of("tests", "SiteGen.Site.Tests", "Hostile", "vectors.md")).ReplaceLineEndings("\n").Split('\n'))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal) && !isInside)
            {
                group = line[3..];
            }
            else if (line.StartsWith("```", StringComparison.Ordinal))
            {
                isInside = !isInside;
            }
            else if (isInside && line.IndexOf(" | ", StringComparison.Ordinal) is var bar and > 0)
            {
                vectors.Add(new(vectors.Count + 1, group, line[..bar], Decode(line[(bar + 3)..], vectors.Count + 1)));
            }
        }

        return [.. vectors];
    }

    private static string Decode(string written, int number) => Escape().Replace(
        written.Replace("HIT", string.Create(CultureInfo.InvariantCulture, $"__hit={number}"), StringComparison.Ordinal),
        match => match.Groups["point"] is { Success: true, Value: var point }
            ? char.ConvertFromUtf32(Hexadecimal(point))
            : string.Concat(match.Groups["bytes"].Value.Split(' ').Select(value => (char)(HostileVector.FirstByte + Hexadecimal(value)))));

    private static int Hexadecimal(string digits) => int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\{U\+(?<point>[0-9A-F]+)\}|\{BYTES (?<bytes>[0-9A-F ]+)\}", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Escape();
}
