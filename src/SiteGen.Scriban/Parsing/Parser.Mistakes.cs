using SiteGen.Primitives.Diagnostics;
using SiteGen.Scriban.Syntax;
using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Parsing;

internal sealed partial class Parser
{
    private const int LongestQuote = 40;

    // The token that opens the code of which was said last that nothing closes it.
    private int lastUnclosed = -1;

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
            var unclosed = Unclosed(span, out var opening);
            if (unclosed is not null && opening == lastUnclosed)
            {
                // The same code again: it was said.
                return;
            }

            lastUnclosed = unclosed is null ? lastUnclosed : opening;
            mistakes.Add((unclosed ?? mistake) with { Location = source.Locate(span) });
        }
    }

    /// <summary>
    /// What is wrong when a mistake comes only of a missing `}}`: the next code opens, or the file ends, before anything closes the one
    /// that the mistake is in, or one brace stands alone at its end.
    /// </summary>
    private Diagnostic? Unclosed(SourceSpan span, out int open)
    {
        open = Math.Min(at, tokens.Length - 1);
        while (open >= 0 && (tokens[open].Kind != TokenKind.CodeOpen || tokens[open].Start > span.Start))
        {
            open--;
        }

        if (open < 0 || tokens[open].End == tokens[open].Start)
        {
            return null;
        }

        var opening = source.Locate(SpanOf(tokens[open]));
        if (IsSingleBrace(span))
        {
            return ScriptRules.SingleBrace(opening);
        }

        var closing = text.IndexOf("}}", tokens[open].End, StringComparison.Ordinal);
        var next = text.IndexOf("{{", tokens[open].End, StringComparison.Ordinal);
        return closing < 0 || (next >= 0 && next < closing) ? ScriptRules.UnclosedCode(opening) : null;
    }

    private bool IsSingleBrace(SourceSpan span)
    {
        var token = Math.Min(at, tokens.Length - 1);
        while (token > 0 && tokens[token].Start > span.Start)
        {
            token--;
        }

        // The lexer ends the code after a brace that nothing opened.
        return tokens[token].Kind == TokenKind.BraceClose && token + 1 < tokens.Length
            && tokens[token + 1] is { Kind: TokenKind.CodeClose } close && close.End == close.Start;
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
