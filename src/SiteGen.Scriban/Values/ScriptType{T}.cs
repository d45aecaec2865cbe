using SiteGen.Primitives.Collections;

namespace SiteGen.Scriban.Values;

/// <summary>A kind of host object whose members are read from a <typeparamref name="T"/>.</summary>
public sealed class ScriptType<T> : ScriptType
{
    private readonly Func<T, Value>[] readers;

    /// <summary>A kind with its members.</summary>
    public ScriptType(string name, string summary, params ReadOnlySpan<ScriptMember<T>> members)
        : base(name, summary, Describe(members))
    {
        readers = new Func<T, Value>[members.Length];
        for (var i = 0; i < members.Length; i++)
        {
            readers[i] = members[i].Get;
        }
    }

    /// <summary>The value of a member of an object.</summary>
    public Value Get(T target, int slot) => readers[slot](target);

    private static EquatableArray<ScriptMember> Describe(ReadOnlySpan<ScriptMember<T>> members)
    {
        var described = new ScriptMember[members.Length];
        for (var i = 0; i < members.Length; i++)
        {
            described[i] = members[i];
        }

        return EquatableArray.Own(described);
    }
}
