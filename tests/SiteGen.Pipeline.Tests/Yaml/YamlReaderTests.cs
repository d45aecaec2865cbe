using SiteGen.Pipeline.Yaml;
using SiteGen.Testing;

namespace SiteGen.Pipeline.Tests.Yaml;

public sealed class YamlReaderTests
{
    [Fact]
    public void The_specs_hold() => SpecRun.All("Yaml", example =>
    {
        var input = example.Input.Text.Replace("→", "\t", StringComparison.Ordinal).Replace("␣", "\u00A0", StringComparison.Ordinal);
        var read = YamlReader.Read(input, "site.yml");
        return YamlText.Of(read.Value) + "\n" + Reported.AsText(read.Diagnostics);
    });

    [Theory]
    [InlineData("[", 66)]
    [InlineData("{a: ", 258)]
    [InlineData("- ", 131)]
    [InlineData("? ", 131)]
    public void Hostile_nesting_ends_quickly_in_a_diagnostic(string opening, int column)
    {
        var read = YamlReader.Read(string.Concat(Enumerable.Repeat(opening, 100_000)), "site.yml");

        Assert.Null(read.Value);
        Assert.Equal($"1:{column} SG0113 error: Lists and maps are nested more than 64 deep here.\n", Reported.AsText(read.Diagnostics));
    }

    [Fact]
    public void Nesting_that_people_write_is_read()
    {
        var read = YamlReader.Read(string.Concat(Enumerable.Repeat("[", 60)) + string.Concat(Enumerable.Repeat("]", 60)), "site.yml");

        Assert.Empty(read.Diagnostics);
        Assert.NotNull(read.Value);
    }

    [Fact]
    public void Aliases_are_refused_so_that_nothing_can_multiply()
    {
        var bomb = "a: &a [x, x]\n" + string.Concat(Enumerable.Range(0, 30).Select(i => $"{(char)('b' + i % 20)}{i}: [*a, *a]\n"));

        var read = YamlReader.Read(bomb, "site.yml");

        Assert.Equal(61, read.Diagnostics.Length);
        Assert.All(read.Diagnostics, diagnostic => Assert.Equal("SG0105", diagnostic.Rule.Code));
    }

    [Fact]
    public void A_control_character_is_named_with_its_place_and_the_rest_is_read() =>
        Check(
            "title: А\nsummary: а\u000Bб\nx: \0\n",
            """
            {title: А, summary: а б, x: null}
            2:11 SG0117 error: There is an invisible control character here (U+000B). Delete it.

            """);

    [Fact]
    public void Decomposed_letters_are_composed_with_one_warning_per_file() =>
        Check(
            "title: Зи\u0306а\nsummary: Е\u0308лка и\u0306\n",
            """
            {title: Зйа, summary: Ёлка й}
            1:9 SG0204 warning: The letter 'й' is written as two characters here, as macOS writes file names. It is published as one; a search in the file would not find it.

            """);

    [Fact]
    public void Places_do_not_shift_behind_a_mark_foreign_line_ends_or_carriage_returns()
    {
        var read = YamlReader.Read("\uFEFFtitle: a\u2028b\u0085c\r\ndate: x\r\n", "x.md", 2);

        Assert.Empty(read.Diagnostics);
        Assert.Equal("{title: a b c, date: x}", YamlText.Of(read.Value));
        var map = Assert.IsType<YamlMap>(read.Value);
        Assert.Equal("x.md:2:1", map.Entries[0].Key.Location.ToString());
        Assert.Equal("x.md:3:7", map.Entries[1].Value.Location.ToString());
        Assert.Equal(1, map.Entries[1].Value.Location.Length);
    }

    [Fact]
    public void A_value_that_is_absent_stands_where_its_key_does()
    {
        var map = Assert.IsType<YamlMap>(YamlReader.Read("a:\nb: ~\n", "x.md").Value);

        Assert.Equal("x.md:1:1", map["a"]?.Location.ToString());
        Assert.Equal("x.md:2:4", map["b"]?.Location.ToString());
    }

    [Fact]
    public void Many_keys_are_compared_in_a_set()
    {
        var text = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"k{i}: {i}\n")) + "k7: again\n";

        var read = YamlReader.Read(text, "x.md");

        Assert.Equal("20001:1 SG0102 error: Key 'k7' is already defined on line 8; remove one.\n  see: 8:1\n", Reported.AsText(read.Diagnostics));
    }

    private static void Check(string input, string expected)
    {
        var read = YamlReader.Read(input, "x.md");
        Assert.Equal(expected.ReplaceLineEndings("\n"), YamlText.Of(read.Value) + "\n" + Reported.AsText(read.Diagnostics));
    }
}
