using SiteGen.Primitives.Collections;
using SiteGen.Scriban.Evaluation.Codes;
using SiteGen.Scriban.Syntax;

namespace SiteGen.Scriban.Evaluation;

internal sealed partial class Compiler
{
    private static readonly CallPlan NoArguments = new([], [], [], []);

    /// <summary>An expression. Nested ones look after the stack every so many levels; calls always do.</summary>
    private Code Expression(Expression expression)
    {
        depth++;
        var code = Plain(expression);
        depth--;
        return depth % LevelsPerGuard == LevelsPerGuard - 1 ? new GuardedCode(code) : code;
    }

    private Code Plain(Expression expression) => expression switch
    {
        LiteralExpression literal => new ConstantCode(literal.Span, literal.Value),
        VariableExpression variable => Variable(variable),
        LocalExpression local => Local(local),
        MemberExpression member => new MemberCode(member.Span, Expression(member.Target), member.Name, member.NameSpan, member.IsSafe),
        IndexExpression index => new IndexCode(index.Span, Expression(index.Target), Expression(index.Index), index.IsSafe),
        CallExpression call => Call(call, null),
        PipeExpression pipe => Piped(pipe.Right, new CallArgument(pipe.Left.Span, null, pipe.Left.Span, pipe.Left, false)),
        BinaryExpression { Operator: BinaryOperator.Add, Left: BinaryExpression { Operator: BinaryOperator.Add } } sum => Concatenation(sum),
        BinaryExpression binary => Binary(binary.Operator, binary, Expression(binary.Left), Expression(binary.Right)),
        UnaryExpression unary => Unary(unary),
        ConditionalExpression choice => new ConditionalCode(
            choice.Span, Expression(choice.Condition), Expression(choice.Then), Expression(choice.Else)),
        ParenthesizedExpression inner => new ParenthesizedCode(inner.Span, Expression(inner.Inner)),
        ArrayExpression array => new ArrayCode(array.Span, Expressions(array.Items)),
        ObjectExpression map => Object(map),
        InterpolationExpression text => new InterpolationCode(text.Span, Expressions(text.Parts)),
        FunctionExpression function => new FunctionCode(function.Span, Function(function.Definition)),
        IncrementExpression increment => new IncrementCode(increment.Span, Expression(increment.Target), increment.Step, increment.IsPrefix),
        EmptyCheckExpression check => new EmptyCheckCode(check.Span, Expression(check.Target)),
        ArgumentsExpression arguments => new ArgumentsCode(arguments.Span),
        ArgumentExpression argument => new ArgumentCode(argument.Span, argument.Index),
        ThisExpression self => new ThisCode(self.Span),
        LoopExpression loop => new LoopCode(loop.Span, loop.Kind),
        LoopMemberExpression loop => new LoopMemberCode(loop.Span, loop.Kind, loop.Member, loop.MemberSpan),
        _ => throw new InvalidOperationException(expression.GetType().Name),
    };

    private Code Variable(VariableExpression variable)
    {
        var global = new GlobalCode(variable.Span, variable.Name);
        var loop = scope.FindLoop(variable.Name, false);
        if (loop >= 0)
        {
            return new LoopVariableCode(variable.Span, loop, global);
        }

        var parameter = scope.FindParameter(variable.Name);
        return parameter >= 0 ? new ParameterCode(variable.Span, parameter, global) : global;
    }

    private Code Local(LocalExpression local)
    {
        if (scope.HasDynamicLocals)
        {
            return new DynamicLocalCode(local.Span, local.Name);
        }

        var code = new LocalCode(local.Span, scope.SlotOf(local.Name), local.Name);
        var loop = scope.FindLoop(local.Name, true);
        return loop >= 0 ? new LoopVariableCode(local.Span, loop, code) : code;
    }

    private Code Unary(UnaryExpression unary)
    {
        var operand = Expression(unary.Operand);
        return unary.Operator switch
        {
            UnaryOperator.Negate => new SignCode(unary.Span, operand, true),
            UnaryOperator.Plus => new SignCode(unary.Span, operand, false),
            UnaryOperator.Not => new NotCode(unary.Span, operand),
            UnaryOperator.Alias => new AliasCode(unary.Span, operand),
            _ => operand,
        };
    }

