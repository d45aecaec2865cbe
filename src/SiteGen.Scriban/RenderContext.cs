using SiteGen.Scriban.Evaluation;
using SiteGen.Scriban.Values;

namespace SiteGen.Scriban;

/// <summary>
/// One render, or one after another: what the template sees and everything that changes meanwhile. Used by one thread at a time;
/// reusing a context through <see cref="Reset(IScriptObject)"/> reuses its buffers.
/// </summary>
public sealed class RenderContext
{
    /// <summary>A render that sees an object of the host.</summary>
    public RenderContext(TemplateOptions options, ITemplateLoader loader, IScriptObject globals)
        : this(options, loader) => Machine.Reset(globals, null);

    /// <summary>A render that sees a map; what the template assigns does not change it, but what it holds is shared.</summary>
    public RenderContext(TemplateOptions options, ITemplateLoader loader, ScriptObject globals)
        : this(options, loader) => Machine.Reset(null, globals);

    private RenderContext(TemplateOptions options, ITemplateLoader loader)
    {
        Options = options;
        Loader = loader;
        Machine = new Machine(this);
    }

    /// <summary>How templates are rendered.</summary>
    public TemplateOptions Options { get; }

    /// <summary>What `include` can reach.</summary>
    public ITemplateLoader Loader { get; }

    /// <summary>Whatever the host's own functions need to know of the render.</summary>
    public object? Host { get; set; }

    /// <summary>The page being rendered, for diagnostics.</summary>
    public string? Page { get; set; }

    internal Machine Machine { get; }

    /// <summary>Begins another render that sees an object of the host.</summary>
    public void Reset(IScriptObject globals)
    {
        Host = null;
        Page = null;
        Machine.Reset(globals, null);
    }

    /// <summary>Begins another render that sees a map.</summary>
    public void Reset(ScriptObject globals)
    {
        Host = null;
        Page = null;
        Machine.Reset(null, globals);
    }

    /// <summary>Calls a function that was passed as an argument.</summary>
    public Value Call(Value function, params ReadOnlySpan<Value> arguments) => Machine.CallBack(function, arguments);

    /// <summary>The text of a value as the template would write it, not escaped.</summary>
    public string Text(Value value) => Machine.TextOf(value);
}
