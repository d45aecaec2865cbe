using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Text;
using SiteGen.Scriban.Functions;
using SiteGen.Scriban.Values;

namespace SiteGen.Scriban;

/// <summary>The functions that templates can call: those of the language, and those of the host. Immutable.</summary>
public sealed class FunctionLibrary
{
    private readonly Dictionary<string, Value> names;

    private FunctionLibrary(IEnumerable<KeyValuePair<string, Value>> names) => this.names = names.ToDictionary(StringComparer.Ordinal);

    /// <summary>The functions of the language.</summary>
    public static FunctionLibrary BuiltIns { get; } = new(BuiltInFunctions.All());

    /// <summary>The names that it defines, in ordinal order.</summary>
    public EquatableArray<string> Names => names.Keys.Order(StringComparer.Ordinal).ToEquatableArray();

    /// <summary>
    /// The library with one more function. Arguments are converted to the shapes of their parameters; a parameter without a default
    /// is required. The function may throw a <see cref="ScriptException"/>, which becomes the diagnostic of the call.
    /// </summary>
    public FunctionLibrary Register(
        string name,
        EquatableArray<FunctionParameter> parameters,
        Shape result,
        Func<RenderContext, ReadOnlySpan<Value>, Value> function)
    {
        var converted = parameters.Select(parameter => new BuiltInParameter(
            parameter.Name, KindOf(parameter.Shape), parameter.Default ?? Value.Undefined)).ToArray();
        var added = Value.Of(new BuiltInFunction(name, converted, result, function));
        return new FunctionLibrary(names.Where(known => known.Key != name).Append(KeyValuePair.Create(name, added)));
    }

    internal bool TryGet(string name, out Value value) => names.TryGetValue(name, out value);

    /// <summary>
    /// The function that an unknown one was probably meant to be: the same name inside a group, or the nearest among the names of the
    /// library, of its groups, and others that are known.
    /// </summary>
    internal string? Nearest(string name, IEnumerable<string> others)
    {
        var point = name.IndexOf('.', StringComparison.Ordinal);
        var member = name[(point + 1)..];
        if (point > 0 && TryGet(name[..point], out var value) && value.Reference is BuiltInGroup named)
        {
            var nearest = NearestName.Find(member, named.Type.Members.Select(static known => known.Name));
            return nearest is null ? null : named.Name + "." + nearest;
        }

        // Texts are what templates work with most, so a name that several groups have is looked for there first.
        var owner = names.Values.Select(static known => known.Reference).OfType<BuiltInGroup>()
            .Where(group => point < 0 && group.Type.SlotOf(name) >= 0)
            .OrderBy(static group => group.Name != "string")
            .ThenBy(static group => group.Name, StringComparer.Ordinal)
            .FirstOrDefault();
        return owner is null ? NearestName.Find(name, names.Keys.Concat(others)) : owner.Name + "." + name;
    }

    private static ArgumentKind KindOf(Shape shape) => shape.Kind switch
    {
        ShapeKind.Text or ShapeKind.Markup => ArgumentKind.Text,
        ShapeKind.Number => ArgumentKind.Number,
        ShapeKind.Bool => ArgumentKind.Bool,
        ShapeKind.Date => ArgumentKind.Date,
        ShapeKind.List => ArgumentKind.List,
        _ => ArgumentKind.Any,
    };
}
