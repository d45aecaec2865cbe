using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Text;
using SiteGen.Scriban.Syntax;
using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Parsing;

internal sealed partial class Parser
{
    private static readonly string[] LoopMembers = ["index", "rindex", "first", "last", "even", "odd", "length", "changed"];

    private WhileStatement ParseWhile()
    {
        var keyword = Advance();
        var condition = ParseExpression();
        EndHead();
        var body = ParseBlock();
        TakeEnd(keyword);
        return new WhileStatement(new SourceSpan(keyword.Start, previousEnd), condition, body);
    }

    private ForStatement ParseFor(LoopKind kind)
    {
        var keyword = Advance();
        var indent = codeIndent;
        var variable = ParsePostfix();
        if (!failed && (variable is not (VariableExpression or LocalExpression or MemberExpression or IndexExpression) || !IsWord(Current, "in")))
        {
            Fail(SpanOf(keyword), ScriptRules.LoopHead(TextOf(keyword)));
        }

        Expression iterator = new LiteralExpression(SpanOf(keyword), Value.Null);
        var settings = new List<CallArgument>();
        if (!failed)
        {
            Advance();
            Enter();
            iterator = ParsePipeFrom(ParseConditional(ParseBinary(Precedence.None, CallMode.LoopHead)));
            Leave();
            ParseLoopOptions(settings);
        }

        EndHead();
        var body = ParseBlock();
        codeIndent = indent;
        Block? otherwise = null;
        if (!failed && IsWord(Current, "else"))
        {
            Advance();
            otherwise = ParseElse(indent);
        }

        TakeEnd(keyword);
        return new ForStatement(
            new SourceSpan(keyword.Start, previousEnd), kind, variable, iterator, EquatableArray.Own(settings.ToArray()), body, otherwise);
    }

    /// <summary>Every bare name after the list is an option; which there are is known only when the loop runs.</summary>
    private void ParseLoopOptions(List<CallArgument> settings)
    {
        while (!failed && Kind == TokenKind.Identifier)
        {
            var name = Advance();
            Expression value = new LiteralExpression(SpanOf(name), Value.Null);
            if (Take(TokenKind.Colon))
            {
                value = ParseUnary(CallMode.None);
            }

            settings.Add(new CallArgument(new SourceSpan(name.Start, previousEnd), Intern(name), SpanOf(name), value, false));
        }

        if (!failed && Assignment(Kind) is not null)
        {
            Unexpected();
        }
    }

    /// <summary>`for`, `while` and `tablerow` in an expression, and what they tell of the loop.</summary>
    private Expression ParseLoopVariable(Token token, LoopKind kind)
    {
        Advance();
        if (Kind != TokenKind.Dot)
        {
            return new LoopExpression(SpanOf(token), kind);
        }

        var name = Next;
        var member = name.Kind != TokenKind.Identifier ? null : text.AsSpan(name.Start, name.End - name.Start) switch
        {
            "index" => LoopMember.Index,
            "first" => LoopMember.First,
            "even" => LoopMember.Even,
            "odd" => LoopMember.Odd,
            "rindex" when kind != LoopKind.While => LoopMember.ReverseIndex,
            "last" when kind != LoopKind.While => LoopMember.Last,
            "length" when kind != LoopKind.While => LoopMember.Length,
            "changed" when kind != LoopKind.While => LoopMember.Changed,
            "col" when kind == LoopKind.TableRow => LoopMember.Column,
            _ => (LoopMember?)null,
        };
        if (member is not { } known)
        {
            var unknown = name.Kind == TokenKind.Identifier ? TextOf(name) : "";
            return Fail(SpanOf(token), ScriptRules.UnknownLoopMember(TextOf(token), unknown, NearestName.Find(unknown, LoopMembers)));
        }

        Advance();
        Advance();
        return new LoopMemberExpression(new SourceSpan(token.Start, name.End), kind, known, SpanOf(name));
    }
}
