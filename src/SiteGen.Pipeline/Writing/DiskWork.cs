using SiteGen.Pipeline.Threads;

namespace SiteGen.Pipeline.Writing;

/// <summary>Asks the disk many small questions on every processor at once: each takes longer than all that is done with its answer.</summary>
internal static class DiskWork
{
    /// <summary>Fewer are asked faster by one thread.</summary>
    private const int WorthThreads = 500;

    /// <summary>The answer for each item, in order.</summary>
    public static TAnswer[] Ask<T, TAnswer>(IReadOnlyList<T> items, Func<T, TAnswer> question) =>
        InParallel.Select(items, question, items.Count < WorthThreads ? 1 : 0);
}
