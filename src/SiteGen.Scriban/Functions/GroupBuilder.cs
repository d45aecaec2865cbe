using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Functions;

/// <summary>Gathers the members of a group of built-ins.</summary>
internal sealed class GroupBuilder(string name)
{
    private readonly List<KeyValuePair<string, Value>> members = [];

    public ScriptFunction? Callable { get; set; }

    public BuiltInFunction Add(
        string function,
        BuiltInParameter[] parameters,
        Shape result,
        Func<RenderContext, ReadOnlySpan<Value>, Value> body,
        ResultRule rule = ResultRule.Fixed,
        bool hasRest = false)
    {
        var added = new BuiltInFunction(name + "." + function, parameters, result, body) { Rule = rule, HasRest = hasRest };
        members.Add(KeyValuePair.Create(function, Value.Of(added)));
        return added;
    }

    public void Add(string member, Value value) => members.Add(KeyValuePair.Create(member, value));

    public BuiltInGroup Build() => new(name, members) { Callable = Callable };
}
