using System.Collections.Concurrent;
using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Rendering.Views;
using SiteGen.Primitives.Text;
using SiteGen.Scriban;

namespace SiteGen.Pipeline.Rendering.Templates;

/// <summary>
/// Renders templates for pages, and the partials that are rendered once and copied: cards of releases, and what `once` asks for. Contexts
/// and buffers are lent and come back, since a card may be rendered in the midst of a page.
/// </summary>
internal sealed class TemplateRunner
{
    private readonly ConcurrentBag<RenderContext> contexts = [];
    private readonly ConcurrentBag<Utf8Buffer> buffers = [];
    private readonly ConcurrentDictionary<(string Name, int Language), CopiedHtml> once = new();
    private readonly SiteViews views;

    public TemplateRunner(SiteViews views, TemplateSet templates, TemplateOptions options)
    {
        this.views = views;
        Templates = templates;
        Options = options;
        views.RenderPartial = (name, release) => RenderForRelease(name, release);
    }

    public TemplateSet Templates { get; }

    public TemplateOptions Options { get; }

    /// <summary>Renders a template; what is wrong goes to the site's faults, and nothing is written.</summary>
    public bool Render(Template template, GlobalsView globals, Language language, string page, Utf8Buffer output)
    {
        if (!contexts.TryTake(out var context))
        {
            context = new RenderContext(Options, Templates, globals);
        }

        context.Reset(globals);
        context.Host = new RenderScope(views, this, language);
        context.Page = page;
        var result = template.Render(context, output);
        contexts.Add(context);
        if (result.Mistake is { } mistake)
        {
            views.Faults.Enqueue(mistake);
        }

        return result.Success;
    }

    /// <summary>A partial that depends on the language alone, rendered once for each; null when there is none of the name.</summary>
    public byte[]? Once(string name, Language language)
    {
        if (once.TryGetValue((name, language.Index), out var made))
        {
            views.Reads.AddRange(made.Reads);
            return made.Bytes;
        }

        if (Templates.Load(name) is not { IsRenderable: true } template)
        {
            return null;
        }

        var globals = new GlobalsView { Site = views.Site(language), Language = views.Language(language) };
        var start = views.Reads.Mark();
        var (bytes, isGood) = RenderToArray(template, globals, language, name);
        if (isGood)
        {
            // One that failed is rendered again, so that every page that shows it is told to be faulty.
            once[(name, language.Index)] = new CopiedHtml(bytes, views.Reads.Since(start));
        }

        return bytes;
    }

    private byte[] RenderForRelease(string name, ReleaseView release)
    {
        if (Templates.Load(name) is not { IsRenderable: true } template)
        {
            views.Faults.Enqueue(RenderingRules.NoLayout($"templates/partials/{name}.sbn-html"));
            return [];
        }

        var language = release.Page.Language;
        var globals = new GlobalsView { Site = views.Site(language), Language = views.Language(language), Release = release };
        return RenderToArray(template, globals, language, release.Page.File.Path).Bytes;
    }

    private (byte[] Bytes, bool IsGood) RenderToArray(Template template, GlobalsView globals, Language language, string page)
    {
        if (!buffers.TryTake(out var buffer))
        {
            buffer = new Utf8Buffer(4 * 1024);
        }

        buffer.Clear();
        var isGood = Render(template, globals, language, page, buffer);
        var made = buffer.ToArray();
        buffers.Add(buffer);
        return (made, isGood);
    }
}
