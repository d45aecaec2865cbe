using SiteGen.Pipeline.Files;
using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Model.Addresses;

/// <summary>
/// Reads the ledger line by line: it is YAML for whoever looks at it, but a merge may leave a line twice, which YAML forbids, and a large
/// site has tens of thousands of lines.
/// </summary>
internal static class LedgerReader
{
    /// <summary>The ledger of a site; empty when it has none.</summary>
    public static Diagnosed<AddressLedger> Read(ISourceFolder folder)
    {
        var found = new DiagnosticCollector();
        var file = folder.Read(AddressLedger.FilePath);
        if (!file.IsRead)
        {
            if (!file.IsMissing)
            {
                found.Add(FileRules.Unreadable(AddressLedger.FilePath, file.Fault!)); // Not read: there is a fault.
            }

            return found.Finish(AddressLedger.Empty);
        }

        return found.Take(TextDecoder.Decode(file.Bytes.Span, AddressLedger.FilePath)) is { } text
            ? found.Finish(new AddressLedger(Entries(text, found)))
            : found.Finish(AddressLedger.Empty);
    }

    private static EquatableArray<LedgerEntry> Entries(string text, DiagnosticCollector found)
    {
        var entries = new Dictionary<string, LedgerEntry>(StringComparer.Ordinal);
        var order = new List<LedgerEntry>();
        var number = 0;
        foreach (var written in text.AsSpan().EnumerateLines())
        {
            number++;
            var line = written.TrimEnd();
            if (line.IsEmpty || line[0] == '#')
            {
                continue;
            }

            var place = new SourceLocation(AddressLedger.FilePath, number, 1, line.Length);
            if (Entry(line, number) is not { } entry)
            {
                found.Add(LedgerRules.BadLine(place));
            }
            else if (entries.TryAdd(entry.Path, entry))
            {
                order.Add(entry);
            }
            else if (entries[entry.Path] is var first && first with { Line = 0 } != entry with { Line = 0 })
            {
                found.Add(LedgerRules.TwoOwners(place, entry.Path, place with { Line = first.Line, Length = 0 }));
            }
        }

        return EquatableArray.Own(order.ToArray());
    }

    /// <summary>`/kk/news/2025/x/: kk news/2025/x`, and behind it the folder where that is another.</summary>
    private static LedgerEntry? Entry(ReadOnlySpan<char> line, int number)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        if (colon < 1 || line[0] != '/' || line[colon - 1] != '/')
        {
            return null;
        }

        var words = line[(colon + 2)..].ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is not (2 or 3))
        {
            return null;
        }

        var id = LedgerWord.Decode(words[1]);
        return new LedgerEntry(LedgerWord.Decode(line[..colon].ToString()), words[0], id, words.Length == 3 ? LedgerWord.Decode(words[2]) : id, number);
    }
}
