namespace SiteGen.Site.Tests.Hostile;

/// <summary>One attack: its number says which one ran, where one did.</summary>
internal sealed record HostileVector(int Number, string Group, string Name, string Text)
{
    /// <summary>Stands for a byte that no text can hold, 0xF700 plus its value; see <see cref="HostileText.Bytes"/>.</summary>
    public const char FirstByte = '\uF700';

    /// <summary>Whether it holds bytes that are no UTF-8: a file of it is refused as a whole.</summary>
    public bool IsUnreadable => Text.Any(letter => letter is >= FirstByte and <= '\uF7FF');
}
