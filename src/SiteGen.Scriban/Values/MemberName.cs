namespace SiteGen.Scriban.Values;

/// <summary>
/// A name with what finding it takes, computed once where a template is compiled: its hash, and one bit of 64 by which most maps
/// that lack the name are passed over without a search.
/// </summary>
internal sealed class MemberName(string text)
{
    public string Text { get; } = text;

    public int Hash { get; } = HashOf(text);

    public ulong Bit { get; } = 1ul << (HashOf(text) & 63);

    // Different in every process: nobody can choose names that collide.
    public static int HashOf(string text) => string.GetHashCode(text, StringComparison.Ordinal);

    public override string ToString() => Text;
}
