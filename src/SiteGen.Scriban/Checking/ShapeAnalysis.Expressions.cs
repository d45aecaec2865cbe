using SiteGen.Primitives.Text;
using SiteGen.Scriban.Evaluation;
using SiteGen.Scriban.Functions;
using SiteGen.Scriban.Syntax;
using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Checking;

internal sealed partial class ShapeAnalysis
{
    /// <summary>What an expression gives; a path that leads to a function calls it.</summary>
    private Shape? ShapeOf(Expression expression) => expression switch
    {
        LiteralExpression literal => OfLiteral(literal.Value),
        VariableExpression or MemberExpression => OfPath(expression),
        LocalExpression local => locals.GetValueOrDefault((unit, local.Name))?.Known,
        ArgumentExpression { Index: 0 } => firstArgument ?? Shape.Any,
        CallExpression or PipeExpression => ShapeOfCall(expression, null),
        BinaryExpression binary => OfBinary(binary, ShapeOf(binary.Left)),
        UnaryExpression unary => OfUnary(unary),
        ConditionalExpression choice => OfConditional(choice),
        ParenthesizedExpression inner => ShapeOf(inner.Inner),
        ArrayExpression array => OfArray(array),
        ObjectExpression map => OfObject(map),
        InterpolationExpression text => OfInterpolation(text),
        IndexExpression index => OfIndex(index, ShapeOf(index.Target)),
        EmptyCheckExpression check => OfCheck(check),
        IncrementExpression increment => OfIncrement(increment),
        FunctionExpression defined => OfFunction(defined),
        LoopMemberExpression loop => loop.Member is LoopMember.Index or LoopMember.ReverseIndex or LoopMember.Length or LoopMember.Column
            ? Shape.Number
            : Shape.Bool,
        _ => Shape.Any,
    };

    private static Shape? OfLiteral(Value value) => value.Kind switch
    {
        ValueKind.Null => null,
        ValueKind.Bool => Shape.Bool,
        ValueKind.String => Shape.Text,
        _ => Shape.Number,
    };

    /// <summary>A path that is not called with arguments: functions on it are called without any.</summary>
    private Shape? OfPath(Expression path)
    {
        var shape = Resolve(path, out var callee);
        return callee is null ? shape : ResultOf(callee, path, default, null);
    }

    /// <summary>What a path leads to: a shape, or a function that is known.</summary>
    private Shape? Resolve(Expression path, out ScriptFunction? callee)
    {
        callee = null;
        switch (path)
        {
            case VariableExpression variable:
                return OfName(variable, out callee);
            case MemberExpression { Target: VariableExpression target } member when Group(target) is { } group:
                return OfGroup(group, member, out callee);
            case MemberExpression member:
                return OfMember(member, ShapeOf(member.Target));
            case ParenthesizedExpression inner:
                return Resolve(inner.Inner, out callee);
            default:
                return ShapeOf(path);
        }
    }

    private Shape? OfName(VariableExpression variable, out ScriptFunction? callee)
    {
        callee = null;
        for (var i = scopes.Count - 1; i >= 0; i--)
        {
            var scope = scopes[i];
            if (scope.Name == variable.Name)
            {
                return scope.Shape;
            }

            if (scope.Name is null && scope.Shape?.Kind != ShapeKind.Object)
            {
                return Shape.Any;
            }

            if (scope.Name is null && Member(scope.Shape, variable.Name) is { } member)
            {
                return member.Shape;
            }
        }

        return OfGlobal(variable, out callee);
    }

    private Shape? OfGlobal(VariableExpression variable, out ScriptFunction? callee)
    {
        callee = null;
        var slot = globals.SlotOf(variable.Name);
        if (names.TryGetValue(variable.Name, out var known))
        {
            var shape = known.Functions.Count > 0 ? Shape.Any : known.Shape.Known;
            return slot >= 0 ? Shapes.Join(shape, globals.Members[slot].Shape) : shape;
        }

        if (slot >= 0)
        {
            return globals.Members[slot].Shape;
        }

        if (options.Functions.TryGet(variable.Name, out var builtIn))
        {
            callee = builtIn.IsFunction ? builtIn.FunctionValue : null;
            return Shape.Any;
        }

        if (!anyNameMayExist)
        {
            Report(variable.Span, ScriptRules.UnknownName(variable.Name, NearestName.Find(variable.Name, AllNames())));
        }

        return Shape.Any;
    }

