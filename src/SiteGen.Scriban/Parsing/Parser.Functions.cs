using SiteGen.Primitives.Collections;
using SiteGen.Scriban.Syntax;
using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Parsing;

internal sealed partial class Parser
{
    private Statement ParseFunction()
    {
        var keyword = Advance();
        Expression target;
        if (Kind is TokenKind.Identifier or TokenKind.Local)
        {
            target = Kind == TokenKind.Local ? ParseLocal() : ParseName();
        }
        else
        {
            target = Fail(SpanOf(keyword), ScriptRules.FunctionNeedsName());
        }

        var name = text[target.Span.Start..target.Span.End];
        var definition = ParseDefinition(keyword, name, false);
        return new FunctionStatement(definition.Span, target, definition);
    }

    private FunctionExpression ParseAnonymous()
    {
        var keyword = Advance();
        var definition = ParseDefinition(keyword, "", true);
        return new FunctionExpression(definition.Span, definition);
    }

    private FunctionDefinition ParseDefinition(Token keyword, string name, bool anonymous)
    {
        var outer = skipNewlines;
        var indent = codeIndent;
        skipNewlines = false;
        var parameters = new List<ParameterDefinition>();
        var hasParameters = !failed && Take(TokenKind.ParenOpen);
        if (hasParameters)
        {
            ParseParameters(parameters);
        }

        EndHead();
        var body = ParseBlock();
        TakeEnd(keyword);
        codeIndent = indent;
        skipNewlines = outer;
        return new FunctionDefinition(
            new SourceSpan(keyword.Start, previousEnd), name, hasParameters, EquatableArray.Own(parameters.ToArray()), body, anonymous);
    }

    private void ParseParameters(List<ParameterDefinition> parameters)
    {
        var optional = false;
        var rest = false;
        while (!failed && Kind != TokenKind.ParenClose)
        {
            var name = Current;
            if (name.Kind != TokenKind.Identifier)
            {
                if (Invalid(name.Kind) is not null || parameters.Count > 0 || name.Kind != TokenKind.Local)
                {
                    Unexpected();
                }
                else
                {
                    Fail(SpanOf(name), ScriptRules.WrongParameter(TextOf(name)));
                }

                return;
            }

            Advance();
            Value? given = null;
            var isRest = Take(TokenKind.Ellipsis);
            if (!isRest && Take(TokenKind.Assign))
            {
                given = ParseDefault(name);
            }

            if (!failed && (rest || (optional && given is null && !isRest)))
            {
                Fail(SpanOf(name), ScriptRules.WrongParameter(TextOf(name)));
            }

            rest |= isRest;
            optional |= given is not null;
            parameters.Add(new ParameterDefinition(SpanOf(name), Intern(name), given, isRest));
            if (Kind != TokenKind.ParenClose && !Take(TokenKind.Comma))
            {
                break;
            }
        }

        Expect(TokenKind.ParenClose, ")");
    }

    private Value ParseDefault(Token parameter)
    {
        var isLiteral = Kind is TokenKind.Number or TokenKind.String or TokenKind.Verbatim
            || IsWord(Current, "true") || IsWord(Current, "false") || IsWord(Current, "null");
        if (isLiteral && ParsePrimary() is LiteralExpression literal)
        {
            return literal.Value;
        }

        Fail(SpanOf(parameter), ScriptRules.WrongParameter(TextOf(parameter)));
        return Value.Null;
    }

    /// <summary>`f(a, b) = expression`, when what stands before the `=` can be that.</summary>
    private FunctionStatement? AsInlineFunction(CallExpression call)
    {
        if (!call.IsExplicit || call.Target is not (VariableExpression or LocalExpression))
        {
            return null;
        }

        var parameters = new List<ParameterDefinition>();
        foreach (var argument in call.Arguments)
        {
            if (argument.Name is not null || argument.IsSpread || argument.Value is not VariableExpression variable)
            {
                return null;
            }

            parameters.Add(new ParameterDefinition(variable.Span, variable.Name, null, false));
        }

        Advance();
        var value = ParseExpression();
        var span = new SourceSpan(call.Span.Start, previousEnd);
        var body = new Block(value.Span, EquatableArray.Create<Statement>([new ReturnStatement(value.Span, value, true)]));
        var name = text[call.Target.Span.Start..call.Target.Span.End];
        var definition = new FunctionDefinition(span, name, true, EquatableArray.Own(parameters.ToArray()), body, false);
        return new FunctionStatement(span, call.Target, definition);
    }
}
