using SiteGen.Scriban.Functions;
using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Evaluation;

internal sealed partial class Machine
{
    /// <summary>Puts arguments into the order of a function's parameters and adds the defaults; gives where they begin.</summary>
    private int Bind(UserFunction function, Arguments arguments, CallPlace place)
    {
        var wanted = function.Parameters.Length;
        if (arguments.Names.Length == 0 && !function.HasRest && arguments.Count <= wanted && arguments.Start + arguments.Count == top)
        {
            for (var i = arguments.Count; i < wanted; i++)
            {
                Push(Default(function.Defaults[i], function.Name, function.Parameters[i], place));
            }

            return arguments.Start;
        }

        var start = Distribute(function.Parameters, function.HasRest, arguments, out var rest);
        if (function.HasRest)
        {
            stack[start + wanted - 1] = Value.Of(new ScriptArray(rest ?? []));
        }
        else if (rest is not null)
        {
            throw Fault(place.Last, ScriptRules.TooManyArguments(function.Name, wanted));
        }

        for (var i = 0; i < wanted; i++)
        {
            if (stack[start + i].IsUndefined)
            {
                stack[start + i] = Default(function.Defaults[i], function.Name, function.Parameters[i], place);
            }
        }

        return start;
    }

    private Value Default(Value given, string function, string parameter, CallPlace place) => given.IsUndefined
        ? throw Fault(place.After, ScriptRules.TooFewArguments(function, parameter))
        : given;

    /// <summary>As above, for a built-in, whose arguments are converted to what it takes.</summary>
    private int Bind(BuiltInFunction function, Arguments arguments, CallPlace place, out int count)
    {
        var wanted = function.Names.Length;
        var start = arguments.Start;
        count = Math.Max(wanted, arguments.Count);
        if (arguments.Names.Length > 0 || arguments.Start + arguments.Count != top)
        {
            start = Distribute(function.Names, false, arguments, out var rest);
            count = wanted;
            if (rest is not null)
            {
                count += rest.Count;
                rest.ForEach(Push);
            }
        }
        else if (arguments.Count < wanted)
        {
            Reserve(wanted - arguments.Count, Value.Undefined);
        }

        if (count > wanted && !function.HasRest)
        {
            throw Fault(place.Span, ScriptRules.TooManyArguments(function.Name, wanted));
        }

        for (var i = 0; i < wanted; i++)
        {
            ref var argument = ref stack[start + i];
            if (argument.IsUndefined)
            {
                argument = Default(function.Defaults[i], function.Name, function.Names[i], place);
            }
            else if (function.Kinds[i] != ArgumentKind.Any && !ArgumentConverter.Fits(argument, function.Kinds[i]))
            {
                Convert(function, start + i, i, arguments, place);
            }
        }

        return start;
    }

    private void Convert(BuiltInFunction function, int slot, int parameter, Arguments arguments, CallPlace place)
    {
        // Converting prints lists, which may call functions and move the stack.
        if (ArgumentConverter.TryConvert(this, stack[slot], function.Kinds[parameter], out var converted))
        {
            stack[slot] = converted;
            return;
        }

        var named = Array.IndexOf(arguments.Names, function.Names[parameter]);
        var span = place.Argument(named >= 0 ? arguments.Count + named : parameter);
        throw Fault(span, ScriptRules.WrongArgument(function.Name, TypeName(stack[slot]), ArgumentConverter.NameOf(function.Kinds[parameter])));
    }

    /// <summary>
    /// Gives arguments to parameters: first those whose names match, then the others in turn to the parameters that are left. What is
    /// left over is the rest.
    /// </summary>
    private int Distribute(string[] parameters, bool hasRest, Arguments arguments, out List<Value>? rest)
    {
        var start = Reserve(parameters.Length, Value.Undefined);
        var places = hasRest ? parameters.Length - 1 : parameters.Length;
        rest = null;
        for (var i = 0; i < arguments.Names.Length; i++)
        {
            var parameter = Array.IndexOf(parameters, arguments.Names[i], 0, places);
            if (parameter >= 0)
            {
                stack[start + parameter] = stack[arguments.Start + arguments.Count + i];
            }
        }

        var next = 0;
        for (var i = 0; i < arguments.Count + arguments.Names.Length; i++)
        {
            if (i >= arguments.Count && Array.IndexOf(parameters, arguments.Names[i - arguments.Count], 0, places) >= 0)
            {
                continue;
            }

            while (next < places && !stack[start + next].IsUndefined)
            {
                next++;
            }

            if (next < places)
            {
                stack[start + next] = stack[arguments.Start + i];
            }
            else
            {
                (rest ??= []).Add(stack[arguments.Start + i]);
            }
        }

        return start;
    }
}
