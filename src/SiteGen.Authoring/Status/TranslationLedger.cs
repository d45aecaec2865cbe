using System.Text;
using SiteGen.Pipeline.Files;
using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Authoring.Status;

/// <summary>
/// The file beside `site.yml` that remembers what each translation was made from. A line for each translation, in order, so that the work of two
/// editors can be merged; it lies outside `content/`, where it would be published.
/// </summary>
public sealed class TranslationLedger
{
    /// <summary>Its name.</summary>
    public const string FileName = "translations.txt";

    private const string Head = """
        # What each translation was made from: release | language | original | hashes of the original's title, summary and paragraphs.
        # Written by 'sitegen status --acknowledge'. Keep this file in the repository with the texts.

        """;

    private readonly SortedDictionary<(string Key, string Language), TranslationRecord> records;
    private readonly bool isKnown;

    private TranslationLedger(IEnumerable<TranslationRecord> records, bool isKnown)
    {
        this.isKnown = isKnown;
        this.records = new(Comparer<(string Key, string Language)>.Create(static (left, right) =>
            string.CompareOrdinal(left.Key, right.Key) is var byKey && byKey != 0 ? byKey : string.CompareOrdinal(left.Language, right.Language)));
        foreach (var record in records)
        {
            this.records[(record.Key, record.Language)] = record;
        }
    }

    /// <summary>The ledger of a site; empty where there is none. A line that cannot be read is reported and passed over.</summary>
    public static Diagnosed<TranslationLedger> Read(ISourceFolder folder)
    {
        var found = new DiagnosticCollector();
        var lines = new List<TranslationRecord>();
        var read = folder.Read(FileName);
        var isLost = !read.IsRead && !read.IsMissing;
        if (isLost)
        {
            found.Add(StatusRules.UnreadableLedger());
        }

        var number = 0;
        foreach (var written in read.IsRead ? Encoding.UTF8.GetString(read.Bytes.Span).TrimStart('\uFEFF').Split('\n') : [])
        {
            number++;
            var line = written.Trim();
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (line.Split('|', StringSplitOptions.TrimEntries) is [{ Length: > 0 } key, { Length: > 0 } language, { Length: > 0 } from, var hashes])
            {
                lines.Add(new(key, language, from, hashes.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToEquatableArray()));
            }
            else
            {
                found.Add(StatusRules.BadLedgerLine(new SourceLocation(FileName, number, 1)));
            }
        }

        return found.Finish(new TranslationLedger(lines, !isLost));
    }

    /// <summary>What is recorded of a translation, or null.</summary>
    public TranslationRecord? Find(string key, string language) => records.GetValueOrDefault((key, language));

    /// <summary>The same ledger with records put in, and without those of translations that are no more.</summary>
    public TranslationLedger With(IEnumerable<TranslationRecord> added, Func<TranslationRecord, bool> isStillThere) =>
        new(records.Values.Where(isStillThere).Concat(added), isKnown);

    /// <summary>The text of the file.</summary>
    public string ToText()
    {
        var text = new StringBuilder(Head);
        foreach (var record in records.Values)
        {
            text.Append(record.Key).Append(" | ").Append(record.Language).Append(" | ").Append(record.From).Append(" | ").AppendJoin(' ', record.Hashes).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>
    /// Writes the file into the folder of a site, whole or not at all; what kept it from being written, if anything. One that could not be read is not
    /// written over: its records would be lost.
    /// </summary>
    public Diagnostic? Write(string root)
    {
        if (!isKnown)
        {
            return StatusRules.UnwritableLedger();
        }

        var path = Path.Combine(root, FileName);
        var prepared = path + ".tmp";
        try
        {
            File.WriteAllText(prepared, ToText());
            File.Move(prepared, path, overwrite: true);
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return StatusRules.UnwritableLedger();
        }
    }
}
