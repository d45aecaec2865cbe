using System.Buffers;
using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;
using SiteGen.Scriban.Evaluation;
using SiteGen.Scriban.Parsing;
using SiteGen.Scriban.Syntax;

namespace SiteGen.Scriban;

/// <summary>A template, parsed and compiled once; any number of threads may render it at once.</summary>
public sealed class Template
{
    private TemplateFactsFound? facts;

    private Template(SourceText source, Block syntax, CodeUnit? unit, EquatableArray<Diagnostic> mistakes)
    {
        Source = source;
        Syntax = syntax;
        Unit = unit;
        Mistakes = mistakes;
    }

    /// <summary>The path it was parsed under, as diagnostics have it.</summary>
    public string Path => Source.Path;

    /// <summary>Whether it can be rendered: it was parsed without mistakes.</summary>
    public bool IsRenderable => Unit is not null;

    /// <summary>The templates it includes, in order.</summary>
    public EquatableArray<TemplateInclude> Includes => Facts.Includes;

    /// <summary>The global names that it reads, be they given to it or assigned by itself, in ordinal order; no built-in ones.</summary>
    public EquatableArray<string> Globals => Facts.Globals;

    // Asked for once in a while, never by a render: found when it is. Two threads that find it at once find the same.
    private TemplateFactsFound Facts => facts ??= TemplateFacts.Of(Source, Syntax);

    internal SourceText Source { get; }

    internal Block Syntax { get; }

    internal CodeUnit? Unit { get; }

    internal EquatableArray<Diagnostic> Mistakes { get; }

    /// <summary>Reads a template. There always is one; with mistakes it cannot be rendered, and including it is a mistake too.</summary>
    public static Diagnosed<Template> Parse(string text, string path, TemplateOptions options)
    {
        var source = new SourceText(text, path);
        var parsed = Parser.Parse(source, options);
        var unit = parsed.Diagnostics.IsEmpty ? Compiler.Compile(source, parsed.Value) : null;
        return new Diagnosed<Template>(new Template(source, parsed.Value, unit, parsed.Diagnostics), parsed.Diagnostics);
    }

    /// <summary>
    /// Writes what the template makes of a context as UTF-8. Mistakes of the template are the result, never an exception; after one
    /// nothing has been written.
    /// </summary>
    public RenderResult Render(RenderContext context, IBufferWriter<byte> output) => context.Machine.Render(this, output);
}
