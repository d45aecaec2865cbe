using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Functions;

/// <summary>Everything that is built in, by name.</summary>
internal static class BuiltInFunctions
{
    public static IEnumerable<KeyValuePair<string, Value>> All()
    {
        BuiltInGroup[] groups =
        [
            ArrayFunctions.Group(),
            DateFunctions.Group(),
            HtmlFunctions.Group(),
            MathFunctions.Group(),
            ObjectFunctions.Group(),
            RegexFunctions.Group(),
            StringFunctions.Group(),
            TimeSpanFunctions.Group(),
        ];
        foreach (var group in groups)
        {
            yield return KeyValuePair.Create(group.Name, Value.Of(group));
        }

        yield return KeyValuePair.Create("include", Value.Of(new IncludeFunction()));
        yield return KeyValuePair.Create("include_join", Value.Of(IncludeJoinFunction.Make()));
        yield return KeyValuePair.Create("empty", Value.Empty);
        yield return KeyValuePair.Create("blank", Value.Empty);
    }
}
