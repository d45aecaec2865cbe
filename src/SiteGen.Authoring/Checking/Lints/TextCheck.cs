using System.Text.RegularExpressions;
using SiteGen.Authoring.Checking.Texts;
using SiteGen.Pipeline.Model;
using SiteGen.Pipeline.Parsing;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Authoring.Checking.Lints;

/// <summary>Looks at the words of a text: days that are others tomorrow, pictures that are not there, what was copied along with an article.</summary>
internal static partial class TextCheck
{
    private const int EqualLines = 3;
    private const int LongestLine = 40;

    /// <summary>The findings of a file. <paramref name="page"/> is the page that is made of it, null while an error keeps it from being one.</summary>
    public static IEnumerable<Diagnostic> Of(ParsedPage parsed, Prose prose, Page? page)
    {
        var found = new List<Diagnostic>();
        var lines = new LineTable(parsed.File.Path, prose.Text);
        var hasPicture = page is not null && (page.Image is not null || !page.Gallery.IsEmpty || page.Body.Parts.Any(part => part is ImagePart));
        var (previous, repeated) = ("", 1);
        for (var i = 0; i < prose.Blocks.Length; i++)
        {
            var block = prose.Blocks[i];
            if (block.Kind is ProseBlockKind.Verbatim or ProseBlockKind.Picture)
            {
                continue;
            }

            var text = BlockText.Of(prose.Text, block.Runs.AsSpan());
            var line = text.Text.Trim();
            if (block.Kind == ProseBlockKind.Paragraph)
            {
                repeated = line.Length is > 0 and <= LongestLine && line == previous ? repeated + 1 : 1;
                previous = line;
                if (line.Length > 0 && (Junk().IsMatch(line) || repeated == EqualLines))
                {
                    found.Add(LintRules.Junk(lines.At(text, 0, text.Text.Length), line));
                    continue;
                }
            }

            if (Glued().Match(text.Text) is { Success: true } glued)
            {
                found.Add(LintRules.Glued(lines.At(text, glued.Index, glued.Length), glued.Value));
            }

            if (page is { IsRelease: true })
            {
                Words(page, hasPicture, text, found, lines);
            }
        }

        // One of a kind is enough: whoever mends the first sees the others.
        return found.DistinctBy(diagnostic => LintRules.IsJunk(diagnostic) ? diagnostic.Location.ToString() : diagnostic.Rule.Code);
    }

    private static void Words(Page page, bool hasPicture, BlockText text, List<Diagnostic> found, LineTable lines)
    {
        // An interview and a quotation say «today» of the day on which they were spoken.
        if (page.Facts.EventDate is null && page.Facts.Type is not (ReleaseType.Interview or ReleaseType.Statement)
            && First(page.Language.Code == "ru" ? RussianDay() : KazakhDay(), text) is { } day)
        {
            found.Add(LintRules.RelativeDay(lines.At(text, day.Index, day.Length), day.Value));
        }

        if (!hasPicture && First(page.Language.Code == "ru" ? RussianPhoto() : KazakhPhoto(), text) is { } photo)
        {
            found.Add(LintRules.PhotoWords(lines.At(text, photo.Index, photo.Length), photo.Value));
        }
    }

    /// <summary>The first match outside of quotation marks, in a block that is no speech.</summary>
    private static Match? First(Regex words, BlockText text)
    {
        if (text.Text.AsSpan().TrimStart() is ['–' or '—' or '-' or '>', ..])
        {
            return null;
        }

        var (counted, depth, straight) = (0, 0, 0);
        foreach (Match match in words.Matches(text.Text))
        {
            var before = text.Text.AsSpan(counted, match.Index - counted);
            (counted, depth, straight) = (match.Index, depth + before.Count('«') - before.Count('»'), straight + before.Count('"'));
            if (depth == 0 && straight % 2 == 0)
            {
                return match;
            }
        }

        return null;
    }

    /// <summary>A line with a date or a hyphen and nothing else, the button of a web page, a lone «in».</summary>
    [GeneratedRegex(@"^(?:\d{1,2}[./]\d{1,2}[./]\d{2,4}|[-–—•·|]+|in|back to top( button)?|read more|читать далее|читайте также|поделиться|толығырақ|бөлісу|басқа жаңалықтар|другие новости)$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 30_000)]
    private static partial Regex Junk();

    /// <summary>«жаңалықтарБилік»: a capital after small letters, both Cyrillic. «КазТАГ» and the like have more than one capital.</summary>
    [GeneratedRegex(@"(?<![\p{L}.])[\p{IsCyrillic}]\p{Ll}{4,}\p{Lu}\p{Ll}{3,}(?!\p{L})", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Glued();

    [GeneratedRegex(@"(?<!\p{L})(?:бүгін|кеше|ертең|(?:дүйсенбі|сейсенбі|сәрсенбі|бейсенбі|жұма|сенбі|жексенбі) күні)(?!\p{L})", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 30_000)]
    private static partial Regex KazakhDay();

    [GeneratedRegex(@"(?<!\p{L})(?:сегодня|вчера|завтра|во? (?:понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье))(?!\p{L})", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 30_000)]
    private static partial Regex RussianDay();

    [GeneratedRegex(@"(?<!\p{L})(?:суретте|фотода|фотосуретте)(?!\p{L})", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 30_000)]
    private static partial Regex KazakhPhoto();

    [GeneratedRegex(@"(?<!\p{L})на (?:фото|снимке|фотографии)(?!\p{L})", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 30_000)]
    private static partial Regex RussianPhoto();
}