    /// <summary>The group of built-ins that a name stands for, unless something else has the name.</summary>
    private BuiltInGroup? Group(VariableExpression variable) =>
        names.ContainsKey(variable.Name) || globals.SlotOf(variable.Name) >= 0 || scopes.Exists(scope => scope.Name == variable.Name)
        || !options.Functions.TryGet(variable.Name, out var value)
            ? null
            : value.Reference as BuiltInGroup;

    private Shape OfGroup(BuiltInGroup group, MemberExpression member, out ScriptFunction? callee)
    {
        callee = null;
        var slot = group.Type.SlotOf(member.Name);
        if (slot < 0)
        {
            var name = group.Name + "." + member.Name;
            Report(member.Span, ScriptRules.UnknownFunction(name, options.Functions.Nearest(name, [])));
            return Shape.Any;
        }

        callee = group.Get(slot).Reference as ScriptFunction;
        return group.Type.Members[slot].Shape;
    }

    private static ScriptMember? Member(Shape? shape, string name)
    {
        var slot = shape?.Type?.SlotOf(name) ?? -1;
        return slot < 0 ? null : shape!.Type!.Members[slot]; // A slot comes from the type.
    }

    private Shape? OfMember(MemberExpression member, Shape? target)
    {
        switch (target?.Kind)
        {
            case ShapeKind.Object:
                if (Member(target, member.Name) is { } known)
                {
                    return known.Shape.Kind == ShapeKind.Function ? known.Shape.Item : known.Shape;
                }

                ReportMember(member.NameSpan, target.Type!.Name, member.Name, target.Type.Members.Select(static one => one.Name)); // Objects have a type.
                return Shape.Any;
            case ShapeKind.Date when Array.IndexOf(TimeMembers.Date, member.Name) < 0:
                ReportMember(member.NameSpan, "date", member.Name, TimeMembers.Date);
                return Shape.Any;
            case ShapeKind.Text or ShapeKind.Markup or ShapeKind.List when member.Name == "size":
                return Shape.Number;
            case ShapeKind.Text or ShapeKind.Markup or ShapeKind.Number or ShapeKind.Bool or ShapeKind.List when !assignedMembers.Contains(member.Name):
                ReportMember(member.NameSpan, target.ToString(), member.Name, target.Kind is ShapeKind.Number or ShapeKind.Bool ? [] : ["size"]);
                return Shape.Any;
            case ShapeKind.Date:
                return member.Name switch
                {
                    "day_of_week" => Shape.Text,
                    "date" => Shape.Date,
                    "time_of_day" => Shape.Any,
                    _ => Shape.Number,
                };
            default:
                return Shape.Any;
        }
    }

    private void ReportMember(SourceSpan span, string owner, string name, IEnumerable<string> known) =>
        Report(span, ScriptRules.UnknownMember(owner, name, NearestName.Find(name, known)));

    private Shape? OfIndex(IndexExpression index, Shape? target)
    {
        ShapeOf(index.Index);
        if (target?.Kind == ShapeKind.Object && index.Index is LiteralExpression { Value.Kind: ValueKind.String } name)
        {
            var text = name.Value.AsText()!; // A string has a text.
            if (Member(target, text) is { } known)
            {
                return known.Shape;
            }

            ReportMember(name.Span, target.Type!.Name, text, target.Type.Members.Select(static one => one.Name)); // Objects have a type.
        }

        return target?.Kind == ShapeKind.List && index.Index is not LiteralExpression { Value.Kind: ValueKind.String } ? target.Item : Shape.Any;
    }
}
