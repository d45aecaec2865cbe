using AngleSharp.Html.Parser;
using SiteGen.Authoring.Importing.Html;
using SiteGen.Authoring.Importing.Texts;
using SiteGen.Authoring.Importing.Writing;
using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Authoring.Importing.WordPress;

/// <summary>Makes an article of a post: its text as Markdown, its categories as labels, its language from what plugins say, its address as an alias.</summary>
internal sealed class WordPressArticle(
    IReadOnlyDictionary<string, WordPressItem> pictures, IReadOnlyDictionary<string, string> names, PhotoShelf shelf, string shown, DiagnosticCollector found)
{
    /// <summary>Labels that every post has until somebody files it.</summary>
    private static readonly HashSet<string> Nothing = new(["uncategorized", "без рубрики", "санатсыз", "айдарсыз"], StringComparer.OrdinalIgnoreCase);

    /// <summary>What a post is called in messages.</summary>
    public string NameOf(WordPressItem post) => post.Link.Length > 0 ? post.Link : shown;

    /// <summary>The article; null, and told, for a post without any text.</summary>
    public Article? Read(WordPressItem post)
    {
        var html = WordPressMarkup.AsHtml(post.Text);
        if (!HtmlDepth.IsUsual(html))
        {
            found.Add(ImportRules.Tangled(NameOf(post)));
            return null;
        }

        using var document = new HtmlParser().ParseDocument($"<body>{html}</body>");
        var writer = new HtmlMarkdown(shelf, address => Uri.TryCreate(post.Link, UriKind.Absolute, out var from) && Uri.TryCreate(from, address, out var whole) ? whole.AbsoluteUri : address);
        var body = document.Body is { } root ? writer.Write(root, "") : "";
        var title = Plain(post.Title) ?? "";
        if (body.Length == 0 && title.Length == 0)
        {
            found.Add(ImportRules.Empty(NameOf(post)));
            return null;
        }

        var (text, photos) = LeadPhoto.Take(body, Photos(post, writer));
        foreach (var address in writer.MissingPhotos)
        {
            found.Add(ImportRules.NoPhoto(shown, address));
        }

        return new Article
        {
            Origin = post.Guid.Length > 0 ? post.Guid : post.Link.Length > 0 ? post.Link : $"{shown}#{post.Id}",
            Fingerprint = post.Hash,
            PairKey = PairOf(post),
            Language = LanguageOf(post) ?? LanguageGuess.Of(title + "\n" + body).Language,
            Title = title.Length > 0 ? title : post.Name,
            Summary = Plain(post.Excerpt),
            Date = post.Date,
            Type = InterviewGuess.Is(PastedLine.Of(body)) ? "interview" : null,
            Authors = names.GetValueOrDefault(post.Author, post.Author) is { Length: > 0 } author && author is not ("admin" or "administrator") ? [author] : [],
            Body = text,
            Photos = photos,
            Aliases = Uri.TryCreate(post.Link, UriKind.Absolute, out var link) && OldAddress.Of(link) is { } alias ? [alias] : [],
            IsDraft = post.IsLocked || (post.Status != "publish" && post.Status != "future"),
            Labels = post.Labels.Where(label => label.Domain is "category" or "post_tag" && !Nothing.Contains(label.Label)).Select(label => label.Label).Distinct(StringComparer.OrdinalIgnoreCase).ToEquatableArray(),
            Name = post.Name.Length > 0 ? post.Name : null,
            Section = post.Kind == "page" ? "pages" : null,
            Reviews = Reviews(post, body, title, photos, writer),
            Dropped = writer.Dropped.ToEquatableArray(),
        };
    }

    /// <summary>The text of a headline or a summary, which may be HTML; null where there is none.</summary>
    private static string? Plain(string html)
    {
        if (html.Length == 0 || !HtmlDepth.IsUsual(html))
        {
            return null;
        }

        using var document = new HtmlParser().ParseDocument(html);
        return document.Body is { } body && PageDescription.Flat(body.TextContent) is { Length: > 0 } text ? text : null;
    }

    private EquatableArray<ArticlePhoto> Photos(WordPressItem post, HtmlMarkdown writer)
    {
        var inText = writer.Photos.DistinctBy(photo => photo.Name, StringComparer.Ordinal).ToArray();
        if (!pictures.TryGetValue(post.Meta("_thumbnail_id"), out var thumbnail) || thumbnail.File.Length == 0)
        {
            return inText.ToEquatableArray();
        }

        if (shelf.Find(thumbnail.File, thumbnail.Meta("_wp_attachment_image_alt"), Plain(thumbnail.Excerpt) ?? "", isInText: false) is { } lead)
        {
            return [lead, .. inText.Where(photo => photo.Name != lead.Name)];
        }

        writer.MissingPhotos.Insert(0, thumbnail.File);
        return inText.ToEquatableArray();
    }

    private static EquatableArray<ReviewNote> Reviews(WordPressItem post, string body, string title, EquatableArray<ArticlePhoto> photos, HtmlMarkdown writer)
    {
        var reviews = new List<ReviewNote>();
        reviews.AddRange(title.Length == 0 ? [new(ReviewKind.Title)] : []);
        reviews.AddRange(post.Date is null ? [new(ReviewKind.NoDate)] : []);
        reviews.AddRange(photos.Any(photo => photo.Alt.Length == 0) ? [new(ReviewKind.Alt)] : []);
        reviews.AddRange(writer.MissingPhotos.Select(address => new ReviewNote(ReviewKind.Photo, address)));
        reviews.AddRange(WordPressMarkup.Shortcodes(body).Select(code => new ReviewNote(ReviewKind.Shortcode, code)));
        if (post.Link.Contains("?p", StringComparison.Ordinal) && post.Status == "publish")
        {
            reviews.Add(new(ReviewKind.Address, post.Link));
        }

        return reviews.ToEquatableArray();
    }

    /// <summary>What Polylang and others keep: a category of their own, a value beside the post, a folder of the address.</summary>
    private static string? LanguageOf(WordPressItem post)
    {
        var stated = post.Labels.FirstOrDefault(label => label.Domain == "language").Nice ?? "";
        var code = new[] { stated, post.Meta("_wpml_language"), post.Meta("_locale"), post.Meta("language") }.FirstOrDefault(value => value.Length > 1) ?? "";
        return code.Split('-', '_')[0].ToLowerInvariant() switch { "kz" or "kaz" or "kk" => "kk", "ru" or "rus" => "ru", "en" or "eng" => "en", _ => null };
    }

    private static string? PairOf(WordPressItem post) =>
        post.Labels.FirstOrDefault(label => label.Domain == "post_translations").Nice is { Length: > 0 } group ? "wordpress " + group
            : post.Meta("_icl_translation_of") is { Length: > 0 } other ? "wordpress " + other : null;
}
