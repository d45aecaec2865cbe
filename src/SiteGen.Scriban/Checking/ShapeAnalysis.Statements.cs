using SiteGen.Scriban.Syntax;
using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Checking;

internal sealed partial class ShapeAnalysis
{
    private void Visit(Block block)
    {
        foreach (var statement in block.Statements)
        {
            Visit(statement);
        }
    }

    private void Visit(Statement statement)
    {
        switch (statement)
        {
            case ExpressionStatement write:
                ShapeOf(write.Expression);
                break;
            case AssignStatement assign:
                Assign(assign);
                break;
            case IfStatement choice:
                foreach (var branch in choice.Branches)
                {
                    ShapeOf(branch.Condition);
                    Visit(branch.Body);
                }

                Visit(choice.Else ?? Nothing);
                break;
            case CaseStatement choice:
                VisitCase(choice);
                break;
            case WhileStatement loop:
                ShapeOf(loop.Condition);
                Visit(loop.Body);
                break;
            case ForStatement loop:
                VisitLoop(loop);
                break;
            case CaptureStatement capture:
                Visit(capture.Body);
                Store(capture.Target, options.AutoEscape ? Shape.Markup : Shape.Text);
                break;
            default:
                VisitOther(statement);
                break;
        }
    }

    private static readonly Block Nothing = new(default, default);

    private void VisitOther(Statement statement)
    {
        switch (statement)
        {
            case WithStatement with:
                Within(new CheckedScope(null, ShapeOf(with.Target) ?? Shape.Any), with, with.Body);
                break;
            case WrapStatement wrap:
                ShapeOfCall(wrap.Call, null);
                Within(default, wrap, wrap.Body);
                break;
            case ImportStatement import:
                ShapeOf(import.Value);
                break;
            case ReturnStatement { Value: { } value }:
                var shape = ShapeOf(value);
                if (function is not null)
                {
                    BindResult(function, shape);
                }

                break;
            case FunctionStatement defined:
                if (defined.Target is LocalExpression local)
                {
                    BindLocal(unit, local.Name, Shape.Any);
                }

                VisitFunction(defined.Definition, null);
                break;
            default:
                break;
        }
    }

    private void VisitCase(CaseStatement choice)
    {
        ShapeOf(choice.Value);
        foreach (var branch in choice.Branches)
        {
            foreach (var value in branch.Values)
            {
                ShapeOf(value);
            }

            Visit(branch.Body);
        }

        Visit(choice.Else ?? Nothing);
    }

    private void VisitLoop(ForStatement loop)
    {
        var item = Shapes.ItemOf(ShapeOf(loop.Iterator));
        foreach (var option in loop.Options)
        {
            ShapeOf(option.Value);
        }

        Store(loop.Variable, item);
        var scoped = loop.Variable is VariableExpression;
        if (loop.Variable is VariableExpression variable)
        {
            scopes.Add(new CheckedScope(variable.Name, item));
        }

        Visit(loop.Body);
        if (scoped)
        {
            scopes.RemoveAt(scopes.Count - 1);
        }

        Visit(loop.Else ?? Nothing);
    }

    private void Assign(AssignStatement assign)
    {
        var shape = ShapeOf(assign.Value);
        if (assign.Operator is not null)
        {
            var before = ShapeOf(assign.Target);
            shape = before is null || shape is null ? Shape.Any : Shapes.Join(before, shape);
        }

        Store(assign.Target, shape);
    }

    private void Store(Expression target, Shape? shape)
    {
        switch (target)
        {
            case VariableExpression variable:
                Bind(variable.Name, shape);
                break;
            case LocalExpression local:
                BindLocal(unit, local.Name, shape);
                break;
            case MemberExpression member:
                ShapeOf(member.Target);
                break;
            case IndexExpression index:
                ShapeOf(index.Target);
                ShapeOf(index.Index);
                break;
            case ParenthesizedExpression inner:
                Store(inner.Inner, shape);
                break;
            default:
                break;
        }
    }

    /// <summary>A body with locals of its own, in which an object's members are names.</summary>
    private void Within(CheckedScope scope, object owner, Block body)
    {
        var outer = unit;
        unit = owner;
        scopes.Add(scope);
        Visit(body);
        scopes.RemoveAt(scopes.Count - 1);
        unit = outer;
    }

    /// <summary>The body of a function; a built-in that it is given to may say what its first argument is.</summary>
    private void VisitFunction(FunctionDefinition definition, Shape? first)
    {
        var (outerUnit, outerFunction) = (unit, function);
        unit = definition;
        function = definition;
        for (var i = 0; i < definition.Parameters.Length; i++)
        {
            scopes.Add(new CheckedScope(definition.Parameters[i].Name, i == 0 ? first ?? Shape.Any : Shape.Any));
        }

        var outerArgument = firstArgument;
        firstArgument = first;
        Visit(definition.Body);
        firstArgument = outerArgument;
        scopes.RemoveRange(scopes.Count - definition.Parameters.Length, definition.Parameters.Length);
        (unit, function) = (outerUnit, outerFunction);
    }

    private Shape? firstArgument;
}
