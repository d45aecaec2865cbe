namespace SiteGen.Cli.Running;

/// <summary>
/// Lets a command work for a while before the garbage collector looks at it for the first time. What is read of an earlier build is needed until
/// the end: nothing of it is garbage, and looking through it again and again took a sixth of the time of a small change to a large site. A first
/// build makes much garbage, and would only take more memory.
/// </summary>
internal static class FirstMemory
{
    private const long Most = 512L << 20;

    /// <summary>A small machine keeps most of its memory for others.</summary>
    private const int PartOfMachine = 12;

    /// <summary>Begins the pause, which ends by itself, for a site that was built before. Where the collector refuses, everything goes as usual.</summary>
    public static void Grant(bool wasBuilt)
    {
        if (!wasBuilt)
        {
            return;
        }

        try
        {
            GC.TryStartNoGCRegion(Math.Min(Most, GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / PartOfMachine));
        }
        catch (Exception exception) when (exception is ArgumentOutOfRangeException or InvalidOperationException)
        {
            // The size is more than this machine's collector gives, or the pause has begun already.
        }
    }
}
