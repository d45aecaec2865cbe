using SiteGen.Scriban.Syntax;

namespace SiteGen.Scriban.Parsing;

internal sealed partial class Parser
{
    // Set after a bare `do … end` argument, with which an expression is over.
    private bool complete;

    /// <summary>An expression inside something: there an assignment is a mistake.</summary>
    private Expression ParseExpression()
    {
        if (!Enter())
        {
            Leave();
            return new LiteralExpression(SpanOf(Current), default);
        }

        complete = false;
        var expression = CheckAssignment(ParsePipe());
        complete = false;
        Leave();
        return expression;
    }

    private Expression CheckAssignment(Expression expression) =>
        !failed && Assignment(Kind) is not null ? Fail(expression.Span, ScriptRules.AssignmentInside()) : expression;

    private Expression ParsePipe() => ParsePipeFrom(ParseConditional(ParseBinary(Precedence.None, CallMode.Allowed)));

    private Expression ParsePipeFrom(Expression left)
    {
        var levels = 0;
        while (!failed && !complete && Kind == TokenKind.Pipe)
        {
            levels++;
            if (!Enter())
            {
                break;
            }

            Advance();
            while (Kind == TokenKind.Newline)
            {
                Advance();
            }

            var right = ParseConditional(ParseBinary(Precedence.None, CallMode.Allowed));
            left = new PipeExpression(left.Span.To(right.Span), left, right);
        }

        depth -= levels;
        return left;
    }

    private Expression ParseConditional(Expression condition)
    {
        if (failed || complete || !Take(TokenKind.Question))
        {
            return condition;
        }

        var then = ParseExpression();
        Expect(TokenKind.Colon, ":");
        if (failed)
        {
            return condition;
        }

        var otherwise = ParseExpression();
        return new ConditionalExpression(condition.Span.To(otherwise.Span), condition, then, otherwise);
    }

    /// <summary>Operators that bind tighter than a given precedence, and the call that their last operand may be.</summary>
    private Expression ParseBinary(int precedence, CallMode calls)
    {
        var left = ParseUnary(calls);
        if (calls != CallMode.None && !failed && !complete && StartsArgument(calls))
        {
            left = ParseArguments(left, precedence, calls, out var named);
            if (named && !failed && !complete && BinaryOf(Kind) is not null)
            {
                return Unexpected();
            }
        }

        var levels = 0;
        while (!failed && !complete && BinaryOf(Kind) is var (kind, tighter) && tighter > precedence)
        {
            levels++;
            if (!Enter())
            {
                break;
            }

            var token = Advance();
            var right = ParseBinary(tighter, calls == CallMode.None ? CallMode.None : CallMode.Allowed);
            left = new BinaryExpression(left.Span.To(right.Span), kind, SpanOf(token), left, right);
        }

        depth -= levels;
        return left;
    }

    private static (BinaryOperator Operator, int Precedence)? BinaryOf(TokenKind kind) => kind switch
    {
        TokenKind.Plus => (BinaryOperator.Add, Precedence.Additive),
        TokenKind.Minus => (BinaryOperator.Subtract, Precedence.Additive),
        TokenKind.Multiply => (BinaryOperator.Multiply, Precedence.Multiplicative),
        TokenKind.Divide => (BinaryOperator.Divide, Precedence.Multiplicative),
        TokenKind.DivideRound => (BinaryOperator.DivideRound, Precedence.Multiplicative),
        TokenKind.Modulo => (BinaryOperator.Modulo, Precedence.Multiplicative),
        TokenKind.ShiftLeft => (BinaryOperator.ShiftLeft, Precedence.Multiplicative),
        TokenKind.ShiftRight => (BinaryOperator.ShiftRight, Precedence.Multiplicative),
        TokenKind.Range => (BinaryOperator.Range, Precedence.Range),
        TokenKind.RangeExclusive => (BinaryOperator.RangeExclusive, Precedence.Range),
        TokenKind.Equal => (BinaryOperator.Equal, Precedence.Equality),
        TokenKind.NotEqual => (BinaryOperator.NotEqual, Precedence.Equality),
        TokenKind.Less => (BinaryOperator.Less, Precedence.Comparison),
        TokenKind.LessOrEqual => (BinaryOperator.LessOrEqual, Precedence.Comparison),
        TokenKind.Greater => (BinaryOperator.Greater, Precedence.Comparison),
        TokenKind.GreaterOrEqual => (BinaryOperator.GreaterOrEqual, Precedence.Comparison),
        TokenKind.And => (BinaryOperator.And, Precedence.And),
        TokenKind.Or => (BinaryOperator.Or, Precedence.Or),
        TokenKind.Coalesce => (BinaryOperator.Coalesce, Precedence.Coalesce),
        TokenKind.NotNullCoalesce => (BinaryOperator.NotNullCoalesce, Precedence.Coalesce),
        _ => null,
    };

    private Expression ParseUnary(CallMode calls)
    {
        var token = Current;
        UnaryOperator? prefix = token.Kind switch
        {
            TokenKind.Minus => UnaryOperator.Negate,
            TokenKind.Plus => UnaryOperator.Plus,
            TokenKind.Not => UnaryOperator.Not,
            TokenKind.Alias => UnaryOperator.Alias,
            TokenKind.Spread => UnaryOperator.Spread,
            _ => null,
        };
        if (prefix is null && token.Kind is not (TokenKind.Increment or TokenKind.Decrement))
        {
            return ParsePostfix();
        }

        Advance();
        if (!Enter())
        {
            Leave();
            return new LiteralExpression(SpanOf(token), default);
        }

        // `-f 2` negates the result of the call; `@f` never calls; `^` takes all that follows.
        var inner = prefix switch
        {
            UnaryOperator.Alias => CallMode.None,
            UnaryOperator.Spread => CallMode.Allowed,
            _ => calls == CallMode.None ? CallMode.None : CallMode.Allowed,
        };
        var operand = ParseBinary(Precedence.Prefix, inner);
        Leave();
        var span = new SourceSpan(token.Start, previousEnd);
        return prefix is { } known
            ? new UnaryExpression(span, known, operand)
            : MakeIncrement(token, span, operand, token.Kind == TokenKind.Increment ? 1 : -1, true);
    }

    private Expression MakeIncrement(Token token, SourceSpan span, Expression target, int step, bool prefix)
    {
        if (target is VariableExpression or LocalExpression or MemberExpression or IndexExpression or ParenthesizedExpression)
        {
            return new IncrementExpression(span, target, step, prefix);
        }

        return failed ? target : Fail(SpanOf(token), ScriptRules.IncrementNeedsVariable(TextOf(token)));
    }
}
