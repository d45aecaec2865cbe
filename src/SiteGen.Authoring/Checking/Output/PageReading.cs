using SiteGen.Authoring.Checking.Html;

namespace SiteGen.Authoring.Checking.Output;

/// <summary>What is known of a page while it is read.</summary>
internal sealed class PageReading
{
    private int lastLevel;

    public TagBalance Balance { get; } = new();

    public List<ulong> Anchors { get; } = [];

    public List<string> Styles { get; } = [];

    public List<string> Pictures { get; } = [];

    public List<string> Alternates { get; } = [];

    public int TopHeadings { get; private set; }

    public string Skip { get; private set; } = "";

    public string? WithoutAlt { get; set; }

    public bool IsRedirect { get; set; }

    /// <summary>Takes in a tag, which counts if it is a heading's. A page may begin below its title: what stands above it is the site's own.</summary>
    public void NoteHeading(HtmlTag tag)
    {
        if (tag.Name is not ['h' or 'H', >= '1' and <= '6'])
        {
            return;
        }

        var level = tag.Name[1] - '0';
        TopHeadings += level == 1 ? 1 : 0;
        if (lastLevel > 0 && level > lastLevel + 1 && Skip.Length == 0)
        {
            Skip = $"h{lastLevel} h{level}";
        }

        lastLevel = level;
    }
}
