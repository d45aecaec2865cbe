using SiteGen.Primitives.Collections;

namespace SiteGen.Scriban.Values;

/// <summary>What is known of a value before anything is rendered: enough to find misspelt members in templates.</summary>
public sealed class Shape
{
    private readonly Func<ScriptType>? type;

    private Shape(ShapeKind kind, Func<ScriptType>? type = null, Shape? item = null, EquatableArray<FunctionParameter> parameters = default)
    {
        Kind = kind;
        this.type = type;
        Item = item;
        Parameters = parameters;
    }

    /// <summary>Nothing is known.</summary>
    public static Shape Any { get; } = new(ShapeKind.Any);

    /// <summary>Text.</summary>
    public static Shape Text { get; } = new(ShapeKind.Text);

    /// <summary>A number.</summary>
    public static Shape Number { get; } = new(ShapeKind.Number);

    /// <summary>True or false.</summary>
    public static Shape Bool { get; } = new(ShapeKind.Bool);

    /// <summary>A moment.</summary>
    public static Shape Date { get; } = new(ShapeKind.Date);

    /// <summary>HTML.</summary>
    public static Shape Markup { get; } = new(ShapeKind.Markup);

    /// <summary>What it is.</summary>
    public ShapeKind Kind { get; }

    /// <summary>The kind of object, of an object.</summary>
    public ScriptType? Type => type?.Invoke();

    /// <summary>What the items are, of a list; what it returns, of a function.</summary>
    public Shape? Item { get; }

    /// <summary>The parameters, of a function.</summary>
    public EquatableArray<FunctionParameter> Parameters { get; }

    /// <summary>An object of a kind.</summary>
    public static Shape Object(ScriptType type) => new(ShapeKind.Object, () => type);

    /// <summary>An object of a kind that may not exist yet: kinds refer to each other in circles.</summary>
    public static Shape Object(Func<ScriptType> type) => new(ShapeKind.Object, type);

    /// <summary>A list of items of one shape.</summary>
    public static Shape List(Shape item) => new(ShapeKind.List, item: item);

    /// <summary>A function.</summary>
    public static Shape Function(EquatableArray<FunctionParameter> parameters, Shape result) =>
        new(ShapeKind.Function, item: result, parameters: parameters);

    /// <summary>The shape as a reader of the documentation sees it: `list of page`.</summary>
    public override string ToString() => Kind switch
    {
        ShapeKind.Object => type!().Name, // The factory methods give every object a type.
        ShapeKind.List => "list of " + Item,
        ShapeKind.Function => "function → " + Item,
        ShapeKind.Bool => "true or false",
        ShapeKind.Markup => "HTML",
        _ => Kind.ToString().ToLowerInvariant(),
    };
}
