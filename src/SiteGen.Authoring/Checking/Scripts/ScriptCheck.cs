using System.Buffers;
using SiteGen.Authoring.Checking.Texts;
using SiteGen.Pipeline.Parsing;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Authoring.Checking.Scripts;

/// <summary>
/// Finds letters that only look right: Latin ones in Cyrillic words and the reverse, Kazakh ones in Russian words, letters in two pieces. It
/// looks at values of front matter and data that people read, and at the words of the text; never at code, addresses and paths.
/// </summary>
internal sealed class ScriptCheck(KnownNames names, IReadOnlyList<string> languages)
{
    /// <summary>Letters that Kazakh has and Russian has not.</summary>
    private const string KazakhLetters = "ӘәҒғҚқҢңӨөҰұҮүҺһІі";

    private static readonly SearchValues<char> Kazakh = SearchValues.Create(KazakhLetters);

    /// <summary>Russian words of one letter whose Latin twins are typed without noticing.</summary>
    private const string LoneLatin = "coky";

    /// <summary>The faults of a page's file.</summary>
    public ScriptFinding OfPage(string path, Prose prose, string language)
    {
        var report = new Report(path, prose.Text);
        foreach (var (run, spoken) in YamlTexts.Find(prose.Text, 0, prose.BodyStart, language, languages, isInterface: false))
        {
            Look(BlockText.Of(prose.Text, [run]), spoken, report);
        }

        foreach (var block in prose.Blocks)
        {
            if (block.Kind != ProseBlockKind.Verbatim)
            {
                Look(BlockText.Of(prose.Text, block.Runs.AsSpan()), language, report);
            }
        }

        return report.Finish();
    }

    /// <summary>The faults of a file of settings, of a list of names or of interface texts.</summary>
    public ScriptFinding OfData(string path, string text, bool isInterface)
    {
        var report = new Report(path, text);
        foreach (var (run, _) in YamlTexts.Find(text, 0, text.Length, "", languages, isInterface))
        {
            // Names are spelt in their own language there, whatever the key's.
            Look(BlockText.Of(text, [run]), "", report);
        }

        return report.Finish();
    }

    private void Look(BlockText block, string language, Report report)
    {
        var text = block.Text;
        var quotes = language == "ru" && text.AsSpan().IndexOfAny(Kazakh) >= 0 ? QuotedWords(text) : null;
        foreach (var (start, length) in WordFinder.Words(text))
        {
            var word = text.AsSpan(start, length);
            if (length == 1)
            {
                if (language == "ru" && IsLoneLatin(text, start))
                {
                    report.LoneLatin(block, start);
                }

                continue;
            }

            if (MixedWordJudge.Judge(word) is { } fault)
            {
                if (!WordFinder.IsInAddress(text, start, length))
                {
                    report.Mixed(block, start, length, fault);
                    report.Compose(block, start, length, fault);
                }

                continue;
            }

            if (MixedWordJudge.IsCyrillicNumeral(word))
            {
                report.CyrillicNumeral(block, start, length);
            }
            else if (quotes is not null && !quotes[start] && !block.IsForeign(start) && word.IndexOfAny(Kazakh) >= 0 && !names.Has(word.ToString()) && !WordFinder.IsInAddress(text, start, length))
            {
                report.Kazakh(block, start, length);
            }

            report.Compose(block, start, length, null);
        }
    }

    /// <summary>A Latin «c» where Russian says «с»: between Cyrillic words, in small letters.</summary>
    private static bool IsLoneLatin(string text, int at)
    {
        if (!LoneLatin.Contains(text[at], StringComparison.Ordinal) || at + 2 >= text.Length || text[at + 1] is not (' ' or '\u00A0'))
        {
            return false;
        }

        var isBegun = at == 0 || text[at - 1] is ' ' or '\u00A0' or '(' or '«';
        var before = text.AsSpan(0, at).TrimEnd(" \u00A0(«,—–");
        return isBegun && (before.IsEmpty || LookAlikes.IsCyrillic(before[^1])) && LookAlikes.IsCyrillic(text[at + 2]);
    }

