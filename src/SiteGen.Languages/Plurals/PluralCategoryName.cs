using SiteGen.Primitives.Collections;

namespace SiteGen.Languages.Plurals;

/// <summary>The names by which settings and message files call a <see cref="PluralCategory"/>.</summary>
public static class PluralCategoryName
{
    /// <summary>Every name, at the index of its category.</summary>
    public static EquatableArray<string> All { get; } = ["zero", "one", "two", "few", "many", "other"];

    /// <summary>The name of a category.</summary>
    public static string Of(PluralCategory category) => All[(int)category];

    /// <summary>Finds the category of a name; names are exact.</summary>
    public static bool TryFind(string name, out PluralCategory category)
    {
        var index = All.AsSpan().IndexOf(name);
        category = index < 0 ? PluralCategory.Other : (PluralCategory)index;
        return index >= 0;
    }
}
