using System.Globalization;
using SiteGen.Primitives.Collections;
using SiteGen.Scriban.Syntax;
using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Parsing;

internal sealed partial class Parser
{
    private Expression ParsePrimary()
    {
        var token = Current;
        switch (token.Kind)
        {
            case TokenKind.Identifier:
                return ParseWord(token);
            case TokenKind.Local:
                return ParseLocal();
            case TokenKind.Arguments:
                Advance();
                return new ArgumentsExpression(SpanOf(token));
            case TokenKind.Argument:
                Advance();
                return int.TryParse(text.AsSpan(token.Start + 1, token.End - token.Start - 1), CultureInfo.InvariantCulture, out var index)
                    ? new ArgumentExpression(SpanOf(token), index)
                    : new LiteralExpression(SpanOf(token), Value.Null);
            case TokenKind.Number:
                Advance();
                return Literals.Number(text.AsSpan(token.Start, token.End - token.Start)) is { } number
                    ? new LiteralExpression(SpanOf(token), number)
                    : Fail(SpanOf(token), ScriptRules.InvalidNumber());
            case TokenKind.String:
                Advance();
                return new LiteralExpression(SpanOf(token), Literals.String(text.AsSpan(token.Start + 1, token.End - token.Start - 2)));
            case TokenKind.Verbatim:
                Advance();
                return new LiteralExpression(SpanOf(token), Literals.Verbatim(text.AsSpan(token.Start + 1, token.End - token.Start - 2)));
            case TokenKind.InterpolationStart:
                return ParseInterpolation();
            case TokenKind.ParenOpen:
                return ParseParenthesized();
            case TokenKind.BracketOpen:
                return ParseArray();
            case TokenKind.BraceOpen:
                return ParseObject();
            default:
                return ExpressionExpected();
        }
    }

    private Expression ParseWord(Token token)
    {
        switch (text.AsSpan(token.Start, token.End - token.Start))
        {
            case "true":
                Advance();
                return new LiteralExpression(SpanOf(token), Value.True);
            case "false":
                Advance();
                return new LiteralExpression(SpanOf(token), Value.False);
            case "null":
                Advance();
                return new LiteralExpression(SpanOf(token), Value.Null);
            case "this":
                Advance();
                return new ThisExpression(SpanOf(token));
            case "do":
                return ParseAnonymous();
            case "for":
                return ParseLoopVariable(token, LoopKind.For);
            case "while":
                return ParseLoopVariable(token, LoopKind.While);
            case "tablerow":
                return ParseLoopVariable(token, LoopKind.TableRow);
            default:
                return ParseName();
        }
    }

    private VariableExpression ParseName()
    {
        var token = Advance();
        return new VariableExpression(SpanOf(token), Intern(token));
    }

    private LocalExpression ParseLocal()
    {
        var token = Advance();
        return new LocalExpression(SpanOf(token), Intern(text[(token.Start + 1)..token.End]));
    }

    private string Intern(Token token) => Intern(text[token.Start..token.End]);

    // One string for one name in all templates: maps then compare references before they compare letters. Names out of texts that are
    // made while a template runs are not kept, for they would be for ever.
    private string Intern(string name) => isEvaluated ? string.IsInterned(name) ?? name : string.Intern(name);

    private Expression ParseParenthesized()
    {
        var open = Advance();
        var outer = skipNewlines;
        var wasComplete = complete;
        skipNewlines = false;
        brackets++;
        var inner = ParseExpression();
        complete = wasComplete;
        Expect(TokenKind.ParenClose, ")");
        brackets--;
        skipNewlines = outer;
        return new ParenthesizedExpression(new SourceSpan(open.Start, previousEnd), inner);
    }

    private Expression ParseArray()
    {
        var open = Advance();
        var outer = skipNewlines;
        skipNewlines = true;
        brackets++;
        var items = new List<Expression>();
        while (!failed && Kind != TokenKind.BracketClose)
        {
            items.Add(ParseExpression());
            if (!Take(TokenKind.Comma))
            {
                break;
            }
        }

        if (!failed && Kind == TokenKind.Comma)
        {
            ExpressionExpected();
        }

        Expect(TokenKind.BracketClose, "]");
        brackets--;
        skipNewlines = outer;
        return new ArrayExpression(new SourceSpan(open.Start, previousEnd), EquatableArray.Own(items.ToArray()));
    }

    private Expression ParseObject()
    {
        var open = Advance();
        var outer = skipNewlines;
        skipNewlines = true;
        brackets++;
        var members = new List<ObjectMember>();
        while (!failed && Kind != TokenKind.BraceClose)
        {
            members.Add(ParseObjectMember());
            if (!Take(TokenKind.Comma))
            {
                break;
            }
        }

        Expect(TokenKind.BraceClose, "}");
        brackets--;
        skipNewlines = outer;
        return new ObjectExpression(new SourceSpan(open.Start, previousEnd), EquatableArray.Own(members.ToArray()));
    }

    private ObjectMember ParseObjectMember()
    {
        var key = Current;
        string name;
        switch (key.Kind)
        {
            case TokenKind.Identifier:
                name = Intern(key);
                break;
            case TokenKind.String:
                name = Intern(Literals.String(text.AsSpan(key.Start + 1, key.End - key.Start - 2)));
                break;
            default:
                Fail(SpanOf(key), Invalid(key.Kind) ?? ScriptRules.KeyExpected(Describe(key)));
                return new ObjectMember(SpanOf(key), "", new LiteralExpression(SpanOf(key), Value.Null));
        }

        Advance();
        Expect(TokenKind.Colon, ":");
        var value = failed ? new LiteralExpression(SpanOf(key), Value.Null) : ParseExpression();
        return new ObjectMember(SpanOf(key), name, value);
    }

    private Expression ParseInterpolation()
    {
        var start = Advance().Start;
        var outer = skipNewlines;
        var wasComplete = complete;
        skipNewlines = false;
        var parts = new List<Expression>();
        while (!failed && Kind != TokenKind.InterpolationEnd)
        {
            var token = Current;
            if (token.Kind == TokenKind.InterpolationText)
            {
                Advance();
                if (token.End > token.Start)
                {
                    parts.Add(new LiteralExpression(SpanOf(token), Literals.String(text.AsSpan(token.Start, token.End - token.Start))));
                }
            }
            else if (Take(TokenKind.HoleOpen))
            {
                parts.Add(ParseExpression());
                Expect(TokenKind.HoleClose, "}");
            }
            else
            {
                Unexpected();
            }
        }

        Take(TokenKind.InterpolationEnd);
        skipNewlines = outer;
        complete = wasComplete;
        return new InterpolationExpression(new SourceSpan(start, previousEnd), EquatableArray.Own(parts.ToArray()));
    }
}
