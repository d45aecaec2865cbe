using System.Text;

namespace SiteGen.Site.Tests.Hostile;

/// <summary>Reads a table of comma-separated values (RFC 4180).</summary>
internal static class CsvCells
{
    /// <summary>The content of each cell, row by row.</summary>
    public static IEnumerable<string> Of(string text)
    {
        var cell = new StringBuilder();
        var isQuoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '"' && isQuoted && i + 1 < text.Length && text[i + 1] == '"')
            {
                cell.Append('"');
                i++;
            }
            else if (text[i] == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (!isQuoted && text[i] is ',' or ';' or '\n')
            {
                yield return cell.ToString();
                cell.Clear();
            }
            else if (isQuoted || text[i] is not ('\r' or '\uFEFF'))
            {
                cell.Append(text[i]);
            }
        }

        yield return cell.ToString();
    }
}
