using SiteGen.Authoring.Releases;

namespace SiteGen.Authoring.Importing.Writing;

/// <summary>Writes values as YAML that any reader understands alike.</summary>
internal static class YamlWords
{
    /// <summary>A text between quotes.</summary>
    public static string Quoted(string text) =>
        FrontMatterText.Quoted(string.Concat(text.Select(letter => letter != '\n' && IsUnwritable(letter) ? ' ' : letter)));

    /// <summary>A text on one line with single spaces.</summary>
    public static string OneLine(string text) =>
        string.Join(' ', string.Concat(text.Select(letter => IsUnwritable(letter) ? ' ' : letter)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Whether a character has no place in a file that people edit: controls, marks of byte order, what Unicode calls no characters.</summary>
    public static bool IsUnwritable(char letter) => char.IsControl(letter) || letter is '\uFEFF' or '\uFFFE' or '\uFFFF' or (>= '\uFDD0' and <= '\uFDEF');

    /// <summary>Ids in a list.</summary>
    public static string List(IEnumerable<string> ids) => $"[{string.Join(", ", ids)}]";
}
