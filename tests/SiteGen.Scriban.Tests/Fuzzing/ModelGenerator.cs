using FsCheck;
using FsCheck.Fluent;
using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Tests.Fuzzing;

/// <summary>Models of any shape: extreme numbers, odd texts, nested lists, maps that hold themselves.</summary>
public static class ModelGenerator
{
    private static readonly string[] Names = ["x", "y", "model", "page", "title", "tags", "size", "n", "a", "b", "o", "xs", "s", "for", "string"];

    public static Gen<ScriptObject> Models =>
        from members in Gen.ListOf(Member(3), 6)
        from cyclic in Gen.Choose(0, 3)
        select Map(members, cyclic == 0);

    private static Gen<KeyValuePair<string, Value>> Member(int depth) =>
        from name in Gen.Elements(Names)
        from value in Values(depth)
        select KeyValuePair.Create(name, value);

    private static Gen<Value> Values(int depth) => depth == 0 ? Scalar : Gen.OneOf(
        Scalar,
        from items in Gen.ListOf(Values(depth - 1), 4) select Value.Of(new ScriptArray(items)),
        from items in Gen.ListOf(Values(depth - 1), 4) select Value.Of(ScriptList.Of(items.ToArray())),
        from members in Gen.ListOf(Member(depth - 1), 3) select Value.Of(Map(members, false)));

    private static Gen<Value> Scalar => Gen.Elements<Value>(
        Value.Null, true, false, 0, 1, -1, int.MaxValue, int.MinValue, long.MaxValue, long.MinValue, 0.1, double.NaN, double.PositiveInfinity, double.MaxValue,
        Value.Of(decimal.MaxValue), Value.Of(System.Numerics.BigInteger.Pow(10, 40)), Value.Of(float.Epsilon), "", "a", "<b>&\"'</b>", "Қазақша", "😀", "\ud83d",
        "{{ x }}", "x\ny\r\nz", new string('a', 5000), "aaaaaaaaaaaaaaaaaaaaaaaaaaaaa!", Value.Of(DateTime.MinValue), Value.Of(DateTime.MaxValue),
        Value.Of(new DateTimeOffset(2024, 3, 5, 1, 2, 3, TimeSpan.FromHours(5))), Value.Of(TimeSpan.MinValue), Value.Markup("<i>"), Value.Of(Specs.SampleSite.Instance));

    private static ScriptObject Map(IEnumerable<KeyValuePair<string, Value>> members, bool cyclic)
    {
        var map = new ScriptObject();
        foreach (var (name, value) in members)
        {
            map[name] = value;
        }

        if (cyclic)
        {
            var array = new ScriptArray();
            array.Add(Value.Of(map));
            array.Add(Value.Of(array));
            map["x"] = Value.Of(array);
        }

        return map;
    }
}
