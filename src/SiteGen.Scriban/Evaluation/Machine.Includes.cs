using SiteGen.Primitives.Collections;
using SiteGen.Scriban.Syntax;
using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Evaluation;

internal sealed partial class Machine
{
    private readonly Dictionary<string, Template?> loaded = new(StringComparer.Ordinal);

    /// <summary>Renders the template that the first argument names and writes it where the caller stands.</summary>
    public void IncludeInto(Arguments arguments, CallPlace place)
    {
        EnterCall(place.Span);
        var start = position;
        var before = room;
        RenderInclude(arguments, place);
        AdoptSince(start, before);
        LeaveCall();
    }

    /// <summary>The text of the template of a name, for `include_join`.</summary>
    public Value IncludeText(Value name)
    {
        var start = Reserve(1, name);
        var result = IncludeValue(new Arguments(start, 1, NoNames), new CallPlace(CallSpan, NoSpans));
        Drop(start);
        return result;
    }

    private Value IncludeValue(Arguments arguments, CallPlace place)
    {
        var start = position;
        var before = room;
        RenderInclude(arguments, place);
        return TakeSince(start, before, true);
    }

    private void RenderInclude(Arguments arguments, CallPlace place)
    {
        RefuseSize(arguments, place);
        if (arguments.Count == 0)
        {
            throw Fault(place.After, ScriptRules.TooFewArguments("include", "name"));
        }

        var unit = Find(stack[arguments.Start], place.Span);
        EnterCall(place.Span);
        var source = Source;
        var outerBase = scopeBase;
        var indent = Indent;
        var callSpan = CallSpan;
        var frame = PushFrame(unit, arguments.Start, arguments.Count, arguments.Names);
        frame.IncludedFrom = source;
        frame.IncludedAt = place.Span;
        for (var i = 0; i < arguments.Names.Length; i++)
        {
            var slot = Array.IndexOf(unit.Locals, arguments.Names[i]);
            if (slot >= 0)
            {
                stack[localBase + slot] = stack[arguments.Start + arguments.Count + i];
            }
            else if (arguments.Names[i] is { } name)
            {
                (frame.MoreLocals ??= new ScriptObject())[name] = stack[arguments.Start + arguments.Count + i];
            }
        }

        scopeBase = scopeCount;
        Indent = "";
        if (unit.Body.Run(this) == Flow.Return)
        {
            var returned = Returned;
            Returned = default;
            Write(returned, new SourceSpan(0, 0));
        }

        Indent = indent;
        scopeBase = outerBase;
        CallSpan = callSpan;
        PopFrame();
        Source = source;
        LeaveCall();
    }

    private CodeUnit Find(Value value, SourceSpan span)
    {
        var name = TextOf(value);
        if (name.Length == 0)
        {
            throw Fault(span, ScriptRules.IncludeNeedsName());
        }

        if (!loaded.TryGetValue(name, out var template))
        {
            template = IsWithin(name) ? Context.Loader.Load(name) : null;
            loaded.Add(name, template);
        }

        if (template is null)
        {
            throw Fault(span, ScriptRules.IncludeMissing(name, IsWithin(name) ? Primitives.Text.NearestName.Find(name, Context.Loader.Names) : null));
        }

        if (template.Unit is { } unit)
        {
            return unit;
        }

        var chain = IncludeChain();
        throw new ScriptException(template.Mistakes[0] with
        {
            Related = EquatableArray.Create<Primitives.Diagnostics.SourceLocation>([Source.Locate(span), .. chain.AsSpan()]),
        });
    }

    /// <summary>Whether a name stays among the templates: relative, with forward slashes, and nowhere upwards.</summary>
    internal static bool IsWithin(string name)
    {
        if (name[0] is '/' or '\\' || name.AsSpan().ContainsAny('\\', '\0', ':'))
        {
            return false;
        }

        foreach (var part in name.AsSpan().Split('/'))
        {
            if (name.AsSpan()[part] is ".." or "." or "")
            {
                return false;
            }
        }

        return true;
    }
}
