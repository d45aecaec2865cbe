using SiteGen.Primitives.Collections;

namespace SiteGen.Pipeline.Vocabulary;

/// <summary>The controlled lists under `content/data/`. A list whose file is absent is empty.</summary>
public sealed record SiteVocabulary(
    RegionTree Regions,
    EquatableArray<VocabularyEntry> Tags,
    EquatableArray<VocabularyEntry> Projects,
    EquatableArray<Person> People);
