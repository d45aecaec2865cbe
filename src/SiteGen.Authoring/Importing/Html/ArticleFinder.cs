using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace SiteGen.Authoring.Importing.Html;

/// <summary>Finds the element of a page that holds the article: what is marked as such, else what holds most of the running text.</summary>
internal static partial class ArticleFinder
{
    private const int ShortestParagraph = 40;
    private const int ShortestArticle = 120;

    private const string Marked = "[itemprop=articleBody], .entry-content, .post-content, .article-content, .article-body, .article__body, .article__text, .article-text, .news-content, .news-text, .news__text, .content-text, .post-body, .td-post-content, .story-body";

    /// <summary>The element; the body itself where nothing stands out.</summary>
    public static IElement Find(IHtmlDocument document)
    {
        var marked = document.QuerySelectorAll(Marked).Where(element => Weight(element) > ShortestArticle).MaxBy(Weight);
        if (marked is not null)
        {
            return marked;
        }

        var scores = new Dictionary<IElement, double>();
        foreach (var paragraph in document.QuerySelectorAll("p, li, blockquote, pre, td"))
        {
            var weight = Weight(paragraph);
            if (weight >= ShortestParagraph && !IsFurniture(paragraph))
            {
                var share = (double)weight;
                for (var above = paragraph.ParentElement; above is not null && above.LocalName is not ("body" or "html") && share > 4; above = above.ParentElement, share *= 0.6)
                {
                    scores[above] = scores.GetValueOrDefault(above) + share;
                }
            }
        }

        var best = scores.Count == 0 ? null : scores.MaxBy(entry => entry.Value).Key;
        return best ?? document.QuerySelector("article, main") ?? (IElement?)document.Body ?? document.DocumentElement;
    }

    /// <summary>Whether an element is something around articles: menus, buttons, lists of others, comments.</summary>
    public static bool IsFurniture(IElement element)
    {
        if (element.LocalName is "nav" or "aside" or "footer" or "form" or "button" or "select" or "dialog" or "textarea" or "input")
        {
            return true;
        }

        return element.LocalName is not ("body" or "html" or "article" or "main")
            && Around().IsMatch($" {element.ClassName} {element.Id} ");
    }

    /// <summary>Letters that are no links.</summary>
    private static int Weight(IElement element) => Math.Max(0, element.TextContent.Length - (2 * element.QuerySelectorAll("a").Sum(link => link.TextContent.Length)));

    [GeneratedRegex(@"[\s_-](?:share|sharing|sharedaddy|social|soc-?icons?|related|recommend\w*|similar|comments?|respond|cookies?|advert\w*|banner|breadcrumbs?|pagination|post-navigation|nav-links|subscribe|newsletter|print|views|counter|widget|sidebar|back-to-top|screen-reader-text|post-tags|tags-links)[\s_-]", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Around();
}
