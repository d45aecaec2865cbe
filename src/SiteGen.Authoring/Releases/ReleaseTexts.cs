using System.Text;
using SiteGen.Languages.Messages;
using SiteGen.Pipeline.Configuration;
using SiteGen.Primitives.Collections;

namespace SiteGen.Authoring.Releases;

/// <summary>
/// Composes the files of a new release: shared facts stand in the default language's file alone, a translation has its title and says where
/// the rest comes from. Remarks are in the language of the file.
/// </summary>
internal sealed class ReleaseTexts(ReleaseOrder order, EquatableArray<Language> languages, string date)
{
    /// <summary>The text of the default language's file.</summary>
    public string Original(Language language)
    {
        var phrases = Phrases.Of(language.Code);
        var text = Begin(language, phrases);
        Line(text, "date", FrontMatterText.Scalar(date), null);
        Line(text, "type", FrontMatterText.Scalar(order.Type ?? "news"), null);
        Line(text, "region", Ids(order.Regions), order.Regions.IsEmpty ? phrases.Fill("file-region") : null);
        Line(text, "tags", FrontMatterText.List(order.Tags), order.Tags.IsEmpty ? phrases.Fill("file-tags") : null);
        if (!order.Projects.IsEmpty)
        {
            Line(text, "projects", FrontMatterText.List(order.Projects), null);
        }

        if (order.Embargo is { } embargo)
        {
            Line(text, "embargo", FrontMatterText.Scalar(embargo), phrases.Fill("file-embargo"));
        }

        text.Append("# ").Append(phrases.Fill("file-image")).Append('\n');
        text.Append("# image: { src: photo.jpg, alt: { ").AppendJoin(", ", languages.Select(known => $"{known.Code}: \"…\"")).Append(" } }\n");
        if (!order.IsReady)
        {
            Line(text, "draft", "true", phrases.Fill("file-draft"));
        }

        return text.Append("---\n\n").ToString();
    }

    /// <summary>The text of another language's file; <paramref name="original"/> is the name of the file that it inherits from.</summary>
    public string Translation(Language language, string original)
    {
        var phrases = Phrases.Of(language.Code);
        return Begin(language, phrases).Append("# ").Append(phrases.Fill("file-inherits", original)).Append("\n---\n\n").ToString();
    }

    private StringBuilder Begin(Language language, Phrases phrases)
    {
        var title = order.TitleIn(language.Code);
        var text = new StringBuilder("---\n");
        if (title is null)
        {
            text.Append("# ").Append(phrases.Fill("file-untranslated")).Append('\n');
        }

        Line(text, "title", FrontMatterText.Quoted(title ?? order.Titles[0].Text), null);
        Line(text, "summary", "\"\"", phrases.Fill("file-summary"));
        return text;
    }

    private static string Ids(EquatableArray<string> ids) => ids.Length switch
    {
        0 => "",
        1 => FrontMatterText.Scalar(ids[0]),
        _ => FrontMatterText.List(ids),
    };

    private static void Line(StringBuilder text, string key, string value, string? remark)
    {
        text.Append(key).Append(value.Length > 0 ? ": " : ":").Append(value);
        if (remark is not null)
        {
            text.Append("  # ").Append(remark);
        }

        text.Append('\n');
    }
}
