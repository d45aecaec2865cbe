using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace SiteGen.Site.Tests.Fuzzing;

/// <summary>Changes that damage a file: cuts, repetitions, stray signs, bytes that are no text, pieces of another file, deep nests.</summary>
internal static class ByteChange
{
    private static readonly byte[][] Signs = Array.ConvertAll(
        new[]
        {
            "---\n", "---", "...\n", ":", ": ", "- ", "\n- ", "? ", "\t", "\"", "'", "[", "]", "{", "}", ",", "{{", "}}", "#", "|\n", ">\n", "&a ", "*a", "!", "!!binary ", "%", "@", "`", "```\n",
            "\0", "\u0007", "\uFEFF", "\u00A0", "\u0085", "\u2028", "\r", "\r\n", "\n\n", "и\u0306", "\u202E", "😀", "<b>", "</b>", "<!--", "-->", "<table><tr><td>", "<p title=\"", "<svg>", "<?x", "<![CDATA[", "</script>",
            "99999999999", "-1", "1e400", ".inf", "0x1F", "null", "true", "~", "2026-13-45", "2026-11-20T25:00", "9999-12-31T23:59:59+14:00", "0001-01-01", "..", "/", "//", "../../x", "\\", "con", "%00", "http://[", "https://x:99999/",
            ":::", "::::interview\n", ":::quote by=", ":::video https://youtu.be/", ":::gallery\n", "– ", "[^1]", "[^1]: ", "[a]: <", "![](", "](", "<https://", "| a | b |\n| - | - |\n", "## x {#a}\n", "**", "__", "~~", "==",
            "title: ", "date: ", "tags: [", "region: ", "slug: ", "aliases: [/x", "id: ", "embargo: 2026-11-21", "extra: {", "image: { src: ", "figures: [{ value: ", "withdrawn: { date: ", "corrections: [{ date: ", "parent: ", "tile: [", "{n}", "{0}",
        },
        Encoding.UTF8.GetBytes);

    private static readonly byte[][] BadBytes = [[0xFF], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xD1], [0xF4, 0x90, 0x80, 0x80], [0xFF, 0xFE], [0xE2, 0x80], [0x1B]];

    private static readonly byte[][] Nests = Array.ConvertAll(
        new[] { "[", "{", "- ", "{a: ", "> ", "* ", "*a _b ", "![", "<div>", "<b>", "((", "::: a\n", "{{ if 1 }}", "{{ (", "\"", "a:\n ", "? ", "&a [*a, ", "<!--", "|" }, Encoding.UTF8.GetBytes);

    /// <summary>A damaged file, made of a good one and of pieces of another.</summary>
    public static Gen<Func<byte[], byte[], byte[]>> Damage =>
        from changes in Gen.ListOf(One, 5)
        from count in Gen.Choose(1, 5)
        select Chain(changes.Take(count).ToArray());

    private static Gen<Func<byte[], byte[], byte[]>> One => Gen.OneOf(
        from at in Place from length in Gen.Choose(1, 40) select Cut(at, length),
        from at in Place from sign in Gen.Elements(Signs) select Put(at, sign),
        from at in Place from sign in Gen.Elements(Signs) from more in Gen.Elements(Signs) select Put(at, [.. sign, .. more]),
        from at in Place from length in Gen.Choose(0, 12) from sign in Gen.Elements(Signs) select Chain([Cut(at, length), Put(at, sign)]),
        from at in Place from bytes in Gen.Elements(BadBytes) select Put(at, bytes),
        from at in Place from length in Gen.Choose(1, 80) from times in Gen.Elements(2, 3, 50) select Repeat(at, length, times),
        from at in Place from other in Place from length in Gen.Choose(1, 200) select Splice(at, other, length),
        from at in Place from value in Gen.Choose(0, 255) select Replace(at, (byte)value),
        from at in Place from nest in Gen.Elements(Nests) from times in Gen.Elements(3, 70, 400) select Put(at, [.. Enumerable.Repeat(nest, times).SelectMany(bytes => bytes)]),
        from lines in Gen.Choose(0, 40) from other in Gen.Choose(0, 40) select Swap(lines, other));

    private static Gen<int> Place => Gen.Choose(0, 1_000_000);

    private static Func<byte[], byte[], byte[]> Chain(Func<byte[], byte[], byte[]>[] changes) => (file, other) =>
        changes.Aggregate(file, (bytes, change) => change(bytes, other));

    private static Func<byte[], byte[], byte[]> Cut(int at, int length) => (file, _) =>
    {
        var start = at % (file.Length + 1);
        return [.. file.AsSpan(0, start), .. file.AsSpan(Math.Min(start + length, file.Length))];
    };

    private static Func<byte[], byte[], byte[]> Put(int at, byte[] bytes) => (file, _) =>
    {
        var start = at % (file.Length + 1);
        return [.. file.AsSpan(0, start), .. bytes, .. file.AsSpan(start)];
    };

    private static Func<byte[], byte[], byte[]> Replace(int at, byte value) => (file, _) =>
    {
        var changed = (byte[])file.Clone();
        if (changed.Length > 0)
        {
            changed[at % changed.Length] = value;
        }

        return changed;
    };

    private static Func<byte[], byte[], byte[]> Repeat(int at, int length, int times) => (file, _) =>
    {
        var start = at % (file.Length + 1);
        var piece = file.AsSpan(start, Math.Min(length, file.Length - start)).ToArray();
        return Put(start, [.. Enumerable.Repeat(piece, times).SelectMany(bytes => bytes)])(file, file);
    };

    private static Func<byte[], byte[], byte[]> Splice(int at, int from, int length) => (file, other) =>
    {
        var start = from % (other.Length + 1);
        return Put(at, other.AsSpan(start, Math.Min(length, other.Length - start)).ToArray())(file, other);
    };

    private static Func<byte[], byte[], byte[]> Swap(int one, int other) => (file, _) =>
    {
        var lines = Encoding.Latin1.GetString(file).Split('\n');
        (lines[one % lines.Length], lines[other % lines.Length]) = (lines[other % lines.Length], lines[one % lines.Length]);
        return Encoding.Latin1.GetBytes(string.Join('\n', lines));
    };
}
