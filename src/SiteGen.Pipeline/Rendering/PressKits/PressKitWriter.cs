using SiteGen.Languages.Dates;
using SiteGen.Pipeline.Files;
using SiteGen.Pipeline.Model;
using SiteGen.Pipeline.Model.Routes;
using SiteGen.Primitives.Diagnostics;
using SiteGen.Primitives.Text;

namespace SiteGen.Pipeline.Rendering.PressKits;

/// <summary>Writes the ZIP of a release: its texts in all languages that are published, and its photos without place and device.</summary>
internal sealed class PressKitWriter(SiteViews views, ISourceFolder folder)
{
    /// <summary>Writes a kit.</summary>
    public void Write(PressKitRoute kit, Utf8Buffer output, DiagnosticCollector found)
    {
        var zip = new ZipWriter(output);
        using var text = new TextBuffer();
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var id in views.Model.Sets[kit.Set].Pages)
        {
            if (id is { } page)
            {
                var release = views.Release(page).Page;
                var name = release.Path.Trim('/');
                text.Clear();
                WriteText(release, text);
                zip.Add(Free(names, $"{name[(name.LastIndexOf('/') + 1)..]}.{release.Language.Code}.txt"), text.Written);
            }
        }

        foreach (var photo in kit.Photos)
        {
            using var lent = folder.Lend(photo.Path);
            if (!lent.Read.IsRead)
            {
                found.Add(RenderingRules.Unreadable(photo.Path, lent.Read.Fault ?? ""));
                continue;
            }

            zip.Add(Free(names, CyrillicComposer.Compose(photo.Path[(photo.Path.LastIndexOf('/') + 1)..])), lent.Read.Bytes.Span);
        }

        zip.Finish();
    }

    private void WriteText(Page release, TextBuffer text)
    {
        var language = release.Language;
        var wording = views.Wordings[language.Index];
        Add(text, release.Title);
        Add(text, string.Join(", ", new[] { views.Release(release.Id).Region?.Name ?? "", wording.Day(release.Date, DateStyle.Card) }.Where(part => part.Length > 0)));
        Add(text, release.Facts.PaidBy.For(language.Code) ?? "");
        Add(text, release.HasSummary ? release.Summary : "");
        AddBody(text, release);
        foreach (var correction in release.Corrections)
        {
            Add(text, $"{wording.Day(correction.Date, DateStyle.Card)}: {correction.Text}");
        }

        foreach (var picture in release.Gallery.Concat(release.Image is { } image ? [image] : []))
        {
            var source = picture.Item.Source.Value;
            string[] said = [picture.Item.Caption.For(language.Code) ?? picture.Item.Alt.For(language.Code) ?? "", picture.Item.Credit.ForOrFirst(language.Code)];
            Add(text, $"{source[(source.LastIndexOf('/') + 1)..]}: {string.Join(". ", said.Where(part => part.Length > 0))}");
        }

        foreach (var contact in release.Facts.Contacts.Select(contact => views.Model.Configuration.Contacts[contact]))
        {
            Add(text, string.Join(", ", new[] { contact.Name.ForOrFirst(language.Code), contact.Phone ?? "", contact.Email ?? "" }.Where(part => part.Length > 0)));
        }

        Add(text, views.Addresses.Absolute(release.Path));
    }

    private void AddBody(TextBuffer text, Page release)
    {
        var body = views.Scratch();
        views.Bodies.Write(release, body, isAbsolute: false);
        using var html = new TextBuffer();
        html.Append(body.WrittenSpan);
        using var plain = new TextBuffer();
        TextOfHtml.Write(html.Written, plain);
        Add(text, plain.Written.Trim());
    }

    private static void Add(TextBuffer text, ReadOnlySpan<char> paragraph)
    {
        if (!paragraph.IsEmpty)
        {
            text.Append(text.Length > 0 ? "\n" : "");
            text.Append(paragraph);
            text.Append("\n");
        }
    }

    /// <summary>The name, with a number where another file of the kit has it.</summary>
    private static string Free(HashSet<string> names, string name)
    {
        var dot = name.LastIndexOf('.');
        var free = name;
        for (var number = 2; !names.Add(free); number++)
        {
            free = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{name[..dot]}-{number}{name[dot..]}");
        }

        return free;
    }
}
