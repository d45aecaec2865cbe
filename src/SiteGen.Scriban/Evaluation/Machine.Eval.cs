using SiteGen.Scriban.Parsing;
using SiteGen.Scriban.Syntax;
using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Evaluation;

internal sealed partial class Machine
{
    private const int MostKeptCode = 64;

    // The tree and the code of a text take many times its length.
    private const int CodeCost = 64;

    private Dictionary<(string Text, bool IsTemplate), EvaluatedCode>? evaluated;

    /// <summary>Runs a text as code, or as a template, where the running code is.</summary>
    public Value Evaluate(string text, bool isTemplate)
    {
        var code = CodeOf(text, isTemplate);
        var source = Source;
        var outerBase = scopeBase;
        var start = position;
        var before = room;
        Source = code.Source;
        scopeBase = scopeCount;
        Value result;
        try
        {
            code.Body.Run(this);
            result = code.Value is null || isTemplate ? default : code.Value.Evaluate(this);
            if (isTemplate && code.Value is not null)
            {
                code.Value.Write(this);
            }
        }
        catch (ScriptException exception) when (BlameArgument(exception, code.Source, source))
        {
            throw;
        }

        scopeBase = outerBase;
        Source = source;
        return isTemplate ? TakeSince(start, before, true) : result;
    }

    // The text has no file that a reader could open: the argument it came from is the place to look at. Said as the exception passes and
    // not by another one: a text that evaluates itself would need the stack for as many as there are calls.
    private bool BlameArgument(ScriptException exception, SourceText evaluatedText, SourceText source)
    {
        if (exception.Diagnostic.Location is { } place && place.Path == evaluatedText.Path)
        {
            exception.Blame(exception.Diagnostic with { Location = null, Related = default }, 0);
            Source = source;
        }

        return false;
    }

    private EvaluatedCode CodeOf(string text, bool isTemplate)
    {
        evaluated ??= [];
        if (evaluated.TryGetValue((text, isTemplate), out var code))
        {
            return code;
        }

        var source = new SourceText(text, "<" + Source.Path + ">");
        Charge((long)text.Length * CodeCost);
        var parsed = Parser.ParseEvaluated(source, Options, isTemplate);
        if (!parsed.Diagnostics.IsEmpty)
        {
            throw new ScriptException(parsed.Diagnostics[0] with { Location = null }, 0);
        }

        if (evaluated.Count >= MostKeptCode)
        {
            evaluated.Clear();
        }

        code = Compiler.CompileDynamic(source, parsed.Value);
        evaluated.Add((text, isTemplate), code);
        return code;
    }

    /// <summary>The text of a place in the running template.</summary>
    public string SourceOf(SourceSpan span) => Source.Text[span.Start..Math.Min(span.End, Source.Text.Length)];

    /// <summary>The known name nearest to one that nothing has.</summary>
    public string? NearestKnown(string name)
    {
        var members = host is null ? [] : host.Type.Members.Select(static member => member.Name);
        return Primitives.Text.NearestName.Find(name, [.. page.Names, .. members, .. library.Names]);
    }

    /// <summary>The known function nearest to one that is called and not there.</summary>
    public string? NearestFunction(Code target) => library.Nearest(SourceOf(target.Span), []);
}
