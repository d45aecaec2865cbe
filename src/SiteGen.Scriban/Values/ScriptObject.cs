namespace SiteGen.Scriban.Values;

/// <summary>A map that templates may read and change. Members keep the order in which they were first set.</summary>
public sealed class ScriptObject
{
    private const int SearchedLinearly = 12;

    private string[] names;
    private int[] hashes;
    private Value[] values;
    private int count;
    private ulong bits;
    private int[]? buckets;
    private HashSet<string>? sealedNames;

    /// <summary>A map without members.</summary>
    public ScriptObject()
        : this(4)
    {
    }

    internal ScriptObject(int capacity)
    {
        names = new string[capacity];
        hashes = new int[capacity];
        values = new Value[capacity];
    }

    /// <summary>The number of members.</summary>
    public int Count => count;

    /// <summary>The names, in order.</summary>
    public ReadOnlySpan<string> Names => names.AsSpan(0, count);

    /// <summary>A member; null when there is none of that name.</summary>
    public Value this[string name]
    {
        get => TryGet(name, out var value) ? value : default;
        set => Set(name, MemberName.HashOf(name), value);
    }

    /// <summary>Whether there is a member of that name, and its value.</summary>
    public bool TryGet(string name, out Value value)
    {
        var at = Find(name, MemberName.HashOf(name));
        value = at < 0 ? default : values[at];
        return at >= 0;
    }

    /// <summary>A new map with the same members.</summary>
    public ScriptObject Copy()
    {
        var copy = new ScriptObject(0);
        copy.CopyFrom(this);
        return copy;
    }

    internal Value ValueAt(int index) => values[index];

    internal string NameAt(int index) => names[index];

    internal bool TryGet(MemberName name, out Value value)
    {
        if ((bits & name.Bit) != 0)
        {
            var at = Find(name.Text, name.Hash);
            if (at >= 0)
            {
                value = values[at];
                return true;
            }
        }

        value = default;
        return false;
    }

    /// <summary>As <see cref="TryGet(MemberName, out Value)"/>, looking first where the member was the last time.</summary>
    internal bool TryGet(MemberName name, ref int place, out Value value)
    {
        var at = place;
        if ((uint)at < (uint)count && (object)names[at] == name.Text)
        {
            value = values[at];
            return true;
        }

        if ((bits & name.Bit) != 0)
        {
            at = Find(name.Text, name.Hash);
            if (at >= 0)
            {
                // The name as the template has it: the next look compares references only.
                names[at] = name.Text;
                place = at;
                value = values[at];
                return true;
            }
        }

        value = default;
        return false;
    }

    internal bool Contains(MemberName name) => (bits & name.Bit) != 0 && Find(name.Text, name.Hash) >= 0;

    internal void Set(MemberName name, Value value) => Set(name.Text, name.Hash, value);

    internal bool IsSealed(string name) => sealedNames is not null && sealedNames.Contains(name);

    internal void Seal(string name)
    {
        if (Find(name, MemberName.HashOf(name)) >= 0)
        {
            (sealedNames ??= new HashSet<string>(StringComparer.Ordinal)).Add(name);
        }
    }

    internal void Clear()
    {
        Array.Clear(values, 0, count);
        count = 0;
        bits = 0;
        buckets = null;
        sealedNames = null;
    }

    internal void CopyFrom(ScriptObject other)
    {
        Clear();
        if (names.Length < other.count)
        {
            names = new string[other.count + 4];
            hashes = new int[other.count + 4];
            values = new Value[other.count + 4];
        }

        Array.Copy(other.names, names, other.count);
        Array.Copy(other.hashes, hashes, other.count);
        Array.Copy(other.values, values, other.count);
        count = other.count;
        bits = other.bits;
        if (count > SearchedLinearly)
        {
            Rehash();
        }
    }

    private int Find(string name, int hash)
    {
        if (buckets is null)
        {
            for (var i = 0; i < count; i++)
            {
                if (hashes[i] == hash && names[i] == name)
                {
                    return i;
                }
            }

            return -1;
        }

        var mask = buckets.Length - 1;
        for (var slot = hash & mask; buckets[slot] != 0; slot = (slot + 1) & mask)
        {
            var at = buckets[slot] - 1;
            if (hashes[at] == hash && names[at] == name)
            {
                return at;
            }
        }

        return -1;
    }

    private void Set(string name, int hash, Value value)
    {
        var at = Find(name, hash);
        if (at >= 0)
        {
            values[at] = value;
            return;
        }

        if (count == names.Length)
        {
            var size = Math.Max(4, count * 2);
            Array.Resize(ref names, size);
            Array.Resize(ref hashes, size);
            Array.Resize(ref values, size);
        }

        names[count] = name;
        hashes[count] = hash;
        values[count] = value;
        bits |= 1ul << (hash & 63);
        count++;
        if (buckets is not null && count * 2 <= buckets.Length)
        {
            Place(count - 1);
        }
        else if (count > SearchedLinearly)
        {
            Rehash();
        }
    }

    private void Rehash()
    {
        buckets = new int[System.Numerics.BitOperations.RoundUpToPowerOf2((uint)count * 4)];
        for (var i = 0; i < count; i++)
        {
            Place(i);
        }
    }

    private void Place(int index)
    {
        var mask = buckets!.Length - 1; // Called only where there are buckets.
        var slot = hashes[index] & mask;
        while (buckets[slot] != 0)
        {
            slot = (slot + 1) & mask;
        }

        buckets[slot] = index + 1;
    }
}
