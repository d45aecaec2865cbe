using SiteGen.Primitives.Collections;

namespace SiteGen.Languages.Messages;

/// <summary>
/// A message file as it was read: `SG0123 = text with {0}` on each line; empty lines and lines that begin with `#` are passed over.
/// </summary>
/// <param name="Name">The file's name: `phrases.kk.txt`.</param>
/// <param name="Entries">Its entries in order.</param>
/// <param name="Unreadable">The lines that are neither an entry nor a comment.</param>
public sealed record MessageFile(string Name, EquatableArray<MessageEntry> Entries, EquatableArray<string> Unreadable)
{
    /// <summary>Reads a file's text.</summary>
    public static MessageFile Parse(string name, string text)
    {
        var entries = new List<MessageEntry>();
        var unreadable = new List<string>();
        foreach (var line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (line[0] == '#')
            {
                continue;
            }

            var sign = line.IndexOf('=', StringComparison.Ordinal);
            var key = sign < 0 ? "" : line[..sign].TrimEnd();
            var message = sign < 0 ? "" : line[(sign + 1)..].TrimStart();
            if (key.Length == 0 || message.Length == 0)
            {
                unreadable.Add(line);
            }
            else
            {
                entries.Add(new MessageEntry(key, message));
            }
        }

        return new MessageFile(name, entries.ToEquatableArray(), unreadable.ToEquatableArray());
    }
}
