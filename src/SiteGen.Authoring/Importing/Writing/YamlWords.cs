using System.Text;

namespace SiteGen.Authoring.Importing.Writing;

/// <summary>Writes values as YAML that any reader understands alike.</summary>
internal static class YamlWords
{
    /// <summary>A text between quotes.</summary>
    public static string Quoted(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var letter in text)
        {
            quoted.Append(letter switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\t' => " ",
                _ when char.IsControl(letter) || letter is '\uFEFF' or '\uFFFE' or '\uFFFF' or (>= '\uFDD0' and <= '\uFDEF') || char.IsSurrogate(letter) => Rest(letter),
                _ => letter.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>Ids in a list.</summary>
    public static string List(IEnumerable<string> ids) => $"[{string.Join(", ", ids)}]";

    private static string Rest(char letter) => char.IsSurrogate(letter) ? letter.ToString() : " ";
}
