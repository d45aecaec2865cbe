using SiteGen.Pipeline.Configuration;

namespace SiteGen.Pipeline.Rendering.Templates;

/// <summary>What the functions of site templates know of the page that calls them.</summary>
internal sealed record RenderScope(SiteViews Views, TemplateRunner Runner, Language Language);