    private static Code Binary(BinaryOperator kind, BinaryExpression binary, Code left, Code right) => kind switch
    {
        BinaryOperator.And => new LogicCode(binary.Span, left, right, true),
        BinaryOperator.Or => new LogicCode(binary.Span, left, right, false),
        BinaryOperator.Coalesce => new ChoiceCode(binary.Span, left, right, true),
        BinaryOperator.NotNullCoalesce => new ChoiceCode(binary.Span, left, right, false),
        _ => new BinaryCode(binary.Span, kind, binary.OperatorSpan, left, right),
    };

    private ConcatenationCode Concatenation(BinaryExpression sum)
    {
        var operands = new List<Code>();
        var places = new List<SourceSpan>();
        Expression left = sum;
        while (left is BinaryExpression { Operator: BinaryOperator.Add } add)
        {
            operands.Add(Expression(add.Right));
            places.Add(add.OperatorSpan);
            left = add.Left;
        }

        operands.Add(Expression(left));
        operands.Reverse();
        places.Reverse();
        return new ConcatenationCode(sum.Span, [.. operands], [.. places]);
    }

    private ObjectCode Object(ObjectExpression map)
    {
        var names = new string[map.Members.Length];
        var spans = new SourceSpan[names.Length];
        var values = new Code[names.Length];
        scope.Push(null, false);
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = map.Members[i].Name;
            spans[i] = map.Members[i].Span;
            values[i] = Expression(map.Members[i].Value);
        }

        scope.Pop();
        return new ObjectCode(map.Span, names, spans, values);
    }

    private CallCode Call(CallExpression call, CallArgument? piped)
    {
        var target = Expression(call.Target);
        return MakeCall(call.Span, target, call.Arguments, piped);
    }

    private CallCode MakeCall(SourceSpan span, Code target, EquatableArray<CallArgument> arguments, CallArgument? piped)
    {
        var first = piped is null ? 0 : 1;
        var count = arguments.Length + first;
        var values = new Code[count];
        var names = new string?[count];
        var spreads = new bool[count];
        var spans = new SourceSpan[count];
        for (var i = 0; i < count; i++)
        {
            var argument = piped is not null && i == 0 ? piped : arguments[i - first];
            values[i] = Expression(argument.Value);
            names[i] = argument.Name;
            spreads[i] = argument.IsSpread;
            spans[i] = argument.Span;
        }

        return new CallCode(span, target, new CallPlan(values, names, spreads, spans), piped is not null);
    }

    /// <summary>
    /// The right side of a pipe: its first function takes the value as its first argument; operators after it apply to the result.
    /// </summary>
    private Code Piped(Expression right, CallArgument piped)
    {
        switch (right)
        {
            case BinaryExpression binary:
                return Binary(binary.Operator, binary, Piped(binary.Left, piped), Expression(binary.Right));
            case ConditionalExpression choice:
                return new ConditionalCode(choice.Span, Piped(choice.Condition, piped), Expression(choice.Then), Expression(choice.Else));
            case UnaryExpression { Operator: UnaryOperator.Negate or UnaryOperator.Plus } sign:
                return new SignCode(sign.Span, Piped(sign.Operand, piped), sign.Operator == UnaryOperator.Negate);
            case UnaryExpression { Operator: UnaryOperator.Not } not:
                return new NotCode(not.Span, Piped(not.Operand, piped));
            case UnaryExpression { Operator: UnaryOperator.Alias } alias:
                return Piped(alias.Operand, piped);
            case CallExpression call when !HasCall(call.Target):
                return Call(call, piped);
            case CallExpression call:
                return MakeCall(call.Span, Piped(call.Target, piped), call.Arguments, null);
            case MemberExpression member when HasCall(member.Target):
                return new MemberCode(member.Span, Piped(member.Target, piped), member.Name, member.NameSpan, member.IsSafe);
            case IndexExpression index when HasCall(index.Target):
                return new IndexCode(index.Span, Piped(index.Target, piped), Expression(index.Index), index.IsSafe);
            default:
                return MakeCall(right.Span, Expression(right), default, piped);
        }
    }

    private static bool HasCall(Expression target) => target switch
    {
        CallExpression => true,
        MemberExpression member => HasCall(member.Target),
        IndexExpression index => HasCall(index.Target),
        _ => false,
    };
}
