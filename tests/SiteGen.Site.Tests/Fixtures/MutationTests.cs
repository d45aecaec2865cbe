using System.Text;
using SiteGen.Testing;

namespace SiteGen.Site.Tests.Fixtures;

/// <summary>Files damaged in a thousand small ways: the build never throws, and says where the damage is or goes on.</summary>
public sealed class MutationTests
{
    private static readonly string[] Pieces =
        ["---\n", ":", ": ", "- ", "\t", "\"", "'", "[", "]", "{", "}", "{{", "}}", "#", "|", ">", "&a", "*a", "!", "%", "@", "`", "\0", "\uFEFF", "\u00A0", "\r", "и\u0306", "<b>", "</script>", "\uD83D", "99999999999", "-1", "null", "true", "~", "2026-13-45", "..", "/", "\\"];

    [Theory]
    [InlineData("site.yml", 60)]
    [InlineData("content/data/regions.yml", 60)]
    [InlineData("content/data/tags.yml", 40)]
    [InlineData("content/news/2025/habar/index.kk.md", 250)]
    [InlineData("content/news/2025/habar/index.ru.md", 60)]
    [InlineData("templates/i18n/kk.yml", 60)]
    [InlineData("templates/layouts/page.sbn-html", 120)]
    [InlineData("templates/partials/head.sbn-html", 60)]
    public void A_damaged_file_never_throws(string path, int times)
    {
        var good = TestSite.OfFolder(RepositoryFolder.Of("tests", "sites-invalid", "good"));
        var text = Encoding.UTF8.GetString(good.Folder.Read(path).Bytes.Span);
        var failures = new List<string>();
        for (var number = 0; number < times; number++)
        {
            var damaged = Damage(text, number);
            try
            {
                good.With(path, damaged).Build(jobs: 1);
            }
            catch (Exception exception)
            {
                failures.Add($"{path}, damage {number}: {exception.GetType().Name}: {exception.Message} {exception.StackTrace?.Split('\n')[0]}\n{damaged[..Math.Min(damaged.Length, 400)]}");
            }
        }

        Faults.None(failures);
    }

    /// <summary>Three changes at places and of kinds that the number alone decides.</summary>
    private static string Damage(string text, int number)
    {
        var state = (ulong)number * 0x9E3779B97F4A7C15 + 1;
        for (var change = 0; change < 1 + number % 3; change++)
        {
            var at = Next(ref state, text.Length + 1);
            var length = Math.Min(Next(ref state, 12), text.Length - at);
            text = Next(ref state, 4) switch
            {
                0 => text.Remove(at, length),
                1 => text.Insert(at, Pieces[Next(ref state, Pieces.Length)]),
                2 => text.Insert(at, text.Substring(at, length)),
                _ => text.Remove(at, length).Insert(at, Pieces[Next(ref state, Pieces.Length)]),
            };
        }

        return text;
    }

    /// <summary>A number below a limit, by xorshift: the same on every machine.</summary>
    private static int Next(ref ulong state, int limit)
    {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        return (int)(state % (ulong)limit);
    }
}
