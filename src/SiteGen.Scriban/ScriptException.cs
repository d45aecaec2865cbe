using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Scriban;

/// <summary>
/// What a function throws when it cannot do what a template asks. It never leaves a render: there it becomes the diagnostic of the call.
/// </summary>
public sealed class ScriptException : Exception
{
    /// <summary>A mistake of a kind that the host has a rule for.</summary>
    public ScriptException(DiagnosticRule rule, params ReadOnlySpan<string> arguments)
        : this(new Diagnostic(rule, Primitives.Collections.EquatableArray.Create(arguments), null))
    {
    }

    /// <summary>A mistake told in words.</summary>
    public ScriptException(string message)
        : this(ScriptRules.FunctionFailed(message))
    {
    }

    /// <summary>A mistake.</summary>
    public ScriptException(Diagnostic diagnostic)
        : base(diagnostic.Rule.English) => Diagnostic = diagnostic;

    internal ScriptException(Diagnostic diagnostic, int argument)
        : this(diagnostic) => Argument = argument;

    /// <summary>The mistake; its place is that of the call unless it has one already.</summary>
    public Diagnostic Diagnostic { get; private set; }

    /// <summary>The argument to blame, or -1 for the call as a whole.</summary>
    internal int Argument { get; private set; } = -1;

    /// <summary>Says more exactly what is to blame, while the exception is on its way.</summary>
    internal void Blame(Diagnostic diagnostic, int argument)
    {
        Diagnostic = diagnostic;
        Argument = argument;
    }
}
