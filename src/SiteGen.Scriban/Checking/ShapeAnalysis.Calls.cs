using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Text;
using SiteGen.Scriban.Functions;
using SiteGen.Scriban.Syntax;
using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Checking;

internal sealed partial class ShapeAnalysis
{
    /// <summary>What a call, or an expression that a value is piped into, gives.</summary>
    private Shape? ShapeOfCall(Expression expression, CallArgument? piped)
    {
        switch (expression)
        {
            case PipeExpression pipe:
                return ShapeOfCall(pipe.Right, new CallArgument(pipe.Left.Span, null, pipe.Left.Span, pipe.Left, false));
            case BinaryExpression binary when piped is not null:
                return OfBinary(binary, ShapeOfCall(binary.Left, piped));
            case ConditionalExpression choice when piped is not null:
                ShapeOfCall(choice.Condition, piped);
                return Shapes.Join(ShapeOf(choice.Then), ShapeOf(choice.Else));
            case UnaryExpression unary when piped is not null:
                ShapeOfCall(unary.Operand, piped);
                return unary.Operator == UnaryOperator.Not ? Shape.Bool : Shape.Any;
            case MemberExpression { Target: CallExpression or MemberExpression { Target: CallExpression } } member when piped is not null:
                return OfMember(member, ShapeOfCall(member.Target, piped));
            case IndexExpression { Target: CallExpression } index when piped is not null:
                return OfIndex(index, ShapeOfCall(index.Target, piped));
            case CallExpression { Target: CallExpression } call:
                ShapeOfCall(call.Target, piped);
                return Arguments(call.Arguments, null);
            case CallExpression call:
                return OfCall(call.Target, call, call.Arguments, piped);
            default:
                return OfCall(expression, expression, default, piped);
        }
    }

    private Shape? OfCall(Expression target, Expression call, EquatableArray<CallArgument> arguments, CallArgument? piped)
    {
        if (target is VariableExpression variable && IsUnknownFunction(variable))
        {
            Report(target.Span, ScriptRules.UnknownFunction(variable.Name, options.Functions.Nearest(variable.Name, names.Keys)));
            return Arguments(arguments, piped);
        }

        Resolve(target, out var callee);
        if (callee is not null)
        {
            return ResultOf(callee, call, arguments, piped);
        }

        var shape = Arguments(arguments, piped);
        if (target is VariableExpression defined && !scopes.Exists(scope => scope.Name is null || scope.Name == defined.Name)
            && names.TryGetValue(defined.Name, out var known) && known.Functions.Count == 1 && known.Shape.Known is null)
        {
            var only = known.Functions.First();
            CheckNames(only.Name, arguments, only.HasParameters ? [.. only.Parameters.Select(static parameter => parameter.Name)] : null);
            return results.GetValueOrDefault(only)?.Known;
        }

        return shape;
    }

    private bool IsUnknownFunction(VariableExpression variable) =>
        !anyNameMayExist && !names.ContainsKey(variable.Name) && globals.SlotOf(variable.Name) < 0
        && !options.Functions.TryGet(variable.Name, out _) && !scopes.Exists(scope => scope.Name is null || scope.Name == variable.Name);

    private Shape Arguments(EquatableArray<CallArgument> arguments, CallArgument? piped)
    {
        if (piped is not null)
        {
            ShapeOf(piped.Value);
        }

        foreach (var argument in arguments)
        {
            ShapeOf(argument.Value);
        }

        return Shape.Any;
    }

