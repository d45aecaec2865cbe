using System.Text.RegularExpressions;
using SiteGen.Authoring.Importing.Texts;
using SiteGen.Authoring.Importing.Writing;
using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Authoring.Importing.Folders;

/// <summary>Makes an article of a file of Hugo or Jekyll: its Markdown stays letter by letter, but for pictures, which get the names they have here.</summary>
internal static partial class ForeignArticle
{
    private const int MostShown = 8;

    /// <summary>Keys that have a place in a release, and those that only steered the other program.</summary>
    private static readonly HashSet<string> Known = new(
        "title date lastmod last_modified_at updated modified draft published description summary excerpt tags tag keywords categories category slug url aliases redirect_from author authors image images featured_image featuredImage thumbnail cover publishDate publishdate expiryDate expirydate lang locale ref permalink type weight toc comments linkTitle menu outputs markup math".Split(' '),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The article; null, and told, where there is neither a headline nor a text.</summary>
    public static Article? Read(FrontMatterValue map, string body, string text, ForeignName name, PhotoShelf shelf, DiagnosticCollector found)
    {
        var reviews = new List<ReviewNote>();
        var photos = new List<ArticlePhoto>();
        body = Pictures(body, shelf, photos, reviews);
        Lead(map, shelf, photos, reviews);
        var title = map["title"]?.Text?.Trim() ?? "";
        if (title.Length == 0 && FirstHeading().Match(body) is { Success: true } heading)
        {
            title = heading.Groups["text"].Value.Trim();
            body = body.Remove(heading.Index, heading.Length);
        }

        if (title.Length == 0 && body.Trim().Length == 0)
        {
            found.Add(ImportRules.Empty(name.Origin));
            return null;
        }

        if (title.Length == 0)
        {
            title = name.Slug.Replace('-', ' ');
            reviews.Add(new(ReviewKind.Title));
        }

        reviews.AddRange(Codes(body).Select(code => new ReviewNote(ReviewKind.Shortcode, code)));
        reviews.AddRange(photos.Exists(photo => photo.Alt.Length == 0) ? [new(ReviewKind.Alt)] : []);
        var (shown, pictures) = LeadPhoto.Take(body.Trim('\n'), photos.DistinctBy(photo => photo.Name, StringComparer.Ordinal).ToEquatableArray());
        return Filed(map, title, shown, text, name, reviews) with { Photos = pictures };
    }

    /// <summary>What the front matter says, each in its place.</summary>
    private static Article Filed(FrontMatterValue map, string title, string shown, string text, ForeignName name, List<ReviewNote> reviews)
    {
        var date = PageDate.Of(map["date"]?.Text) ?? name.Date ?? PageDate.Of(map["publishDate"]?.Text);
        reviews.AddRange(date is null ? [new(ReviewKind.NoDate)] : []);
        return new Article
        {
            Origin = name.Origin,
            Fingerprint = Importing.Fingerprint.Of(name.Origin + "\n" + text),
            PairKey = name.Key,
            Language = name.Language ?? LanguageGuess.Of(title + "\n" + shown).Language,
            Title = title,
            Summary = First(map, "description", "summary", "excerpt"),
            Date = date,
            Updated = PageDate.Of(First(map, "lastmod", "last_modified_at", "updated", "modified")),
            Embargo = PageDate.Of(map["publishDate"]?.Text) is { Length: > 10 } embargo ? embargo : null,
            Expires = PageDate.Of(map["expiryDate"]?.Text),
            Type = InterviewGuess.Is(PastedLine.Of(shown)) ? "interview" : null,
            Authors = Texts(map, "authors", "author"),
            Body = shown,
            Aliases = new[] { name.Address }.Concat(Texts(map, "aliases", "redirect_from")).OfType<string>().Select(path => OldAddress.Of(path.StartsWith('/') ? path : "/" + path)).OfType<string>().Distinct(StringComparer.Ordinal).ToEquatableArray(),
            IsDraft = name.IsDraft || map["draft"]?.Text is "true" || map["published"]?.Text is "false",
            Labels = Texts(map, "categories", "category").Concat(Texts(map, "tags", "tag", "keywords")).Distinct(StringComparer.OrdinalIgnoreCase).ToEquatableArray(),
            Name = name.Slug,
            Extra = map.Entries.Where(entry => !Known.Contains(entry.Key)).Select(entry => new ExtraValue(entry.Key, entry.Value.ToYaml())).ToEquatableArray(),
            Reviews = reviews.ToEquatableArray(),
        };
    }

    /// <summary>`![what is seen](/img/a.jpg "caption")`: a picture that is here gets its new name, another becomes a link.</summary>
    private static string Pictures(string body, PhotoShelf shelf, List<ArticlePhoto> photos, List<ReviewNote> reviews) => Picture().Replace(body, match =>
    {
        var (alt, address, title) = (match.Groups["alt"].Value, match.Groups["address"].Value, match.Groups["title"].Value);
        if (shelf.Find(address, alt, title.Trim('"', '\''), isInText: true) is { } photo)
        {
            photos.Add(photo);
            return $"![{alt}]({photo.Name}{(title.Length > 0 ? " " + title : "")})";
        }

        reviews.Add(new(ReviewKind.Photo, address));
        var words = $"{alt} {title.Trim('"', '\'')}".Trim();
        return address.Contains("://", StringComparison.Ordinal) ? $"[{(words.Length > 0 ? words : address)}]({address})" : words.Length > 0 ? words : $"`{address}`";
    });

    private static void Lead(FrontMatterValue map, PhotoShelf shelf, List<ArticlePhoto> photos, List<ReviewNote> reviews)
    {
        var image = map["image"] ?? map["images"] ?? map["featured_image"] ?? map["featuredImage"] ?? map["thumbnail"] ?? map["cover"];
        var address = image?.Texts.FirstOrDefault() ?? First(image, "image", "src", "path", "url");
        if (address is null)
        {
            return;
        }

        if (shelf.Find(address, First(image, "alt") ?? "", First(image, "caption") ?? "", isInText: false) is { } photo)
        {
            photos.Insert(0, photo);
        }
        else
        {
            reviews.Add(new(ReviewKind.Photo, address));
        }
    }

    private static IEnumerable<string> Codes(string body) => Code().Matches(body).Select(match => match.Value).Distinct(StringComparer.Ordinal).Take(MostShown);

    private static string? First(FrontMatterValue? map, params string[] keys) => keys.Select(key => map?[key]?.Text).FirstOrDefault(text => !string.IsNullOrWhiteSpace(text));

    /// <summary>Lists are lists; a text is one name, or several between commas.</summary>
    private static EquatableArray<string> Texts(FrontMatterValue map, params string[] keys) => keys
        .Select(key => map[key]).OfType<FrontMatterValue>()
        .SelectMany(value => value.Text is { } text ? text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : value.Texts.Concat(value.Items.Select(item => First(item, "name", "title")).OfType<string>()))
        .ToEquatableArray();

    [GeneratedRegex(@"!\[(?<alt>[^\]\n]{0,1000})\]\(\s*<?(?<address>[^\s)>]{1,2000})>?(?:\s+(?<title>""[^""\n]{0,1000}""|'[^'\n]{0,1000}'))?\s*\)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Picture();

    [GeneratedRegex(@"\{\{[<%].{0,300}?[%>]\}\}|\{%.{0,300}?%\}|\{\{[^<%\n]{0,300}?\}\}", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Code();

    [GeneratedRegex(@"\A\s*# +(?<text>[^\n]{1,300})\n?", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex FirstHeading();
}
