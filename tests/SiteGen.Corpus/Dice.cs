namespace SiteGen.Corpus;

/// <summary>Numbers that look random and are the same on every run and machine (xorshift64*).</summary>
internal sealed class Dice(ulong seed)
{
    private ulong state = (seed * 0x9E3779B97F4A7C15) | 1;

    /// <summary>From 0 up to, but not including, a limit.</summary>
    public int Below(int limit)
    {
        state ^= state >> 12;
        state ^= state << 25;
        state ^= state >> 27;
        return (int)((state * 0x2545F4914F6CDD1D >> 33) % (ulong)limit);
    }

    /// <summary>Between two numbers, both included.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);

    /// <summary>One of several.</summary>
    public T Of<T>(T[] items) => items[Below(items.Length)];
}
