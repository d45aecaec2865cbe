using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Checking;

/// <summary>
/// What is known of a value that may come from several places. Null stands for a value of which nothing was seen yet, or only that it
/// may be missing: it takes the shape of whatever it is joined with.
/// </summary>
internal static class Shapes
{
    public static Shape? Join(Shape? left, Shape? right)
    {
        if (left is null || right is null)
        {
            return left ?? right;
        }

        return Same(left, right) ? left : Shape.Any;
    }

    public static bool Same(Shape left, Shape right)
    {
        if (ReferenceEquals(left, right))
        {
            return true;
        }

        return left.Kind == right.Kind && left.Kind switch
        {
            ShapeKind.Object => ReferenceEquals(left.Type, right.Type),
            ShapeKind.List => Same(left.Item ?? Shape.Any, right.Item ?? Shape.Any),
            ShapeKind.Function => false,
            _ => true,
        };
    }

    /// <summary>What a loop over a value gives.</summary>
    public static Shape? ItemOf(Shape? shape) => shape?.Kind switch
    {
        ShapeKind.List => shape.Item,
        ShapeKind.Text => Shape.Text,
        null => null,
        _ => Shape.Any,
    };
}
