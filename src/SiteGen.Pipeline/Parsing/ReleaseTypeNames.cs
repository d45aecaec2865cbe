using SiteGen.Primitives.Text;

namespace SiteGen.Pipeline.Parsing;

/// <summary>The words of front matter for <see cref="ReleaseType"/>.</summary>
public static class ReleaseTypeNames
{
    /// <summary>All words, in the order of the enumeration.</summary>
    public static IReadOnlyList<string> All { get; } =
        ["news", "press-release", "interview", "meeting", "visit", "statement", "announcement", "photo"];

    /// <summary>What editors call the types on their pages: they are offered the word of front matter for it.</summary>
    private static readonly Dictionary<string, ReleaseType> Spoken = new(StringComparer.OrdinalIgnoreCase)
    {
        ["жаңалық"] = ReleaseType.News,
        ["новость"] = ReleaseType.News,
        ["баспасөз хабарламасы"] = ReleaseType.PressRelease,
        ["пресс-релиз"] = ReleaseType.PressRelease,
        ["сұхбат"] = ReleaseType.Interview,
        ["интервью"] = ReleaseType.Interview,
        ["жиын"] = ReleaseType.Meeting,
        ["отырыс"] = ReleaseType.Meeting,
        ["заседание"] = ReleaseType.Meeting,
        ["совещание"] = ReleaseType.Meeting,
        ["жұмыс сапары"] = ReleaseType.Visit,
        ["рабочая поездка"] = ReleaseType.Visit,
        ["визит"] = ReleaseType.Visit,
        ["мәлімдеме"] = ReleaseType.Statement,
        ["заявление"] = ReleaseType.Statement,
        ["хабарландыру"] = ReleaseType.Announcement,
        ["анонс"] = ReleaseType.Announcement,
        ["фоторепортаж"] = ReleaseType.Photo,
    };

    /// <summary>The word that was meant by one that is none: a Kazakh or Russian name of the type, or a near miss; null for neither.</summary>
    public static string? Meant(string word) => Spoken.TryGetValue(word.Trim(), out var type) ? type.Name() : NearestName.Find(word, All);

    /// <summary>The word for a type.</summary>
    public static string Name(this ReleaseType type) => All[(int)type];

    /// <summary>The type that a word stands for, or null.</summary>
    public static ReleaseType? Find(string name)
    {
        for (var i = 0; i < All.Count; i++)
        {
            if (string.Equals(All[i], name, StringComparison.Ordinal))
            {
                return (ReleaseType)i;
            }
        }

        return null;
    }
}