    /// <summary>For each letter whether it stands between quotation marks: names of projects stay as they are.</summary>
    private static bool[] QuotedWords(string text)
    {
        var quoted = new bool[text.Length];
        var depth = 0;
        var isStraight = false;
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] is '«' or '„' ? 1 : text[i] is '»' or '“' or '”' && depth > 0 ? -1 : 0;
            isStraight ^= text[i] == '"';
            quoted[i] = depth > 0 || isStraight;
        }

        return quoted;
    }

    /// <summary>What is found in one file.</summary>
    private sealed class Report(string path, string file)
    {
        private readonly List<Diagnostic> found = [];
        private readonly List<TextEdit> edits = [];
        private readonly List<(string Mended, string Written)> words = [];
        private readonly LineTable lines = new(path, file);
        private bool hasNumeral;

        public void Mixed(BlockText block, int start, int length, MixedWord fault)
        {
            var word = block.Text.Substring(start, length);
            found.Add(LetterRules.Mixed(lines.At(block, start, length), word, fault));
            if (fault.Mended is { } mended)
            {
                edits.AddRange(fault.Offending.Where(index => ComposedAt(block, start + index, mended[index]) == '\0')
                    .Select(index => new TextEdit(block.OriginOf(start + index), 1, mended[index].ToString(), word)));
                words.Add((mended, word));
            }
        }

        public void LoneLatin(BlockText block, int start)
        {
            found.Add(LetterRules.LoneLatin(lines.At(block, start, 1), block.Text[start]));
            var letter = LookAlikes.ToCyrillic(block.Text[start]).ToString();
            edits.Add(new TextEdit(block.OriginOf(start), 1, letter, block.Text[start].ToString()));
            words.Add((letter, block.Text[start].ToString()));
        }

        public void CyrillicNumeral(BlockText block, int start, int length)
        {
            if (!hasNumeral)
            {
                hasNumeral = true;
                found.Add(LetterRules.CyrillicNumeral(lines.At(block, start, length), block.Text.Substring(start, length)));
            }
        }

        public void Kazakh(BlockText block, int start, int length)
        {
            var word = block.Text.Substring(start, length);
            found.Add(LetterRules.Kazakh(lines.At(block, start, length), word, Enumerable.Range(0, length).Where(index => KazakhLetters.Contains(word[index], StringComparison.Ordinal))));
        }

        /// <summary>Letters in two pieces, of which the first may have to be exchanged too. The build itself tells of й and ё, once for a file.</summary>
        public void Compose(BlockText block, int start, int length, MixedWord? fault)
        {
            for (var i = start; i + 1 < start + length; i++)
            {
                if (ComposedAt(block, i, fault?.Mended is { } mended ? mended[i - start] : block.Text[i]) is var letter and not '\0')
                {
                    var word = block.Text.Substring(start, length);
                    edits.Add(new TextEdit(block.OriginOf(i), 2, letter.ToString(), word));
                    words.Add((word, word));
                    if (LookAlikes.IsLatin(letter))
                    {
                        found.Add(LetterRules.Decomposed(lines.At(block, i, 2), letter, word));
                    }
                }
            }
        }

        /// <summary>What a letter and the mark behind it make; '\0' where there is no mark, or the two stand apart in the file.</summary>
        private static char ComposedAt(BlockText block, int at, char letter) =>
            at + 1 < block.Text.Length && LetterComposer.IsMark(block.Text[at + 1]) && block.OriginOf(at + 1) == block.OriginOf(at) + 1
                ? LetterComposer.Compose(letter, block.Text[at + 1])
                : '\0';

        public ScriptFinding Finish() => new(path, [.. found], [.. edits], [.. words.Select(word => word.Mended)], [.. words.Select(word => word.Written)]);
    }
}
