namespace SiteGen.Pipeline.Threads;

/// <summary>A value at hand, or one that is made when somebody first asks for it, once, whichever thread that is. Equal when the values are.</summary>
public sealed class Deferred<T> : IEquatable<Deferred<T>>
{
    private readonly T known;
    private readonly Lazy<T>? made;

    /// <summary>A value at hand.</summary>
    public Deferred(T value) => known = value;

    /// <summary>The value that <paramref name="make"/> gives.</summary>
    public Deferred(Func<T> make) => (known, made) = (default!, new Lazy<T>(make)); // Not looked at: there is a way to make it.

    /// <summary>The value.</summary>
    public T Value => made is null ? known : made.Value;

    /// <summary>Whether both have the same value.</summary>
    public bool Equals(Deferred<T>? other) => other is not null && (ReferenceEquals(this, other) || EqualityComparer<T>.Default.Equals(Value, other.Value));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Deferred<T>);

    /// <inheritdoc/>
    public override int GetHashCode() => Value?.GetHashCode() ?? 0;
}
