using SiteGen.Pipeline.Rendering.Templates;
using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Building;

/// <summary>The templates of a site, and what can be known to be wrong with them before anything is rendered.</summary>
internal sealed record CheckedTemplates(TemplateSet Set, EquatableArray<Diagnostic> Known)
{
    /// <summary>Whether anything that is known of them is an error.</summary>
    public bool HasErrors => Known.Any(diagnostic => diagnostic.IsError);
}
