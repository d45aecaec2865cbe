using System.Runtime.CompilerServices;
using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;
using SiteGen.Scriban.Syntax;

namespace SiteGen.Scriban.Parsing;

/// <summary>
/// Makes the tree of a template. A mistake is reported once: the rest of its statement is passed over, and parsing goes on with the
/// next, so that one look at a template shows all that is wrong with it.
/// </summary>
internal sealed partial class Parser
{
    // Beyond this a template is not a template; reporting more helps nobody.
    private const int MostMistakes = 20;

    // What "no limit" means for nesting: the compiler, the checker and the evaluator go as deep as the tree does.
    private const int DeepestOfAll = 500;

    private readonly SourceText source;
    private readonly string text;
    private readonly TemplateOptions options;
    private readonly bool isEvaluated;
    private readonly Token[] tokens;
    private readonly List<Diagnostic> mistakes = [];
    private int at;
    private int previousEnd;
    private bool skipNewlines;
    private bool failed;
    private int brackets;
    private string codeIndent = "";
    private int depth;

    private Parser(SourceText source, Token[] tokens, TemplateOptions options, bool isEvaluated)
    {
        this.isEvaluated = isEvaluated;
        this.source = source;
        text = source.Text;
        this.tokens = tokens;
        this.options = options;
    }

    private Token Current
    {
        get
        {
            while (skipNewlines && !failed && tokens[at].Kind == TokenKind.Newline)
            {
                at++;
            }

            return tokens[at];
        }
    }

    private TokenKind Kind => Current.Kind;

    /// <summary>The tree of a template; with diagnostics it is not to be used.</summary>
    public static Diagnosed<Block> Parse(SourceText source, TemplateOptions options) =>
        Run(new Parser(source, Lexer.Tokenize(source.Text), options, false));

    /// <summary>The tree of a text that a template made as it ran: a template too, or code throughout.</summary>
    public static Diagnosed<Block> ParseEvaluated(SourceText source, TemplateOptions options, bool isTemplate) =>
        Run(new Parser(source, isTemplate ? Lexer.Tokenize(source.Text) : Lexer.TokenizeCode(source.Text), options, true));

    private static Diagnosed<Block> Run(Parser parser)
    {
        var block = parser.ParsePage();
        return new Diagnosed<Block>(block, EquatableArray.Own(parser.mistakes.ToArray()));
    }

    private Block ParsePage()
    {
        var statements = new List<Statement>();
        Enter();
        while (true)
        {
            ParseStatements(statements);
            if (Kind == TokenKind.EndOfFile || mistakes.Count >= MostMistakes)
            {
                break;
            }

            var token = Current;
            var span = SpanOf(token);
            var isEnd = IsWord(token, "end");
            Report(isEnd ? new SourceSpan(span.End - 1, span.End) : span, isEnd ? ScriptRules.SuperfluousEnd() : ScriptRules.StrayBranch(TextOf(token)));
            Recover();
        }

        Leave();
        return new Block(new SourceSpan(0, text.Length), EquatableArray.Own(statements.ToArray()));
    }

    /// <summary>A block up to its `end`, `else` or `when`, which is not taken.</summary>
    private Block ParseBlock()
    {
        var start = Current.Start;
        var statements = new List<Statement>();
        var outer = skipNewlines;
        var outerBrackets = brackets;
        skipNewlines = false;
        brackets = 0;
        if (Enter())
        {
            ParseStatements(statements);
        }

        brackets = outerBrackets;

        Leave();
        var block = new Block(new SourceSpan(start, previousEnd), EquatableArray.Own(statements.ToArray()));
        skipNewlines = outer;
        return block;
    }

