using System.Diagnostics;
using SiteGen.Primitives.Collections;

namespace SiteGen.Pipeline.Building;

/// <summary>Measures the stages of one build for `--verbose`; nothing that is built depends on it.</summary>
public sealed class StageClock
{
    private readonly List<StageTime> times = [];

    /// <summary>The stages so far.</summary>
    public EquatableArray<StageTime> Times => times.ToEquatableArray();

    /// <summary>Runs a stage.</summary>
    public T Measure<T>(string name, Func<T> stage)
    {
        var started = Stopwatch.GetTimestamp();
        var allocated = GC.GetTotalAllocatedBytes();
        var result = stage();
        times.Add(new StageTime(name, Stopwatch.GetElapsedTime(started), GC.GetTotalAllocatedBytes() - allocated));
        return result;
    }
}
