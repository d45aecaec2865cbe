using SiteGen.Primitives.Collections;
using SiteGen.Scriban.Syntax;

namespace SiteGen.Scriban.Parsing;

internal sealed partial class Parser
{
    private Statement ParseStatement()
    {
        var token = Current;
        if (token.Kind == TokenKind.BlockArgument)
        {
            Advance();
            return new BlockArgumentStatement(SpanOf(token));
        }

        return token.Kind != TokenKind.Identifier ? ParseSimple() : text.AsSpan(token.Start, token.End - token.Start) switch
        {
            "if" => ParseIf(),
            "for" when Next.Kind != TokenKind.Dot => ParseFor(LoopKind.For),
            "tablerow" when Next.Kind != TokenKind.Dot => ParseFor(LoopKind.TableRow),
            "while" when Next.Kind != TokenKind.Dot => ParseWhile(),
            "case" => ParseCase(),
            "func" => ParseFunction(),
            "capture" => ParseCapture(),
            "with" => ParseWith(),
            "wrap" => ParseWrap(),
            "ret" => ParseReturn(),
            "break" => new BreakStatement(SpanOf(Advance())),
            "continue" => new ContinueStatement(SpanOf(Advance())),
            "import" => ParseImport(),
            "readonly" => ParseReadonly(),
            _ => ParseSimple(),
        };
    }

    /// <summary>An expression, an assignment, or a function in one line.</summary>
    private Statement ParseSimple()
    {
        var start = Current.Start;
        Enter();
        var target = ParsePipe();
        Leave();
        if (failed || Assignment(Kind) is not { } assignment)
        {
            return new ExpressionStatement(new SourceSpan(start, previousEnd), target);
        }

        var span = SpanOf(Current);
        if (target is CallExpression call && assignment == BinaryOperator.Equal && AsInlineFunction(call) is { } function)
        {
            return function;
        }

        if (target is not (VariableExpression or LocalExpression or MemberExpression or IndexExpression or ParenthesizedExpression
            or ThisExpression or ArgumentsExpression or ArgumentExpression or LoopMemberExpression or LoopExpression))
        {
            return new ExpressionStatement(span, Fail(target.Span, ScriptRules.NotATarget()));
        }

        Advance();
        var value = ParseExpression();
        return new AssignStatement(
            new SourceSpan(start, previousEnd), target, assignment == BinaryOperator.Equal ? null : assignment, span, value);
    }

    /// <summary>The operator of a compound assignment; `Equal` stands for the plain one.</summary>
    private static BinaryOperator? Assignment(TokenKind kind) => kind switch
    {
        TokenKind.Assign => BinaryOperator.Equal,
        TokenKind.PlusAssign => BinaryOperator.Add,
        TokenKind.MinusAssign => BinaryOperator.Subtract,
        TokenKind.MultiplyAssign => BinaryOperator.Multiply,
        TokenKind.DivideAssign => BinaryOperator.Divide,
        TokenKind.DivideRoundAssign => BinaryOperator.DivideRound,
        TokenKind.ModuloAssign => BinaryOperator.Modulo,
        _ => null,
    };

    private IfStatement ParseIf()
    {
        var keyword = Current;
        var branches = ParseBranches();
        TakeEnd(keyword);
        return branches with { Span = new SourceSpan(keyword.Start, previousEnd) };
    }

    /// <summary>An `if` with all that follows it but its `end`.</summary>
    private IfStatement ParseBranches()
    {
        var keyword = Current;
        var indent = codeIndent;
        var branches = new List<ConditionalBlock>();
        Block? otherwise = null;
        while (true)
        {
            // The `if` itself, or the one after `else`.
            var start = Advance().Start;
            var condition = ParseExpression();
            EndHead();
            var body = ParseBlock();
            branches.Add(new ConditionalBlock(new SourceSpan(start, previousEnd), condition, body));
            codeIndent = indent;
            if (!IsWord(Current, "else"))
            {
                break;
            }

            Advance();
            if (!IsWord(Current, "if"))
            {
                otherwise = ParseElse(indent);
                break;
            }
        }

        return new IfStatement(new SourceSpan(keyword.Start, previousEnd), EquatableArray.Own(branches.ToArray()), otherwise);
    }

    private Block ParseElse(string indent)
    {
        EndHead();
        var block = ParseBlock();
        codeIndent = indent;
        return block;
    }

