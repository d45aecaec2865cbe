using SiteGen.Primitives.Collections;

namespace SiteGen.Primitives.Diagnostics;

/// <summary>Gathers diagnostics inside one stage or one build. Used by one thread at a time.</summary>
public sealed class DiagnosticCollector
{
    private readonly List<Diagnostic> found = [];

    /// <summary>Whether an error was added.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>The number of diagnostics so far.</summary>
    public int Count => found.Count;

    /// <summary>Whether one that was added fits.</summary>
    public bool Has(Predicate<Diagnostic> fits) => found.Exists(fits);

    /// <summary>Adds one diagnostic.</summary>
    public void Add(Diagnostic diagnostic)
    {
        found.Add(diagnostic);
        HasErrors |= diagnostic.IsError;
    }

    /// <summary>Adds several diagnostics.</summary>
    public void AddRange(EquatableArray<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            Add(diagnostic);
        }
    }

    /// <summary>Adds all that another collector has, in its order.</summary>
    public void AddRange(DiagnosticCollector other) => other.found.ForEach(Add);

    /// <summary>Keeps what is wrong and hands on the value.</summary>
    public T Take<T>(Diagnosed<T> diagnosed)
    {
        AddRange(diagnosed.Diagnostics);
        return diagnosed.Value;
    }

    /// <summary>Keeps what is wrong with each and hands on the values in order.</summary>
    public EquatableArray<T> TakeAll<T>(IReadOnlyList<Diagnosed<T>> diagnosed)
    {
        var values = new T[diagnosed.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = Take(diagnosed[i]);
        }

        return EquatableArray.Own(values);
    }

    /// <summary>The value together with everything added so far.</summary>
    public Diagnosed<T> Finish<T>(T value) => new(value, EquatableArray.Own(found.ToArray()));

    /// <summary>
    /// Everything added, each once, by place, then code, then arguments: the same list whatever order the stages worked in.
    /// </summary>
    public EquatableArray<Diagnostic> ToSorted()
    {
        var sorted = new List<Diagnostic>(found.Distinct());
        sorted.Sort(Compare);
        return EquatableArray.Own(sorted.ToArray());
    }

    private static int Compare(Diagnostic left, Diagnostic right)
    {
        var byPlace = Nullable.Compare(left.Location, right.Location);
        if (byPlace != 0)
        {
            return byPlace;
        }

        var byCode = string.CompareOrdinal(left.Rule.Code, right.Rule.Code);
        return byCode != 0
            ? byCode
            : string.CompareOrdinal(string.Join('\u0001', left.Arguments), string.Join('\u0001', right.Arguments));
    }
}
