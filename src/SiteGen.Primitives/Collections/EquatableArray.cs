namespace SiteGen.Primitives.Collections;

/// <summary>Makes <see cref="EquatableArray{T}"/> values.</summary>
public static class EquatableArray
{
    /// <summary>Copies the items; the target of collection expressions.</summary>
    public static EquatableArray<T> Create<T>(ReadOnlySpan<T> items) =>
        items.IsEmpty ? default : new EquatableArray<T>(items.ToArray());

    /// <summary>Takes an array that nobody else will change.</summary>
    public static EquatableArray<T> Own<T>(T[] items) => items.Length == 0 ? default : new EquatableArray<T>(items);

    /// <summary>Copies the items of a sequence.</summary>
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items) => Own(items.ToArray());
}