    private Shape? ResultOf(ScriptFunction callee, Expression call, EquatableArray<CallArgument> arguments, CallArgument? piped)
    {
        CallArgument[] all = piped is null ? [.. arguments] : [piped, .. arguments];
        if (callee is IncludeFunction)
        {
            return Include(call, all);
        }

        if (callee is not BuiltInFunction builtIn)
        {
            return Arguments(arguments, piped);
        }

        CheckNames(builtIn.Name, arguments, builtIn.Names);
        CheckCount(builtIn, call, all);
        var shapes = new Shape?[all.Length];
        for (var i = 0; i < all.Length; i++)
        {
            var first = i > 0 ? Shapes.ItemOf(shapes[0]) : null;
            if (all[i].Value is FunctionExpression given && first is not null)
            {
                VisitFunction(given.Definition, first);
            }
            else if (all[i].Value is UnaryExpression { Operator: UnaryOperator.Alias, Operand: ParenthesizedExpression { Inner: FunctionExpression alias } } && first is not null)
            {
                VisitFunction(alias.Definition, first);
            }
            else
            {
                shapes[i] = ShapeOf(all[i].Value);
            }
        }

        if (builtIn.Name == "include_join")
        {
            IncludeAll(all);
        }

        return Result(builtIn, all, shapes);
    }

    private Shape? Result(BuiltInFunction builtIn, CallArgument[] arguments, Shape?[] shapes)
    {
        var first = shapes.Length > 0 ? shapes[0] : null;
        CheckMembers(builtIn, arguments, first);
        switch (builtIn.Rule)
        {
            case ResultRule.SameList:
                return first?.Kind == ShapeKind.List ? first : builtIn.Result;
            case ResultRule.Item:
                return first?.Kind == ShapeKind.List ? first.Item : builtIn.Result;
            case ResultRule.Same:
                return first?.Kind is ShapeKind.Text or ShapeKind.Markup ? first : builtIn.Result;
            case ResultRule.MemberList:
                var name = arguments.Length > 1 ? (arguments[1].Value as LiteralExpression)?.Value.AsText() : null;
                var member = first?.Kind == ShapeKind.List && name is not null ? Member(first.Item, name) : null;
                return member is null ? builtIn.Result : Shape.List(member.Shape);
            default:
                return builtIn.Name == "object.default" && shapes.Length > 1 ? Shapes.Join(first, shapes[1]) : builtIn.Result;
        }
    }

    /// <summary>`array.map "title"` and `array.sort "author.name"` name members in a text.</summary>
    private void CheckMembers(BuiltInFunction builtIn, CallArgument[] arguments, Shape? list)
    {
        var isPath = builtIn.Name == "array.sort";
        if ((builtIn.Rule != ResultRule.MemberList && !isPath) || arguments.Length < 2
            || (arguments[1].Value as LiteralExpression)?.Value.AsText() is not { } text)
        {
            return;
        }

        var shape = Shapes.ItemOf(list);
        foreach (var name in isPath ? text.Split('.') : [text])
        {
            if (shape?.Kind != ShapeKind.Object)
            {
                return;
            }

            if (Member(shape, name) is not { } member)
            {
                ReportMember(arguments[1].Span, shape.Type!.Name, name, shape.Type.Members.Select(static one => one.Name)); // Objects have a type.
                return;
            }

            shape = member.Shape;
        }
    }

    private void CheckNames(string callee, EquatableArray<CallArgument> arguments, string[]? parameters)
    {
        if (parameters is null)
        {
            return;
        }

        foreach (var argument in arguments)
        {
            if (argument.Name is { } name && Array.IndexOf(parameters, name) < 0)
            {
                Report(argument.NameSpan, ScriptRules.UnknownArgument(callee, name, NearestName.Find(name, parameters)));
            }
        }
    }

    private void CheckCount(BuiltInFunction builtIn, Expression call, CallArgument[] arguments)
    {
        if (Array.Exists(arguments, static argument => argument.IsSpread || argument.Name is not null))
        {
            return;
        }

        if (arguments.Length > builtIn.Names.Length && !builtIn.HasRest)
        {
            Report(call.Span, ScriptRules.TooManyArguments(builtIn.Name, builtIn.Names.Length));
        }
        else if (arguments.Length < builtIn.Names.Length && builtIn.Defaults[arguments.Length].IsUndefined)
        {
            Report(new SourceSpan(call.Span.End, call.Span.End), ScriptRules.TooFewArguments(builtIn.Name, builtIn.Names[arguments.Length]));
        }
    }
}
