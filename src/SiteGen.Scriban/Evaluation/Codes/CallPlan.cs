using SiteGen.Scriban.Syntax;
using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Evaluation.Codes;

/// <summary>The arguments of a call: in which order they are evaluated, and in which they come to stand on the stack.</summary>
internal sealed class CallPlan
{
    private readonly bool[] isSpread;
    private readonly string?[] sourceNames;
    private readonly bool hasSpread;

    public CallPlan(Code[] values, string?[] names, bool[] spreads, SourceSpan[] spans)
    {
        Values = values;
        sourceNames = names;
        isSpread = spreads;
        hasSpread = Array.IndexOf(spreads, true) >= 0;
        Names = Array.FindAll(names, static name => name is not null);
        IsPlain = Names.Length == 0 && !hasSpread;
        Spans = IsPlain
            ? spans
            : [.. spans.Where((_, i) => names[i] is null), .. spans.Where((_, i) => names[i] is not null)];
    }

    public Code[] Values { get; }

    /// <summary>The names of the arguments that have one.</summary>
    public string?[] Names { get; }

    /// <summary>Whether all arguments are single and without a name.</summary>
    public bool IsPlain { get; }

    /// <summary>Where the arguments are: those by place, then those by name.</summary>
    public SourceSpan[] Spans { get; }

    public Arguments Evaluate(Machine machine, bool isPiped, CallCode call, out ScriptFunction? function)
    {
        var first = isPiped && !isSpread[0] ? Values[0].Evaluate(machine) : default;
        function = call.Resolve(machine);
        return hasSpread ? EvaluateSpread(machine, isPiped, first) : EvaluateNamed(machine, isPiped, first);
    }

    private Arguments EvaluateNamed(Machine machine, bool isPiped, Value first)
    {
        var positional = Values.Length - Names.Length;
        var start = machine.Reserve(Values.Length, default);
        var next = start;
        var nextNamed = start + positional;
        for (var i = 0; i < Values.Length; i++)
        {
            var value = isPiped && i == 0 ? first : Values[i].Evaluate(machine);
            machine[sourceNames[i] is null ? next++ : nextNamed++] = value;
        }

        return new Arguments(start, positional, Names);
    }

    private Arguments EvaluateSpread(Machine machine, bool isPiped, Value first)
    {
        var byPlace = new List<Value>();
        var byName = new List<Value>();
        for (var i = 0; i < Values.Length; i++)
        {
            var value = isPiped && i == 0 && !isSpread[0] ? first : Values[i].Evaluate(machine);
            if (!isSpread[i])
            {
                (sourceNames[i] is null ? byPlace : byName).Add(value);
            }
            else if (value.IsList)
            {
                byPlace.AddRange(Machine.Items(value));
            }
            else if (!value.IsNull)
            {
                byPlace.Add(value);
            }
        }

        var start = machine.Reserve(byPlace.Count + byName.Count, default);
        for (var i = 0; i < byPlace.Count; i++)
        {
            machine[start + i] = byPlace[i];
        }

        for (var i = 0; i < byName.Count; i++)
        {
            machine[start + byPlace.Count + i] = byName[i];
        }

        return new Arguments(start, byPlace.Count, Names);
    }
}
