using SiteGen.Primitives.Collections;
using SiteGen.Scriban.Evaluation.Steps;
using SiteGen.Scriban.Syntax;
using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Evaluation;

/// <summary>
/// Turns the tree of a template into objects that run themselves by virtual calls. Delegates were measured to be as fast, a flat list of
/// instructions slower; see docs/scriban-performance.md.
/// </summary>
internal sealed partial class Compiler
{
    private const int LevelsPerGuard = 16;

    private readonly SourceText source;
    private UnitScope scope = new(false, [], true);
    private int depth;

    private Compiler(SourceText source) => this.source = source;

    /// <summary>The code of a template.</summary>
    public static CodeUnit Compile(SourceText source, Block page)
    {
        var compiler = new Compiler(source);
        return compiler.Unit(new UnitScope(false, [], false), () => compiler.Block(page, ""));
    }

    /// <summary>The code of a text that runs in whatever unit asks for it; the last expression may be its value.</summary>
    public static EvaluatedCode CompileDynamic(SourceText source, Block block)
    {
        var compiler = new Compiler(source) { scope = new UnitScope(true, [], false) };
        var steps = block.Statements.Select(compiler.Statement).ToList();
        var last = steps.Count > 0 && steps[^1] is WriteStep write ? write.Code : null;
        if (last is not null)
        {
            steps.RemoveAt(steps.Count - 1);
        }

        return new EvaluatedCode(source, new BlockStep([.. steps]), last);
    }

    private CodeUnit Unit(UnitScope inner, Func<Step> compile)
    {
        var outer = scope;
        scope = inner;
        var body = compile();
        scope = outer;
        return new CodeUnit(source, inner.Locals, body);
    }

    /// <summary>A block; the indent is the one it is entered with, or null when that is known only as it runs.</summary>
    private Step Block(Block block, string? indent)
    {
        var statements = block.Statements;
        if (statements.Length == 1 && NeedsNoIndent(statements[0], indent))
        {
            return Statement(statements[0]);
        }

        var steps = new Step[statements.Length];
        var plain = true;
        for (var i = 0; i < steps.Length; i++)
        {
            steps[i] = Statement(statements[i]);
            plain &= NeedsNoIndent(statements[i], indent);
        }

        if (plain)
        {
            return new BlockStep(steps);
        }

        var indents = new string?[steps.Length];
        for (var i = 0; i < steps.Length; i++)
        {
            indents[i] = statements[i] is TextStatement ? null : statements[i].Indent;
        }

        return new IndentedBlockStep(steps, indents);
    }

    private static bool NeedsNoIndent(Statement statement, string? indent) =>
        statement is TextStatement || statement.Indent == indent;

    private UserFunction Function(FunctionDefinition definition)
    {
        var names = definition.Parameters.Select(parameter => parameter.Name).ToArray();
        var unit = Unit(new UnitScope(false, names, definition.HasParameters), () => Block(definition.Body, null));
        return new UserFunction(definition.Name, unit)
        {
            HasParameters = definition.HasParameters,
            IsAnonymous = definition.IsAnonymous,
            Parameters = names,
            Defaults = [.. definition.Parameters.Select(parameter => parameter.Default ?? Value.Undefined)],
            HasRest = !definition.Parameters.IsEmpty && definition.Parameters[definition.Parameters.Length - 1].IsRest,
        };
    }

    private Code[] Expressions(EquatableArray<Expression> expressions)
    {
        var codes = new Code[expressions.Length];
        for (var i = 0; i < codes.Length; i++)
        {
            codes[i] = Expression(expressions[i]);
        }

        return codes;
    }
}
