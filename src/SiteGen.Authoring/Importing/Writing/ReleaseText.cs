using System.Text;
using SiteGen.Authoring.Importing.Terms;
using SiteGen.Primitives.Collections;

namespace SiteGen.Authoring.Importing.Writing;

/// <summary>Writes a release as an editor would type it, with a comment at everything that was guessed.</summary>
internal sealed class ReleaseText(Article article, FoundTerms terms, string language, bool hasFacts, string date)
{
    private readonly StringBuilder text = new();
    private readonly List<ReviewNote> left = article.Reviews.ToList();
    private int reviews;

    /// <summary>The file. <paramref name="reviews"/> is how many comments ask for a look.</summary>
    public string Write(out int reviews)
    {
        text.Append("---\n");
        Line("title", YamlWords.Quoted(YamlWords.OneLine(article.Title)), ReviewKind.Title);
        if (article.Summary is { Length: > 0 } summary)
        {
            Line("summary", YamlWords.Quoted(YamlWords.OneLine(summary)), ReviewKind.Summary);
        }

        if (!article.Aliases.IsEmpty)
        {
            Line("aliases", YamlWords.List(article.Aliases.Select(YamlWords.Quoted)));
        }

        if (hasFacts)
        {
            WriteFacts();
        }
        else if (article.IsDraft)
        {
            Line("draft", "true");
        }

        WriteExtra();
        foreach (var note in left.ToArray())
        {
            Comment(note);
        }

        text.Append(ImportedMarks.LineOf(article)).Append("\n---\n\n").Append(article.Body.Trim('\n')).Append('\n');
        reviews = this.reviews;
        return text.ToString();
    }

    private void WriteFacts()
    {
        Line("date", date, ReviewKind.NoDate, ReviewKind.Date);
        Line("updated", article.Updated);
        Line("embargo", article.Embargo);
        Line("expires", article.Expires);
        Line("type", article.Type, ReviewKind.Type);
        Ids("region", terms.Regions, ReviewKind.Region);
        if (!terms.OtherRegions.IsEmpty)
        {
            Comment(new(ReviewKind.OtherRegions, string.Join(", ", terms.OtherRegions)));
        }

        Ids("tags", terms.Tags, ReviewKind.Tags);
        Ids("projects", terms.Projects, ReviewKind.Projects);
        Ids("people", terms.People, ReviewKind.People);
        WritePhotos();
        if (!article.Authors.IsEmpty)
        {
            Line("authors", YamlWords.List(article.Authors.Select(author => author.All(char.IsAsciiLetterOrDigit) ? author : YamlWords.Quoted(YamlWords.OneLine(author)))), ReviewKind.Authors);
        }

        if (article.Source is var (name, url))
        {
            Line("source", url.Length > 0 ? $"{{ name: {YamlWords.Quoted(name)}, url: {YamlWords.Quoted(url)} }}" : YamlWords.Quoted(name));
        }

        Line("draft", article.IsDraft || article.Date is null ? "true" : null);
    }

    private void WritePhotos()
    {
        var lead = article.Photos.FirstOrDefault(photo => !photo.IsInText);
        if (lead is not null)
        {
            Line("image", Photo(lead), ReviewKind.Alt);
        }

        var more = article.Photos.Where(photo => !photo.IsInText && photo != lead).ToArray();
        if (more.Length > 0)
        {
            text.Append("gallery:\n");
            foreach (var photo in more)
            {
                text.Append("  - ").Append(Photo(photo)).Append('\n');
            }
        }
    }

    private static string Photo(ArticlePhoto photo)
    {
        var caption = photo.Caption.Length > 0 ? $", caption: {YamlWords.Quoted(YamlWords.OneLine(photo.Caption))}" : "";
        return $"{{ src: {YamlWords.Quoted(photo.Name)}, alt: {YamlWords.Quoted(YamlWords.OneLine(photo.Alt))}{caption} }}";
    }

    private void WriteExtra()
    {
        if (article.Extra.IsEmpty)
        {
            return;
        }

        text.Append("extra:\n");
        foreach (var extra in article.Extra)
        {
            text.Append("  ").Append(YamlWords.Quoted(extra.Key)).Append(": ").Append(extra.Value).Append('\n');
        }
    }

    private void Ids(string key, EquatableArray<string> ids, ReviewKind kind)
    {
        if (!ids.IsEmpty)
        {
            Line(key, ids is [var one] && key == "region" ? one : YamlWords.List(ids));
            Append(new ReviewNote(kind));
        }
    }

    /// <summary>A key with its value; the notes about it stand behind it on the same line.</summary>
    private void Line(string key, string? value, params ReadOnlySpan<ReviewKind> kinds)
    {
        if (value is null)
        {
            return;
        }

        text.Append(key).Append(": ").Append(value).Append('\n');
        foreach (var kind in kinds)
        {
            if (left.Find(note => note.Kind == kind) is { } note)
            {
                left.Remove(note);
                Append(note);
            }
        }
    }

    private void Append(ReviewNote note)
    {
        text.Length--;
        text.Append("   ").Append(ReviewWords.Of(note, language)).Append('\n');
        reviews++;
    }

    private void Comment(ReviewNote note)
    {
        left.Remove(note);
        text.Append(ReviewWords.Of(note, language)).Append('\n');
        reviews++;
    }
}
