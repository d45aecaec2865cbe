using System.Diagnostics;
using SiteGen.Primitives.Collections;

namespace SiteGen.Pipeline.Building;

/// <summary>
/// Measures the stages of one build for `--verbose`, and tells whoever looks from another thread how far it has come; nothing that is built
/// depends on it.
/// </summary>
public sealed class StageClock
{
    private readonly List<StageTime> times = [];
    private volatile string current = "";
    private volatile int total;
    private int done;

    /// <summary>The stages so far.</summary>
    public EquatableArray<StageTime> Times => times.ToEquatableArray();

    /// <summary>The stage at work; empty between two.</summary>
    public string Current => current;

    /// <summary>How many steps the stage at work takes; 0 where nobody counts them.</summary>
    public int Total => total;

    /// <summary>How many of them are done.</summary>
    public int Done => Volatile.Read(ref done);

    /// <summary>Runs a stage.</summary>
    public T Measure<T>(string name, Func<T> stage)
    {
        var started = Stopwatch.GetTimestamp();
        var allocated = GC.GetTotalAllocatedBytes();
        current = name;
        var result = stage();
        current = "";
        total = 0;
        times.Add(new StageTime(name, Stopwatch.GetElapsedTime(started), GC.GetTotalAllocatedBytes() - allocated));
        return result;
    }

    /// <summary>The stage at work takes so many steps.</summary>
    internal void Expect(int steps)
    {
        Volatile.Write(ref done, 0);
        total = steps;
    }

    /// <summary>One of them is done; several threads may say so at once.</summary>
    internal void Step() => Interlocked.Increment(ref done);
}
