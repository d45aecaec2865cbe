using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Functions;

/// <summary>A function that is built in or registered by the host.</summary>
internal sealed class BuiltInFunction : ScriptFunction
{
    public BuiltInFunction(string name, BuiltInParameter[] parameters, Shape result, Func<RenderContext, ReadOnlySpan<Value>, Value> body)
        : base(name)
    {
        Names = Array.ConvertAll(parameters, static parameter => string.Intern(parameter.Name));
        Kinds = Array.ConvertAll(parameters, static parameter => parameter.Kind);
        Defaults = Array.ConvertAll(parameters, static parameter => parameter.Default);
        Shapes = Array.ConvertAll(parameters, static parameter => ShapeOf(parameter.Kind));
        Result = result;
        Body = body;
    }

    public string[] Names { get; }

    public ArgumentKind[] Kinds { get; }

    public Value[] Defaults { get; }

    public Shape[] Shapes { get; }

    public Shape Result { get; }

    public ResultRule Rule { get; init; }

    /// <summary>Whether it takes more arguments than it has parameters.</summary>
    public bool HasRest { get; init; }

    public Func<RenderContext, ReadOnlySpan<Value>, Value> Body { get; }

    private static Shape ShapeOf(ArgumentKind kind) => kind switch
    {
        ArgumentKind.Text => Shape.Text,
        ArgumentKind.Int or ArgumentKind.OptionalInt or ArgumentKind.Double or ArgumentKind.Number => Shape.Number,
        ArgumentKind.Bool => Shape.Bool,
        ArgumentKind.List => Shape.List(Shape.Any),
        ArgumentKind.Date => Shape.Date,
        _ => Shape.Any,
    };
}
