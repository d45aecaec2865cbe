using System.Buffers;
using System.Globalization;
using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;
using SiteGen.Scriban.Syntax;
using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Evaluation;

/// <summary>
/// Runs compiled templates: holds the output, the scopes, the frames and the counts of one render.
/// Mistakes of templates travel as <see cref="ScriptException"/> up to <see cref="Render"/> and no further: they are rare, end the
/// render, and checking a result after every expression would cost more than everything else here.
/// </summary>
internal sealed partial class Machine
{
    public Machine(RenderContext context)
    {
        Context = context;
        Options = context.Options;
        Culture = Options.Culture;
        IsCultureInvariant = Culture.Equals(CultureInfo.InvariantCulture);
        loopLimit = Options.LoopLimit == 0 ? int.MaxValue : Options.LoopLimit;
        recursiveLimit = Options.RecursiveLimit == 0 ? int.MaxValue : Options.RecursiveLimit;
        TextLimit = Options.LimitToString == 0 ? LargestText : Options.LimitToString;
        budget = Math.Clamp((long)TextLimit * TextsPerBudget, LeastBudget, LargestBudget);
        library = Options.Functions;
    }

    public RenderContext Context { get; }

    public TemplateOptions Options { get; }

    public CultureInfo Culture { get; }

    public bool IsCultureInvariant { get; }

    /// <summary>The template whose code is running.</summary>
    public SourceText Source { get; private set; } = new("", "");

    /// <summary>What `ret` left behind.</summary>
    public Value Returned { get; set; }

    public void Reset(IScriptObject? globals, ScriptObject? model)
    {
        ResetScopes(globals, model);
        ResetFrames();
        ResetOutput();
        ResetState();
        Returned = default;
    }

    public RenderResult Render(Template template, IBufferWriter<byte> output)
    {
        if (template.Unit is not { } unit)
        {
            return new RenderResult(template.Mistakes[0] with { Page = Context.Page });
        }

        try
        {
            BeginOutput();
            RunPage(unit);
            EndOutput(output);
            return default;
        }
        catch (ScriptException exception)
        {
            return new RenderResult(Place(exception.Diagnostic, new SourceSpan(0, 0)) with { Page = Context.Page });
        }
        catch (Exception exception) when (exception is InsufficientExecutionStackException or OutOfMemoryException or OverflowException)
        {
            return new RenderResult(Place(ScriptRules.TooMuch(), new SourceSpan(0, 0)) with { Page = Context.Page });
        }
        finally
        {
            ReleaseOutput();
        }
    }

    private void RunPage(CodeUnit unit)
    {
        PushFrame(unit, top, 0, NoNames);
        var flow = unit.Body.Run(this);
        if (flow == Flow.Return)
        {
            Write(Returned, new SourceSpan(0, 0));
        }

        PopFrame();
    }

    /// <summary>A mistake at a place of the running template.</summary>
    public ScriptException Fault(SourceSpan span, Diagnostic mistake) => new(Place(mistake, span));

    private Diagnostic Place(Diagnostic mistake, SourceSpan span)
    {
        if (mistake.Location is not null)
        {
            return mistake.Related.IsEmpty ? mistake with { Related = IncludeChain() } : mistake;
        }

        return mistake with { Location = Source.Locate(span), Related = IncludeChain() };
    }

    /// <summary>Where the running template was included, the nearest include first.</summary>
    private EquatableArray<SourceLocation> IncludeChain()
    {
        var chain = new List<SourceLocation>();
        for (var i = frameCount - 1; i >= 0; i--)
        {
            if (frames[i].IncludedFrom is { } from)
            {
                chain.Add(from.Locate(frames[i].IncludedAt));
            }
        }

        return EquatableArray.Own(chain.ToArray());
    }
}
