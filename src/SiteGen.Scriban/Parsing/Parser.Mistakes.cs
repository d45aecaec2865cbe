using SiteGen.Primitives.Diagnostics;
using SiteGen.Scriban.Syntax;
using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Parsing;

internal sealed partial class Parser
{
    private const int LongestQuote = 40;

    /// <summary>
    /// Reports a mistake and passes over the rest of the statement: everything that is still to be taken then meets its end, and what
    /// would be said about that is not.
    /// </summary>
    private LiteralExpression Fail(SourceSpan span, Diagnostic mistake)
    {
        if (!failed)
        {
            Report(span, mistake);
            failed = true;
            Recover();
        }

        return new LiteralExpression(span, Value.Null);
    }

    private void Report(SourceSpan span, Diagnostic mistake)
    {
        if (mistakes.Count < MostMistakes)
        {
            mistakes.Add(mistake with { Location = source.Locate(span) });
        }
    }

    // Inside brackets that are still open a new line is part of the same mistake.
    private void Recover()
    {
        while (tokens[at].Kind is not (TokenKind.CodeClose or TokenKind.EndOfFile)
            && (brackets > 0 || tokens[at].Kind is not (TokenKind.Newline or TokenKind.Semicolon)))
        {
            at++;
        }
    }

    private LiteralExpression Unexpected()
    {
        var token = Current;
        return Fail(SpanOf(token), Invalid(token.Kind) ?? ScriptRules.Unexpected(Describe(token)));
    }

    private LiteralExpression ExpressionExpected()
    {
        var token = Current;
        return Fail(SpanOf(token), Invalid(token.Kind) ?? ScriptRules.ExpressionExpected(Describe(token)));
    }

    private void Expect(TokenKind kind, string closing)
    {
        if (failed || Take(kind))
        {
            return;
        }

        var token = Current;
        Fail(SpanOf(token), Invalid(token.Kind) ?? ScriptRules.ClosingExpected(closing, Describe(token)));
    }

    private Diagnostic? Invalid(TokenKind kind) => kind switch
    {
        TokenKind.InvalidCharacter => ScriptRules.InvalidCharacter(TextOf(Current)),
        TokenKind.InvalidNumber => ScriptRules.InvalidNumber(),
        TokenKind.InvalidEscape => ScriptRules.InvalidEscape(),
        TokenKind.UnterminatedString => ScriptRules.UnterminatedString(),
        _ => null,
    };

    private string Describe(Token token) => token.Kind switch
    {
        TokenKind.EndOfFile or TokenKind.Newline => "⏎",
        _ when token.End - token.Start > LongestQuote => string.Concat(text.AsSpan(token.Start, LongestQuote), "…"),
        _ => TextOf(token),
    };
}
