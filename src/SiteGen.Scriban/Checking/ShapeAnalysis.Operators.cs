using SiteGen.Scriban.Syntax;
using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Checking;

internal sealed partial class ShapeAnalysis
{
    private Shape? OfBinary(BinaryExpression binary, Shape? left)
    {
        var right = ShapeOf(binary.Right);
        switch (binary.Operator)
        {
            case >= BinaryOperator.Equal and <= BinaryOperator.Or:
                return Shape.Bool;
            case BinaryOperator.Coalesce:
                return Shapes.Join(left, right);
            case BinaryOperator.NotNullCoalesce:
                return right;
            case BinaryOperator.Range or BinaryOperator.RangeExclusive:
                return Shape.List(Shape.Number);
            case BinaryOperator.Add when left?.Kind == ShapeKind.Text || right?.Kind == ShapeKind.Text:
                return left?.Kind == ShapeKind.Markup || right?.Kind == ShapeKind.Markup ? Shape.Markup : Shape.Text;
            case BinaryOperator.Add when left?.Kind == ShapeKind.List && right?.Kind == ShapeKind.List:
                return Shapes.Join(left, right);
            default:
                return left?.Kind == ShapeKind.Number && right?.Kind == ShapeKind.Number ? Shape.Number : Shape.Any;
        }
    }

    private Shape? OfUnary(UnaryExpression unary)
    {
        if (unary.Operator == UnaryOperator.Alias)
        {
            Resolve(unary.Operand, out _);
            return Shape.Any;
        }

        var operand = ShapeOf(unary.Operand);
        return unary.Operator switch
        {
            UnaryOperator.Not => Shape.Bool,
            UnaryOperator.Spread => operand,
            _ => Shape.Number,
        };
    }

    private Shape? OfConditional(ConditionalExpression choice)
    {
        ShapeOf(choice.Condition);
        return Shapes.Join(ShapeOf(choice.Then), ShapeOf(choice.Else));
    }

    private Shape OfIncrement(IncrementExpression increment)
    {
        ShapeOf(increment.Target);
        return Shape.Number;
    }

    private Shape OfArray(ArrayExpression array)
    {
        Shape? item = null;
        foreach (var expression in array.Items)
        {
            item = Shapes.Join(item, ShapeOf(expression) ?? Shape.Any);
        }

        return Shape.List(item ?? Shape.Any);
    }

    private Shape OfObject(ObjectExpression map)
    {
        foreach (var member in map.Members)
        {
            ShapeOf(member.Value);
        }

        return Shape.Any;
    }

    private Shape OfInterpolation(InterpolationExpression text)
    {
        foreach (var part in text.Parts)
        {
            ShapeOf(part);
        }

        return Shape.Text;
    }

    private Shape OfCheck(EmptyCheckExpression check)
    {
        ShapeOf(check.Target);
        return Shape.Bool;
    }

    private Shape OfFunction(FunctionExpression defined)
    {
        VisitFunction(defined.Definition, null);
        return Shape.Any;
    }
}
