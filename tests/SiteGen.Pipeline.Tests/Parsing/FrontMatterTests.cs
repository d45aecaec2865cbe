using System.Text;
using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Parsing;
using SiteGen.Pipeline.Tests.Yaml;
using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;
using SiteGen.Testing;

namespace SiteGen.Pipeline.Tests.Parsing;

public sealed class FrontMatterTests
{
    /// <summary>
    /// `input` is the front matter below a title, its first line being line 3; `input file` is a whole file, in which `¤` stands for a byte
    /// order mark and `␍` for a carriage return.
    /// </summary>
    [Fact]
    public void The_specs_hold() => SpecRun.All("FrontMatter", example =>
    {
        var text = example.Input.Argument == "file"
            ? example.Input.Text.Replace('¤', '\uFEFF').Replace("␍", "\r", StringComparison.Ordinal)
            : $"---\ntitle: А\n{example.Input.Text}---\nМәтін.\n";
        var parsed = Pages.Parse(text);
        return (parsed.Value.IsBroken ? "broken\n" : "") + Describe(parsed.Value.FrontMatter) + Reported.AsText(parsed.Diagnostics);
    });

    [Fact]
    public void A_byte_that_is_not_UTF8_is_named_with_its_place()
    {
        var bytes = Encoding.UTF8.GetBytes("\uFEFF---\ntitle: Әә ").Concat((byte[])[0xE4, 0x20]).ToArray();
        var parsed = Pages.Parse(bytes);

        Assert.True(parsed.Value.IsBroken);
        Assert.Equal(
            "2:11 SG0202 error: The file is not saved as UTF-8: byte 0xE4 begins no letter here. Open it in the program it was written with and save it as UTF-8.\n",
            Reported.AsText(parsed.Diagnostics));
    }

    [Fact]
    public void A_letter_cut_off_at_the_end_is_no_UTF8()
    {
        var parsed = Pages.Parse([0x41, 0x0A, 0xD2]);

        Assert.Equal("2:1", parsed.Diagnostics[0].Location is { } place ? $"{place.Line}:{place.Column}" : "");
    }

    [Fact]
    public void A_file_saved_as_UTF16_is_called_that()
    {
        var parsed = Pages.Parse(Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("---\nжоба")).ToArray());

        Assert.Equal(
            "1:1 SG0203 error: The file is saved as UTF-16 («Unicode» in Notepad). Save it as UTF-8.\n",
            Reported.AsText(parsed.Diagnostics));
    }

    [Fact]
    public void A_file_over_the_limit_is_broken_without_a_second_report()
    {
        var parsed = Pages.Parse(new byte[6_000_000]);

        Assert.True(parsed.Value.IsBroken);
        Assert.Empty(parsed.Diagnostics);
    }

    private static string Describe(FrontMatter matter)
    {
        var text = new StringBuilder();
        void Line(string key, string? value)
        {
            if (!string.IsNullOrEmpty(value))
            {
                text.Append(key).Append(" = ").Append(value).Append('\n');
            }
        }

        Line("title", matter.Title is { Value: not "А" } title ? title.Value : null);
        Line("summary", matter.Summary?.Value);
        Line("slug", matter.Slug?.Value);
        Line("aliases", List(matter.Aliases));
        Line("id", matter.Id?.Value);
        Line("date", Moment(matter.Date));
        Line("updated", Moment(matter.Updated));
        Line("embargo", Moment(matter.Embargo));
        Line("expires", Moment(matter.Expires));
        Line("event", $"{Moment(matter.EventDate)} to {Moment(matter.EventEnd)}" is var span && span != " to " ? span : null);
        Line("type", matter.Type?.Value.Name());
        Line("region", List(matter.Regions));
        Line("tags", List(matter.Tags));
        Line("projects", List(matter.Projects));
        Line("people", List(matter.People));
        Line("authors", List(matter.Authors));
        Line("contacts", List(matter.Contacts));
        Line("boilerplate", List(matter.Boilerplate));
        Line("image", matter.Image is { } image ? Media(image) : null);
        Line("gallery", matter.Gallery is { } gallery ? string.Join(" | ", gallery.Select(Media)) : null);
        Line("attachments", matter.Attachments is { } files ? string.Join(" | ", files.Select(file => $"{file.File.Value} «{Texts(file.Title)}»")) : null);
        Line("figures", matter.Figures is { } figures ? string.Join(" | ", figures.Select(Number)) : null);
        Line("corrections", string.Join(" | ", matter.Corrections.Select(correction => $"{Moment(correction.Date)} {correction.Text.Value}")));
        Line("withdrawn", matter.Withdrawn is { } withdrawn ? $"{Moment(withdrawn.Date)} {withdrawn.Reason?.Value}" : null);
        Line("featured", matter.Featured?.Value.ToString());
        Line("draft", matter.Draft?.Value.ToString());
        Line("paid_by", matter.PaidBy is { } paid ? Texts(paid) : null);
        Line("source", matter.Source is { } source ? $"{source.Name} {source.Url}" : null);
        Line("extra", matter.Extra is { } extra ? YamlText.Of(extra) : null);
        return text.ToString();
    }

    private static string? List(EquatableArray<Located<string>>? list) => list is { } items ? string.Join(", ", items.Select(item => item.Value)) + ";" : null;

    private static string? List(EquatableArray<Located<string>> list) => list.IsEmpty ? null : List((EquatableArray<Located<string>>?)list);

    private static string? Moment(Located<PageMoment>? moment) => moment is { Value: var value }
        ? value.Local.ToString("uuuu-MM-dd'T'HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture) + value.Offset + (value.HasTime ? "" : " (day)")
        : null;

    private static string Media(MediaItem item) => $"{item.Source.Value} alt «{Texts(item.Alt)}» caption «{Texts(item.Caption)}» credit «{Texts(item.Credit)}»";

    private static string Number(Figure figure) => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"{figure.Value.Value} of {figure.Of?.Value} after {figure.Previous?.Value}, {Texts(figure.Unit)}, {Texts(figure.Label)}, {Texts(figure.Period)}");

    private static string Texts(LocalizedText text) => string.Join(" ", text.Texts.Select(name => $"{name.Language ?? "all"}={name.Text.Value}"));
}
