using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;
using SiteGen.Scriban.Checking;
using SiteGen.Scriban.Values;

namespace SiteGen.Scriban;

/// <summary>
/// Finds mistakes in templates before anything is rendered: unknown names, members, functions, templates and arguments, each with the
/// nearest known name. What cannot be known beforehand is passed over in silence.
/// </summary>
public static class TemplateChecker
{
    /// <summary>
    /// The mistakes of templates and of all that they include, by place. Templates that could not be parsed are passed over: what
    /// is wrong with them was said when they were.
    /// </summary>
    public static EquatableArray<Diagnostic> Check(
        IEnumerable<Template> roots, ITemplateLoader loader, ScriptType globals, TemplateOptions options)
    {
        var analysis = new ShapeAnalysis(loader, globals, options);
        return analysis.Run(roots);
    }
}
