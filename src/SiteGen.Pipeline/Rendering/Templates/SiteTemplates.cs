using SiteGen.Pipeline.Files;
using SiteGen.Pipeline.Model;
using SiteGen.Pipeline.Rendering.Views;
using SiteGen.Pipeline.Sources;
using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;
using SiteGen.Scriban;

namespace SiteGen.Pipeline.Rendering.Templates;

/// <summary>How site templates are read: strict, escaped, with the site's own functions and generous limits.</summary>
internal static class SiteTemplates
{
    /// <summary>The options of every template of a site.</summary>
    public static TemplateOptions Options(SiteModel model) => new()
    {
        // A list page loops over its releases and each release's terms; the language's own limit of 1 000 steps is little for that.
        LoopLimit = 1_000_000,
        LimitToString = 64 * 1024 * 1024,
        Strict = true,
        StrictMembers = true,
        AutoEscape = true,

        // Indenting what is inserted would change preformatted text and costs bytes on every line.
        AutoIndent = false,
        LendsCaptures = true,
        Now = model.Configuration.TimeZone.ToLocal(model.Now).ToDateTimeOffset(),
        UtcOffset = model.Configuration.TimeZone.ToLocal(model.Now).Offset.ToTimeSpan(),
        Functions = SiteFunctions.Library,
    };

    /// <summary>Reads one template; null when its file cannot be read.</summary>
    public static Diagnosed<Template?> Parse(SourceFile file, ISourceFolder folder, TemplateOptions options)
    {
        var read = folder.Read(file.Path);
        if (!read.IsRead)
        {
            return new Diagnosed<Template?>(null, [FileRules.Unreadable(file.Path, read.Fault ?? "")]);
        }

        var text = TextDecoder.Decode(read.Bytes.Span, file.Path);
        if (text.Value is null)
        {
            return new Diagnosed<Template?>(null, text.Diagnostics);
        }

        var parsed = Template.Parse(text.Value, file.Path, options);
        return new Diagnosed<Template?>(parsed.Value, parsed.Diagnostics);
    }

    /// <summary>What can be known to be wrong before anything is rendered: unknown names, members, functions, includes.</summary>
    public static EquatableArray<Diagnostic> Check(TemplateSet templates, TemplateOptions options) =>
        TemplateChecker.Check(templates.Roots, templates, GlobalsView.Definition, options);
}
