using FsCheck;
using FsCheck.Fluent;
using SiteGen.Pipeline.Yaml;
using SiteGen.Primitives.Diagnostics;
using SiteGen.Testing;

namespace SiteGen.Pipeline.Tests.Yaml;

public sealed class YamlPlainReaderTests
{
    private static readonly string[] Pieces =
    [
        "title", "summary", "tags", "k_k", "а", "«Мектеп»", "Жаңа мектеп", "2025-01-02T09:30", "10:30", "12", "-5", "- ", "-", " ", "  ", ": ", ":", ", ", ",", "[", "]", "{", "}",
        "\"", "'", "''", "\\", "\\n", "#", " #", "&a", "*a", "!", "|", ">", "%", "@", "`", "?", "? ", "~", "null", "true", "<<", "---", "...", "\r", "\t", "\u00A0", "é", "–", "№ 5",
        "https://example.org/a?b=c#d", "x: y", "[a, b]", "{ src: a.jpg, alt: { kk: Сурет, ru: Снимок } }", "\"a, b\"", "'x y'", "", "\n", "\n\n", "\n \n", "\ntags: [a, b]\n", "\nid: x", "\r\n",
    ];

    private static readonly Gen<string> Key = Gen.Elements("title", "summary", "date", "tags", "alt", "a_b");

    private static readonly Gen<string> Plainish = Gen.Elements(
        "Жаңа мектеп ашылды", "12", "2025-01-02T09:30", "", "\"а, б\"", "'а «б»'", "[a, b]", "[]", "{}", "{ src: a.jpg, alt: { kk: Сурет, ru: \"Снимок, 1\" } }", "[ t1 , t2 ]", "a:b", "а - б", "null",
        "{a: b}", "[a,b]", "[a, [b, {c: d}]]", "{ c: [x] }", "№ 5", "– а", "\"\"", "[\"a\", 'b']", "x  ", "x\u00A0", "{ kk: А: Б }", "[a, ]", "{ a: 1, a: 2 }", "[10:30]", "{ a: }", "[a b, c-d]");

    private static readonly Gen<string> Lines =
        from keys in Key.ListOf(4)
        from values in Plainish.ListOf(4)
        from end in Gen.Elements("\n", "\r\n", "\n\n", " \n")
        select string.Concat(keys.Zip(values, (key, value) => $"{key}: {value}{end}"));

    private static readonly Gen<string> Rubble = Gen.Elements(Pieces).ListOf(12).Select(string.Concat);

    [Fact]
    public void What_it_reads_is_what_the_library_reads() => Prop.ForAll(Arb.From(Gen.OneOf(Lines, Rubble, Both())), Agrees).Check(Config.QuickThrowOnFailure.WithMaxTest(20_000));

    [Fact]
    public void Most_plain_front_matter_is_read() => Assert.InRange(Gen.Sample(Lines, 1_000).Count(text => YamlPlainReader.Read(text, "a.md", 2) is not null), 150, 1_000);

    [Fact]
    public void The_samples_are_mostly_plain()
    {
        var texts = Directory.GetFiles(RepositoryFolder.Of("content", "news"), "*.md", SearchOption.AllDirectories).Select(path => File.ReadAllText(path).Split("---\n")[1]).ToArray();

        Assert.True(texts.Count(text => YamlPlainReader.Read(text, "a.md", 2) is not null) > texts.Length / 4);
        Assert.All(texts, text => Assert.True(Agrees(text)));
    }

    private static Gen<string> Both() =>
        from lines in Lines
        from rubble in Gen.Elements(Pieces)
        from at in Gen.Choose(0, lines.Length)
        select lines.Insert(at, rubble);

    private static bool Agrees(string text)
    {
        var readable = YamlCharacters.Check(text, "a.md", 2, new DiagnosticCollector());
        if (YamlPlainReader.Read(readable, "a.md", 2) is not { } plain)
        {
            return true;
        }

        var found = new DiagnosticCollector();
        var library = new YamlTreeReader(readable, "a.md", 2, null, found);
        library.Read();
        return plain.Equals(library.Root) && found.ToSorted().IsEmpty;
    }
}
