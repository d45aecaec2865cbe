using SiteGen.Primitives.Collections;

namespace SiteGen.Authoring.Importing.Texts;

/// <summary>
/// Reads an article as it was pasted from a news site. Nothing is rewritten: lines leave only as furniture, and those are told; what is not
/// understood stays in the text.
/// </summary>
internal static class PastedTextReader
{
    private const int LongestTitle = 200;
    private const int ShortestAfterList = 160;

    /// <summary>The article of a text; null when it has none. <paramref name="name"/> is the file's.</summary>
    public static Article? Read(string text, string name, string? language = null)
    {
        var lines = PastedLine.Of(text);
        var dropped = new List<DroppedText>();
        Strip(lines, dropped);
        if (lines.Count == 0)
        {
            return null;
        }

        var guess = LanguageGuess.Of(text);
        var reviews = new List<ReviewNote>();
        if (language is null && !guess.IsSure)
        {
            reviews.Add(new(ReviewKind.Language));
        }

        var title = Title(lines, dropped);
        if (title.Length == 0)
        {
            reviews.Add(new(ReviewKind.Title));
        }

        var date = Date(lines, dropped, reviews);
        var labels = Labels(lines, dropped);
        var authors = Byline.Take(lines, dropped);
        if (authors.Count > 0)
        {
            reviews.Add(new(ReviewKind.Authors));
        }

        return Judged(lines, title, text, name, language ?? guess.Language, reviews, dropped) with { Date = date, Labels = labels, Authors = authors.ToEquatableArray() };
    }

    /// <summary>What is left is the article: its kind, its summary, its text.</summary>
    private static Article Judged(List<PastedLine> lines, string title, string text, string name, string language, List<ReviewNote> reviews, List<DroppedText> dropped)
    {
        var type = TypeGuess.Of(title, lines);
        var (body, headings) = PastedBody.Write(lines, type == "interview");
        reviews.AddRange(type is null ? [] : [new(ReviewKind.Type)]);
        reviews.AddRange(headings.Count > 0 ? [new(ReviewKind.Headings, string.Join(" · ", headings))] : []);
        return new Article
        {
            Origin = name,
            Fingerprint = Importing.Fingerprint.Of(text),
            Language = language,
            Title = title.Length > 0 ? title : TextBeginning.Headline(lines.Count > 0 ? lines[0].Text : name, language),
            Summary = Summary(lines, language, reviews),
            Type = type,
            Body = body,
            IsDraft = true,
            Reviews = reviews.ToEquatableArray(),
            Dropped = dropped.ToEquatableArray(),
        };
    }

    /// <summary>Takes out what is around the article.</summary>
    private static void Strip(List<PastedLine> lines, List<DroppedText> dropped)
    {
        var kept = new List<PastedLine>(lines.Count);
        var isInList = false;
        foreach (var line in lines)
        {
            isInList = Furniture.HeadsList(line.Text) || (isInList && line.Text.Length < ShortestAfterList && !line.OpensWithDash);
            if (isInList || Furniture.Is(line.Text) || (kept.Count == 0 && Furniture.IsGluedCategories(line.Text)))
            {
                dropped.Add(new DroppedText(line.Text, line.Number));
            }
            else
            {
                kept.Add(line);
            }
        }

        lines.Clear();
        lines.AddRange(kept);
    }

    /// <summary>The first short line that stands above something; a date or a label above it is not one.</summary>
    private static string Title(List<PastedLine> lines, List<DroppedText> dropped)
    {
        for (var i = 0; i < Math.Min(4, lines.Count - 1); i++)
        {
            var line = lines[i].Text;
            if (DateGuess.Find(line) is var (_, rest) && rest.Count(char.IsLetter) < 12)
            {
                continue;
            }

            if (line.Length > LongestTitle || lines[i].OpensWithDash || line.EndsWith(':'))
            {
                return "";
            }

            lines.RemoveAt(i);

            // Some sites print the headline twice: once as a link, once as a heading.
            if (i < lines.Count && lines[i].Text == line)
            {
                dropped.Add(new DroppedText(lines[i].Text, lines[i].Number));
                lines.RemoveAt(i);
            }

            return line;
        }

        return "";
    }

    private static string? Date(List<PastedLine> lines, List<DroppedText> dropped, List<ReviewNote> reviews)
    {
        if (DateLine.Find(lines) is not var (date, line))
        {
            reviews.Add(new(ReviewKind.NoDate));
            return null;
        }

        reviews.Add(new(ReviewKind.Date));
        if (line is not null)
        {
            lines.Remove(line);
            dropped.Add(new DroppedText(line.Text, line.Number));
        }

        return date;
    }

    /// <summary>«Тегтер: су, мектеп» says what it was filed under.</summary>
    private static EquatableArray<string> Labels(List<PastedLine> lines, List<DroppedText> dropped)
    {
        string[] heads = ["тегтер:", "тег:", "теги:", "тэги:", "tags:", "айдар:", "рубрика:", "категория:"];
        var at = lines.FindIndex(line => Array.Exists(heads, head => line.Text.StartsWith(head, StringComparison.OrdinalIgnoreCase)));
        if (at < 0)
        {
            return [];
        }

        var line = lines[at];
        var colon = line.Text.IndexOf(':', StringComparison.Ordinal);
        lines.RemoveAt(at);
        dropped.Add(new DroppedText(line.Text[..colon], line.Number));
        return line.Text[(colon + 1)..].Split([',', ';', '#'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToEquatableArray();
    }

    /// <summary>The first sentences of the lead; the lead itself stays in the text, so that nothing is lost.</summary>
    private static string? Summary(List<PastedLine> lines, string language, List<ReviewNote> reviews)
    {
        if (lines.FirstOrDefault(line => !line.OpensWithDash && line.Text.Length > 40) is not { } lead)
        {
            return null;
        }

        reviews.Add(new(ReviewKind.Summary));
        return TextBeginning.Summary(lead.Text, language);
    }
}