    private void ParseStatements(List<Statement> statements)
    {
        while (true)
        {
            var token = tokens[at];
            switch (token.Kind)
            {
                case TokenKind.EndOfFile:
                    return;
                case TokenKind.Text:
                    statements.Add(new TextStatement(SpanOf(token)));
                    Advance();
                    break;
                case TokenKind.CodeOpen:
                    codeIndent = IndentOf(token, statements);
                    Advance();
                    break;
                case TokenKind.CodeClose or TokenKind.Newline or TokenKind.Semicolon:
                    Advance();
                    break;
                case TokenKind.Identifier when IsBranch(token):
                    return;
                default:
                    if (mistakes.Count >= MostMistakes)
                    {
                        at = tokens.Length - 1;
                        return;
                    }

                    var indent = codeIndent;
                    Enter();
                    var statement = ParseStatement();
                    statements.Add(indent.Length == 0 ? statement : statement with { Indent = indent });
                    Leave();
                    codeIndent = indent;
                    EndStatement();
                    break;
            }
        }
    }

    /// <summary>The white space that the output of a code is indented with: only when nothing else is before the code on its line.</summary>
    private string IndentOf(Token open, List<Statement> before)
    {
        if (!options.AutoIndent || open.End - open.Start != 2 || before.Count == 0 || before[^1] is not TextStatement)
        {
            return "";
        }

        var start = open.Start;
        while (start > 0 && text[start - 1] != '\n' && char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        return (start == 0 || text[start - 1] == '\n') && start < open.Start ? text[start..open.Start] : "";
    }

    private bool IsBranch(Token token) => token.End - token.Start is 3 or 4
        && text.AsSpan(token.Start, token.End - token.Start) is "end" or "else" or "when";

    private void EndStatement()
    {
        if (!failed && !AtEndOfStatement)
        {
            Unexpected();
        }

        failed = false;
    }

    private bool AtEndOfStatement => Kind is TokenKind.Newline or TokenKind.Semicolon or TokenKind.CodeClose or TokenKind.EndOfFile;

    /// <summary>What must follow the head of a block; a mistake in the head does not keep the block from being read.</summary>
    private void EndHead()
    {
        if (!failed && !AtEndOfStatement)
        {
            Unexpected();
        }

        failed = false;
    }

    /// <summary>Takes the `end` of a block.</summary>
    private void TakeEnd(Token keyword)
    {
        if (failed)
        {
            return;
        }

        // A branch that does not belong here still ends with the block.
        while (Kind != TokenKind.EndOfFile && !IsWord(Current, "end"))
        {
            Fail(SpanOf(Current), ScriptRules.StrayBranch(TextOf(Current)));
            failed = false;
            ParseBlock();
        }

        if (Kind != TokenKind.EndOfFile)
        {
            Advance();
            return;
        }

        var last = tokens[Math.Max(0, at - 1)];
        Fail(SpanOf(last), ScriptRules.MissingEnd(TextOf(keyword), source.LineOf(keyword.Start)));
    }

    private Token Advance()
    {
        var token = Current;
        previousEnd = token.End;
        if (token.Kind != TokenKind.EndOfFile)
        {
            at++;
        }

        return token;
    }

    private bool Take(TokenKind kind)
    {
        if (failed || Kind != kind)
        {
            return false;
        }

        Advance();
        return true;
    }

    private static SourceSpan SpanOf(Token token) => new(token.Start, token.End);

    private string TextOf(Token token) => text[token.Start..token.End];

    private bool IsWord(Token token, string word) => token.Kind == TokenKind.Identifier
        && text.AsSpan(token.Start, token.End - token.Start).SequenceEqual(word);

    private Token Next => tokens[Math.Min(at + 1, tokens.Length - 1)];

    /// <summary>Counts one more level of nesting; whoever gets false must go no deeper.</summary>
    private bool Enter()
    {
        depth++;
        var limit = options.ExpressionDepthLimit == 0 ? DeepestOfAll : Math.Min(DeepestOfAll, options.ExpressionDepthLimit);
        if (depth <= limit && RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return true;
        }

        Fail(SpanOf(Current), ScriptRules.NestedTooDeeply(Math.Min(depth, limit)));
        return false;
    }

    private void Leave() => depth--;
}
