using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Model;
using SiteGen.Pipeline.Parsing;
using SiteGen.Pipeline.Sources;
using SiteGen.Primitives.Collections;

namespace SiteGen.Pipeline.Building;

/// <summary>What the first half of a build gave: the model of the site, and the sources it was made from.</summary>
/// <param name="Configuration">The settings.</param>
/// <param name="Sources">Every file.</param>
/// <param name="Model">The site.</param>
/// <param name="Parsed">Every file of Markdown, also those of which nothing may appear yet: checks look for them where they must not be.</param>
public sealed record LoadedSite(SiteConfiguration Configuration, SourceTree Sources, SiteModel Model, EquatableArray<ParsedPage> Parsed);
