using SiteGen.Primitives.Collections;

namespace SiteGen.Pipeline.Vocabulary;

/// <summary>The controlled lists under `content/data/`. A list whose file is absent is empty.</summary>
public sealed record SiteVocabulary(
    RegionTree Regions,
    EquatableArray<VocabularyEntry> Tags,
    EquatableArray<VocabularyEntry> Projects,
    EquatableArray<Person> People)
{
    /// <summary>The regions' names in Kazakh, some of which end as inflected words do: search must not cut them.</summary>
    public EquatableArray<string> PlaceNames => Regions.Regions.Select(region => region.Name.For("kk") ?? "").ToEquatableArray();
}
