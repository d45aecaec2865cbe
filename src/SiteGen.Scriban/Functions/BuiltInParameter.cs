using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Functions;

/// <summary>A parameter of a built-in; undefined as a default means that it is required.</summary>
internal sealed record BuiltInParameter(string Name, ArgumentKind Kind, Value Default)
{
    public static BuiltInParameter Any(string name) => new(name, ArgumentKind.Any, Value.Undefined);

    public static BuiltInParameter Any(string name, Value given) => new(name, ArgumentKind.Any, given);

    public static BuiltInParameter Text(string name) => new(name, ArgumentKind.Text, Value.Undefined);

    public static BuiltInParameter Text(string name, Value given) => new(name, ArgumentKind.Text, given);

    public static BuiltInParameter Int(string name) => new(name, ArgumentKind.Int, Value.Undefined);

    public static BuiltInParameter Int(string name, int given) => new(name, ArgumentKind.Int, given);

    public static BuiltInParameter OptionalInt(string name) => new(name, ArgumentKind.OptionalInt, Value.Null);

    public static BuiltInParameter Double(string name) => new(name, ArgumentKind.Double, Value.Undefined);

    public static BuiltInParameter Bool(string name, bool given) => new(name, ArgumentKind.Bool, given);

    public static BuiltInParameter List(string name) => new(name, ArgumentKind.List, Value.Undefined);

    public static BuiltInParameter Date(string name) => new(name, ArgumentKind.Date, Value.Undefined);

    public static BuiltInParameter Object(string name) => new(name, ArgumentKind.Object, Value.Undefined);
}
