using SiteGen.Scriban.Evaluation.Codes;
using SiteGen.Scriban.Evaluation.Steps;
using SiteGen.Scriban.Syntax;

namespace SiteGen.Scriban.Evaluation;

internal sealed partial class Compiler
{
    /// <summary>A statement; nested ones look after the stack as expressions do.</summary>
    private Step Statement(Statement statement)
    {
        depth++;
        var step = Plain(statement);
        depth--;
        return depth % LevelsPerGuard == LevelsPerGuard - 1 ? new GuardedStep(statement.Span, step) : step;
    }

    private Step Plain(Statement statement) => statement switch
    {
        TextStatement text => new TextStep(source.Text[text.Span.Start..text.Span.End]),
        ExpressionStatement expression => new WriteStep(Expression(expression.Expression)),
        AssignStatement assign => new AssignStep(Expression(assign.Target), assign.Operator, assign.OperatorSpan, Expression(assign.Value)),
        IfStatement choice => If(choice),
        CaseStatement choice => Case(choice),
        WhileStatement loop => new WhileStep(loop.Span, Expression(loop.Condition), Block(loop.Body, loop.Indent)),
        ForStatement loop => For(loop),
        CaptureStatement capture => new CaptureStep(Expression(capture.Target), Block(capture.Body, capture.Indent)),
        WithStatement with => With(with),
        WrapStatement wrap => Wrap(wrap),
        ImportStatement import => new ImportStep(Expression(import.Value)),
        ReadonlyStatement seal => Readonly(seal),
        ReturnStatement back => new ReturnStep(back.Value is null ? null : Expression(back.Value), !back.IsImplied),
        BreakStatement leave => new LeaveLoopStep(leave.Span, Flow.Break),
        ContinueStatement leave => new LeaveLoopStep(leave.Span, Flow.Continue),
        BlockArgumentStatement block => new BlockArgumentStep(block.Span),
        FunctionStatement function => new FunctionStep(Expression(function.Target), Function(function.Definition)),
        _ => throw new InvalidOperationException(statement.GetType().Name),
    };

    private IfStep If(IfStatement choice)
    {
        var conditions = new Code[choice.Branches.Length];
        var bodies = new Step[choice.Branches.Length];
        for (var i = 0; i < conditions.Length; i++)
        {
            conditions[i] = Expression(choice.Branches[i].Condition);
            bodies[i] = Block(choice.Branches[i].Body, choice.Indent);
        }

        return new IfStep(conditions, bodies, choice.Else is null ? null : Block(choice.Else, choice.Indent));
    }

    private CaseStep Case(CaseStatement choice)
    {
        var matches = new Code[choice.Branches.Length][];
        var bodies = new Step[choice.Branches.Length];
        for (var i = 0; i < matches.Length; i++)
        {
            matches[i] = Expressions(choice.Branches[i].Values);
            bodies[i] = Block(choice.Branches[i].Body, choice.Indent);
        }

        var value = Expression(choice.Value);
        return new CaseStep(value, matches, bodies, choice.Else is null ? null : Block(choice.Else, choice.Indent));
    }

    private Step For(ForStatement loop)
    {
        var iterator = Expression(loop.Iterator);
        var names = new string[loop.Options.Length];
        var spans = new SourceSpan[names.Length];
        var values = new Code[names.Length];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = loop.Options[i].Name ?? "";
            spans[i] = loop.Options[i].Span;
            values[i] = Expression(loop.Options[i].Value);
        }

        var options = new LoopOptions(loop.Kind, names, spans, values);
        var variable = loop.Variable switch
        {
            VariableExpression global => new LoopVariable(global.Name, false, null),
            LocalExpression local => new LoopVariable(local.Name, true, null),
            var path => new LoopVariable(null, false, Expression(path)),
        };
        if (variable.Name is not null)
        {
            scope.Push(variable.Name, variable.IsLocal);
        }

        var body = Block(loop.Body, loop.Indent);
        if (variable.Name is not null)
        {
            scope.Pop();
        }

        if (loop.Kind == LoopKind.TableRow)
        {
            return new TableRowStep(loop.Span, variable, iterator, options, body);
        }

        return new ForStep(loop.Span, variable, iterator, options, body, loop.Else is null ? null : Block(loop.Else, loop.Indent));
    }

    private WithStep With(WithStatement with)
    {
        var target = Expression(with.Target);
        var body = Unit(new UnitScope(false, [], false), () => Block(with.Body, with.Indent));
        return new WithStep(target, body);
    }

    private WrapStep Wrap(WrapStatement wrap)
    {
        var called = Plain(wrap.Call);
        var call = called as CallCode ?? new CallCode(wrap.Call.Span, called, NoArguments, false);
        var outer = scope;
        scope = new UnitScope(true, [], false);
        var body = Block(wrap.Body, null);
        scope = outer;
        return new WrapStep(call, body, source);
    }

    private static ReadonlyStep Readonly(ReadonlyStatement seal) => seal.Variable is VariableExpression global
        ? new ReadonlyStep(new GlobalCode(global.Span, global.Name), "")
        : new ReadonlyStep(null, ((LocalExpression)seal.Variable).Name);
}