    private Statement ParseCase()
    {
        var keyword = Advance();
        var indent = codeIndent;
        var value = ParseExpression();
        EndHead();
        SkipToBranch();
        codeIndent = indent;
        var branches = new List<WhenBlock>();
        Block? otherwise = null;
        while (!failed && IsWord(Current, "when"))
        {
            branches.Add(ParseWhen());
            codeIndent = indent;
        }

        if (!failed && IsWord(Current, "else"))
        {
            if (branches.Count == 0)
            {
                Fail(SpanOf(Current), ScriptRules.StrayBranch("else"));
                EndHead();
                ParseBlock();
            }
            else
            {
                Advance();
                otherwise = IsWord(Current, "if") ? ParseElseIf() : ParseElse(indent);
            }
        }

        TakeEnd(keyword);
        return new CaseStatement(
            new SourceSpan(keyword.Start, previousEnd), value, EquatableArray.Own(branches.ToArray()), otherwise);
    }

    /// <summary>`else if` in a `case`: what follows is one choice, and shares the `end`.</summary>
    private Block ParseElseIf()
    {
        var indent = codeIndent;
        var choice = ParseBranches() with { Indent = indent };
        return new Block(choice.Span, EquatableArray.Create<Statement>([choice]));
    }

    /// <summary>Text between `case` and its first `when` is dropped; nothing else may stand there.</summary>
    private void SkipToBranch()
    {
        while (Kind is TokenKind.Text or TokenKind.CodeOpen or TokenKind.CodeClose or TokenKind.Newline or TokenKind.Semicolon)
        {
            Advance();
        }

        if (Kind != TokenKind.EndOfFile && !(Kind == TokenKind.Identifier && IsBranch(Current)))
        {
            Fail(SpanOf(Current), ScriptRules.StatementBeforeWhen());
            failed = false;
            ParseBlock();
        }
    }

    private WhenBlock ParseWhen()
    {
        var start = Advance().Start;
        var values = new List<Expression>();
        do
        {
            // `||` separates values here, as the comma does.
            values.Add(ParseWhenValue());
        }
        while (Take(TokenKind.Comma) || Take(TokenKind.Or));
        EndHead();
        var body = ParseBlock();
        return new WhenBlock(new SourceSpan(start, previousEnd), EquatableArray.Own(values.ToArray()), body);
    }

    private Expression ParseWhenValue()
    {
        var value = ParseBinary(Precedence.Or, CallMode.Allowed);
        return CheckAssignment(Kind == TokenKind.Question ? ParseConditional(value) : value);
    }

    private CaptureStatement ParseCapture()
    {
        var keyword = Advance();
        var target = ParseExpression();
        EndHead();
        var body = ParseBlock();
        TakeEnd(keyword);
        return new CaptureStatement(new SourceSpan(keyword.Start, previousEnd), target, body);
    }

    private WithStatement ParseWith()
    {
        var keyword = Advance();
        var target = ParseExpression();
        EndHead();
        var body = ParseBlock();
        TakeEnd(keyword);
        return new WithStatement(new SourceSpan(keyword.Start, previousEnd), target, body);
    }

    private WrapStatement ParseWrap()
    {
        var keyword = Advance();
        var call = ParseExpression();
        EndHead();
        var body = ParseBlock();
        TakeEnd(keyword);
        return new WrapStatement(new SourceSpan(keyword.Start, previousEnd), call, body);
    }

    private ReturnStatement ParseReturn()
    {
        var keyword = Advance();
        var value = AtEndOfStatement ? null : ParseExpression();
        return new ReturnStatement(new SourceSpan(keyword.Start, previousEnd), value);
    }

    private ImportStatement ParseImport()
    {
        var keyword = Advance();
        var value = ParseExpression();
        return new ImportStatement(new SourceSpan(keyword.Start, previousEnd), value);
    }

    private Statement ParseReadonly()
    {
        var keyword = Advance();
        if (Kind is TokenKind.Identifier or TokenKind.Local)
        {
            Expression variable = Kind == TokenKind.Local ? ParseLocal() : ParseName();
            return new ReadonlyStatement(new SourceSpan(keyword.Start, previousEnd), variable);
        }

        return new ExpressionStatement(SpanOf(keyword), Fail(SpanOf(keyword), ScriptRules.ReadonlyNeedsName()));
    }
}
