using SiteGen.Primitives.Collections;
using SiteGen.Scriban.Syntax;

namespace SiteGen.Scriban.Parsing;

internal sealed partial class Parser
{
    /// <summary>A primary expression with its members, indexes and calls in parentheses.</summary>
    private Expression ParsePostfix()
    {
        var expression = ParsePrimary();
        var safe = false;
        var levels = 0;
        while (!failed && !complete && StartsPostfix(expression))
        {
            levels++;
            if (!Enter())
            {
                break;
            }

            var token = Current;
            switch (token.Kind)
            {
                case TokenKind.Dot or TokenKind.SafeDot:
                    safe |= token.Kind == TokenKind.SafeDot;
                    expression = ParseMember(expression, safe);
                    break;
                case TokenKind.BracketOpen:
                    expression = ParseIndex(expression, safe);
                    break;
                case TokenKind.ParenOpen:
                    expression = ParseCall(expression);
                    break;
                default:
                    Advance();
                    var step = token.Kind == TokenKind.Increment ? 1 : -1;
                    expression = MakeIncrement(token, new SourceSpan(expression.Span.Start, token.End), expression, step, false);
                    break;
            }
        }

        depth -= levels;
        return expression;
    }

    private bool StartsPostfix(Expression target) => Kind switch
    {
        TokenKind.Dot or TokenKind.SafeDot or TokenKind.Increment or TokenKind.Decrement => true,
        TokenKind.BracketOpen or TokenKind.ParenOpen => Current.Start == previousEnd && target is not (ArrayExpression or ObjectExpression),
        _ => false,
    };

    private Expression ParseMember(Expression target, bool safe)
    {
        Advance();
        var name = Current;
        if (name.Kind != TokenKind.Identifier)
        {
            return Fail(SpanOf(name), Invalid(name.Kind) ?? ScriptRules.MemberExpected(Describe(name)));
        }

        Advance();
        var isCheck = Kind == TokenKind.Question && Current.Start == name.End && (IsWord(name, "empty") || IsWord(name, "blank"));
        if (isCheck)
        {
            Advance();
            return new EmptyCheckExpression(new SourceSpan(target.Span.Start, previousEnd), target);
        }

        return new MemberExpression(new SourceSpan(target.Span.Start, name.End), target, Intern(name), SpanOf(name), safe);
    }

    private Expression ParseIndex(Expression target, bool safe)
    {
        Advance();
        var outer = skipNewlines;
        skipNewlines = false;
        brackets++;
        var index = ParseExpression();
        Expect(TokenKind.BracketClose, "]");
        brackets--;
        skipNewlines = outer;
        return new IndexExpression(new SourceSpan(target.Span.Start, previousEnd), target, index, safe);
    }

    /// <summary>`target(a, b)`: commas required, none at the end.</summary>
    private Expression ParseCall(Expression target)
    {
        Advance();
        var outer = skipNewlines;
        skipNewlines = false;
        brackets++;
        var arguments = new List<CallArgument>();
        if (Kind != TokenKind.ParenClose)
        {
            do
            {
                arguments.Add(ParseExplicitArgument());
            }
            while (Take(TokenKind.Comma));
        }

        Expect(TokenKind.ParenClose, ")");
        brackets--;
        skipNewlines = outer;
        return new CallExpression(
            new SourceSpan(target.Span.Start, previousEnd), target, EquatableArray.Own(arguments.ToArray()), true);
    }

    private CallArgument ParseExplicitArgument()
    {
        var start = Current;
        string? name = null;
        if (start.Kind == TokenKind.Identifier && Next.Kind == TokenKind.Colon)
        {
            name = Intern(Advance());
            Advance();
        }

        var value = ParseExpression();
        return MakeArgument(start, name, value);
    }

    private CallArgument MakeArgument(Token start, string? name, Expression value) =>
        value is UnaryExpression { Operator: UnaryOperator.Spread } spread
            ? new CallArgument(new SourceSpan(start.Start, previousEnd), name, SpanOf(start), spread.Operand, true)
            : new CallArgument(new SourceSpan(start.Start, previousEnd), name, SpanOf(start), value, false);

    private bool StartsArgument(CallMode calls) => Kind switch
    {
        TokenKind.Identifier => calls != CallMode.LoopHead,
        TokenKind.Local or TokenKind.Arguments or TokenKind.Argument or TokenKind.Number or TokenKind.String or TokenKind.Verbatim
            or TokenKind.InterpolationStart or TokenKind.ParenOpen or TokenKind.BracketOpen or TokenKind.BraceOpen
            or TokenKind.Not or TokenKind.Alias or TokenKind.Spread => true,
        _ => false,
    };

    /// <summary>The arguments that follow a target: each with the operators that bind tighter than what the call is an operand of.</summary>
    private Expression ParseArguments(Expression target, int precedence, CallMode calls, out bool named)
    {
        var arguments = new List<CallArgument>();
        named = false;
        while (!failed && !complete && (StartsArgument(calls) || (named && Kind is TokenKind.Plus or TokenKind.Minus)))
        {
            var start = Current;
            if (start.Kind == TokenKind.Identifier && Next.Kind == TokenKind.Colon)
            {
                var name = Intern(Advance());
                Advance();
                var value = IsWord(Current, "do") ? ParseAnonymous() : ParseUnary(CallMode.None);
                complete |= value is FunctionExpression;
                arguments.Add(MakeArgument(start, name, value));
                named = true;
                continue;
            }

            named = false;
            var argument = ParseBinary(precedence, CallMode.None);
            complete |= argument is FunctionExpression;
            arguments.Add(MakeArgument(start, null, argument));
        }

        if (named && !failed && Kind == TokenKind.Question)
        {
            Unexpected();
        }

        return new CallExpression(
            new SourceSpan(target.Span.Start, previousEnd), target, EquatableArray.Own(arguments.ToArray()), false);
    }
}
