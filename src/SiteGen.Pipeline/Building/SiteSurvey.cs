using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Interface;
using SiteGen.Pipeline.Sources;
using SiteGen.Pipeline.Vocabulary;
using SiteGen.Primitives.Collections;

namespace SiteGen.Pipeline.Building;

/// <summary>What is known of a site before any of its texts is read: enough to ask an editor what a new release is about.</summary>
/// <param name="Configuration">The settings.</param>
/// <param name="Sources">Every file.</param>
/// <param name="Vocabulary">The controlled lists.</param>
/// <param name="Interfaces">The interface of each language, by its index.</param>
public sealed record SiteSurvey(
    SiteConfiguration Configuration,
    SourceTree Sources,
    SiteVocabulary Vocabulary,
    EquatableArray<LanguageInterface> Interfaces);
