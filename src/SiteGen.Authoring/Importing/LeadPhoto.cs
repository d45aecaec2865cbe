using SiteGen.Primitives.Collections;

namespace SiteGen.Authoring.Importing;

/// <summary>
/// A picture at the head of a text leads it: it goes into the front matter, where lists and cards find it, and out of the text, which would show
/// it twice.
/// </summary>
internal static class LeadPhoto
{
    private const int LastPlace = 1;

    /// <summary>The text and the pictures with the lead in its place.</summary>
    public static (string Body, EquatableArray<ArticlePhoto> Photos) Take(string body, EquatableArray<ArticlePhoto> photos)
    {
        var lead = photos.FirstOrDefault(photo => !photo.IsInText);
        var blocks = body.Split("\n\n").ToList();
        for (var i = 0; i < Math.Min(blocks.Count - 1, LastPlace + 1); i++)
        {
            foreach (var photo in photos.Where(photo => lead is null || photo.Name == lead.Name))
            {
                if (blocks[i].StartsWith("![", StringComparison.Ordinal) && !blocks[i].Contains('\n', StringComparison.Ordinal) && blocks[i].EndsWith(')')
                    && blocks[i].Contains($"]({photo.Name}", StringComparison.Ordinal) && blocks[i].IndexOf("](", StringComparison.Ordinal) == blocks[i].LastIndexOf("](", StringComparison.Ordinal))
                {
                    blocks.RemoveAt(i);
                    var isShownAgain = blocks.Exists(block => block.Contains($"]({photo.Name}", StringComparison.Ordinal));
                    return isShownAgain && lead is null ? (body, photos) : (string.Join("\n\n", blocks), [photo with { IsInText = false }, .. photos.Where(other => other != photo)]);
                }
            }
        }

        return (body, photos);
    }
}
