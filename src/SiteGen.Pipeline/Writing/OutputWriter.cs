using System.Collections.Concurrent;
using SiteGen.Pipeline.Files;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Writing;

/// <summary>
/// Writes a site so that the output is always a whole one: the previous site until <see cref="Commit"/>, the new one after it, and nothing
/// in between for whoever looks, even if the program is killed. Changed files go at once into a tree beside the output; unchanged ones are
/// not touched. Without <see cref="Commit"/> nothing of the output changes.
/// </summary>
public sealed class OutputWriter : IOutputSink, IDisposable
{
    private const int Accepting = 0;
    private const int Publishing = 1;
    private const int Closed = 2;
    /// <summary>The folder beside an output of what belongs to it and is not published.</summary>
    public const string WorkFolder = ".sitegen";

    private const int LeastFiles = 1024;

    private static readonly TimeSpan MostWait = TimeSpan.FromSeconds(5);

    private readonly OutputPlace place;
    private readonly OutputLock held;
    private readonly OutputTree published;
    private readonly OutputManifest manifest;
    private readonly IReadOnlyDictionary<string, ManifestEntry> earlier;
    private readonly bool isManifestPending;
    private readonly SpareAhead spare;
    private readonly string waiting;
    private readonly int worthSpare;
    private readonly CacheFolder cache;
    private readonly FolderMaker folders;
    private readonly ConcurrentDictionary<string, AcceptedFile> accepted;
    private readonly ConcurrentQueue<Diagnostic> faults = new();

    private WritePlan? planned;
    private int state = Accepting;
    private int hasDiskFault;
    private int busy;

    private OutputWriter(OutputPlace place, OutputLock held, int worthSpare)
    {
        this.place = place;
        this.held = held;
        this.worthSpare = worthSpare;
        TreeExchange.Recover(place);
        isManifestPending = File.Exists(place.PendingManifest);
        manifest = ManifestFile.Read(place.Manifest);
        published = OutputTree.Look(place.Root, isManifestPending ? OutputManifest.Empty : manifest);
        earlier = EarlierFiles.Read(place, manifest, published);
        accepted = new(-1, Math.Max(LeastFiles, earlier.Count), StringComparer.Ordinal);
        spare = new SpareAhead(place, !isManifestPending && earlier.Count >= worthSpare);
        Memory = isManifestPending ? default : MemoryFile.Read(place, manifest.Memory);
        cache = new CacheFolder(place.Cache, held.Taken);
        waiting = spare.IsPlanned ? place.Staged : place.Next;
        folders = new FolderMaker(waiting, static _ => false);
    }

    /// <summary>
    /// Prepares to write: makes sure that no other build writes there (or waits for it), puts in order what a killed build left, and looks
    /// at what is published. There is no writer when the site cannot be written there. <paramref name="site"/> is the folder of the site,
    /// which must not be overwritten by what is made from it.
    /// </summary>
    public static Diagnosed<OutputWriter?> Open(string output, bool wait, string? site = null) => Open(output, wait, site, SpareTree.WorthFiles);

    /// <summary>The same for tests, whose sites are small: <paramref name="worthSpare"/> is the number of files from which a spare tree is kept.</summary>
    internal static Diagnosed<OutputWriter?> Open(string output, bool wait, string? site, int worthSpare)
    {
        var found = OutputPlace.Find(output, site);
        if (found.Value is not { } place)
        {
            return new(null, found.Diagnostics);
        }

        OutputLock? taken = null;
        try
        {
            taken = OutputLock.Take(place.Lock, wait);
            return taken is null ? new(null, [WritingRules.AnotherBuild(place.Name)]) : new(new(place, taken, worthSpare), []);
        }
        catch (Exception exception) when (DiskFault.IsFault(exception))
        {
            taken?.Dispose();
            return new(null, [DiskFault.Describe(place.Name, exception)]);
        }
    }

    /// <summary>What the build that made the published site remembers of it; empty when nothing certain is known.</summary>
    public ReadOnlyMemory<byte> Memory { get; }

    /// <summary>What builds keep for later ones, beside the output.</summary>
    public ICacheFolder Cache => cache;

    /// <summary>
    /// The cache of an output for whoever does not build it: a preview uses the pictures that builds made, and makes some for them. Blobs are
    /// replaced whole, so that it may be used while a build runs. Null where no site may be written; nothing is made on disk before something is kept.
    /// </summary>
    public static ICacheFolder? CacheOf(string output, string site) => OutputPlace.Find(output, site).Value is { } place ? new CacheFolder(place.Cache, 0) : null;

    /// <summary>Whether a diagnostic says that another build holds the output, so that waiting would help.</summary>
    public static bool IsBusy(Diagnostic diagnostic) => WritingRules.IsAnotherBuild(diagnostic);

    /// <summary>Whether a diagnostic says that a site must not be written there at all: wrong usage, and no fault of disk or content.</summary>
    public static bool IsWrongPlace(Diagnostic diagnostic) => WritingRules.IsWrongPlace(diagnostic);

    /// <inheritdoc/>
    public bool Keep(string path)
    {
        if (Volatile.Read(ref state) != Accepting
            || !earlier.TryGetValue(path, out var entry)
            || !published.Files.TryGetValue(path, out var file)
            || !entry.Fits(file))
        {
            return false;
        }

        return accepted.TryAdd(path, new(entry, IsStaged: false)) ? true : throw new InvalidOperationException($"'{path}' was written twice in one build.");
    }

    /// <inheritdoc/>
    public bool KeepAll()
    {
        foreach (var (path, entry) in earlier)
        {
            if (!published.Files.TryGetValue(path, out var file) || !entry.Fits(file))
            {
                return false;
            }
        }

        return earlier.Count > 0 && earlier.Keys.All(Keep);
    }

    /// <inheritdoc/>
    public void Accept(string path, ReadOnlySpan<byte> content)
    {
        Interlocked.Increment(ref busy);
        try
        {
            if (Volatile.Read(ref state) == Accepting && Volatile.Read(ref hasDiskFault) == 0)
            {
                Take(path, content);
            }
        }
        finally
        {
            Interlocked.Decrement(ref busy);
        }
    }

    /// <inheritdoc/>
    public void Begin(bool mostStay)
    {
        // Whoever gives up at this moment waits until it is begun, and then for its end.
        Interlocked.Increment(ref busy);
        if (Volatile.Read(ref state) == Accepting)
        {
            spare.Begin(mostStay, published, earlier);
        }

        Interlocked.Decrement(ref busy);
    }

    /// <inheritdoc/>
    public void Complete()
    {
        try
        {
            planned = WritePlan.Make(accepted, earlier, published, place.Root);
        }
        catch (Exception exception) when (DiskFault.IsFault(exception))
        {
            // Publishing meets the same, and says so.
        }
    }

    /// <summary>
    /// Publishes everything that was accepted and removes what an earlier build wrote and this one did not: all of it, or nothing when
    /// there is an error. When the site is the same as before, no file of it is written. Comes after the last <see cref="Accept"/>.
    /// <paramref name="memory"/> is what the next build may know of this one: it gets it back only as long as this site is the published one.
    /// </summary>
    public Diagnosed<WriteReport> Commit(ReadOnlyMemory<byte> memory = default)
    {
        var found = new DiagnosticCollector();
        foreach (var fault in faults)
        {
            found.Add(fault);
        }

        var plan = planned ?? WritePlan.Make(accepted, earlier, published, place.Root);
        try
        {
            if (!found.HasErrors)
            {
                Publish(plan, memory, found);
            }
        }
        catch (Exception exception) when (DiskFault.IsFault(exception))
        {
            found.Add(DiskFault.Describe(place.Name, exception));
        }

        if (found.HasErrors)
        {
            Dispose();
            return new(new WriteReport(0, 0, 0, 0, []), found.ToSorted());
        }

        var strangers = Strangers.Named(plan.Strangers, published.Folders, plan.Entries.Keys);
        if (!strangers.IsEmpty)
        {
            found.Add(WritingRules.Strangers(place.Name, strangers));
        }

        return found.Finish(new WriteReport(plan.Written, plan.Unchanged.Count, plan.Removed.Count, plan.Bytes, strangers));
    }

    /// <summary>
    /// Gives up: what was prepared is removed, and the output stays as it was, byte for byte. False when the new site is published already
    /// or is being published at this moment; then nothing can be given up. May be called from any thread while others work.
    /// </summary>
    public bool TryAbandon()
    {
        if (Interlocked.CompareExchange(ref state, Closed, Accepting) != Accepting)
        {
            return false;
        }

        // Work goes on under other hands, which may make a folder anew behind the removal. Without folders it soon ends; then nothing comes back.
        TreeExchange.RemoveLeftovers(place);
        SpinWait.SpinUntil(() => Volatile.Read(ref busy) == 0, MostWait);
        spare.GiveUp();
        TreeExchange.RemoveLeftovers(place);
        if (File.Exists(place.Manifest) || isManifestPending)
        {
            held.Dispose();
        }
        else
        {
            // There never was a site here: no trace of the attempt is left.
            cache.Dispose();
            CacheFolder.RemoveAll(place.Cache);
            held.Remove();
            place.RemoveEmptyWork();
        }

        return true;
    }

    /// <summary>Abandons what was not committed.</summary>
    public void Dispose()
    {
        TryAbandon();
        cache.Dispose();
    }

    private void Take(string path, ReadOnlySpan<byte> content)
    {
        if (!accepted.TryAdd(path, default))
        {
            throw new InvalidOperationException($"'{path}' was written twice in one build.");
        }

        if (!OutputPath.IsValid(path))
        {
            faults.Enqueue(WritingRules.BadName(place.NameOf(path)));
            return;
        }

        try
        {
            var hash = ContentHash.Of(content);
            accepted[path] = Unchanged(path, content, hash) ?? Stage(path, content, hash);
        }
        catch (Exception exception) when (DiskFault.IsFault(exception))
        {
            // After an interruption the folder vanishes under the workers' hands. A full disk is reported once, not for each page.
            if (Volatile.Read(ref state) == Accepting && Interlocked.Exchange(ref hasDiskFault, 1) == 0)
            {
                faults.Enqueue(DiskFault.Describe(place.NameOf(path), exception));
            }
        }
    }

    private AcceptedFile? Unchanged(string path, ReadOnlySpan<byte> content, ContentHash hash)
    {
        if (!published.Files.TryGetValue(path, out var file) || file.IsLink || file.Length != content.Length)
        {
            return null;
        }

        // The list is believed while length and time agree with the disk; else the bytes decide.
        var isSame = earlier.TryGetValue(path, out var entry) && entry.Fits(file)
            ? entry.Hash == hash
            : FileComparison.Same(Path.Combine(place.Root, path), content);
        return isSame ? new AcceptedFile(new(hash, file.Length, file.Written), IsStaged: false) : null;
    }

    private AcceptedFile Stage(string path, ReadOnlySpan<byte> content, ContentHash hash)
    {
        folders.MakeFor(path);
        using var file = File.OpenHandle(Path.Combine(waiting, path), FileMode.CreateNew, FileAccess.Write, FileShare.None);
        RandomAccess.Write(file, content, 0);
        return new(new(hash, content.Length, File.GetLastWriteTimeUtc(file).Ticks), IsStaged: true);
    }

    private void Publish(WritePlan plan, ReadOnlyMemory<byte> memory, DiagnosticCollector found)
    {
        var prepared = plan.HasChanges ? Prepare(plan, found) : OutputManifest.Empty;

        // From here on the program finishes what it began, whatever the user asks.
        if (found.HasErrors || Interlocked.CompareExchange(ref state, Publishing, Accepting) != Accepting)
        {
            return;
        }

        try
        {
            var remembered = MemoryFile.Prepare(place, memory, Memory.IsEmpty ? default : manifest.Memory);
            if (!plan.HasChanges)
            {
                KeepManifest(plan, remembered);
                spare.Leave();
            }
            else if (Exchange(plan, prepared with { Memory = remembered }) is { } fault)
            {
                found.Add(fault);
            }

            MemoryFile.Settle(place);
        }
        finally
        {
            spare.GiveUp();
            TreeExchange.RemoveLeftovers(place);
            Volatile.Write(ref state, Closed);
            held.Dispose();
        }
    }

    private OutputManifest Prepare(WritePlan plan, DiagnosticCollector found)
    {
        Interlocked.Increment(ref busy);
        try
        {
            return TreePreparation.Prepare(place, plan, accepted, published, spare.End(), found);
        }
        finally
        {
            Interlocked.Decrement(ref busy);
        }
    }

    /// <summary>The list of the new tree stands before the exchange and takes the old one's place after it: a killed build leaves both.</summary>
    private Diagnostic? Exchange(WritePlan plan, OutputManifest prepared)
    {
        ManifestFile.Write(place.PendingManifest, prepared);
        if (TreeExchange.Publish(place) is { } fault)
        {
            return fault;
        }

        try
        {
            SpareTree.Settle(place, SpareTree.IsWorthKeeping(plan, worthSpare) && !isManifestPending);
        }
        catch (Exception exception) when (DiskFault.IsFault(exception))
        {
            // The site is published, which is what was asked for. The next build puts the rest in order.
        }

        return null;
    }

    private void KeepManifest(WritePlan plan, ContentHash remembered)
    {
        if (isManifestPending || !plan.IsSameAs(earlier))
        {
            var times = FolderTimes.Of(place.Root, published.Folders, OutputManifest.Empty.Folders, OutputManifest.Nothing);
            ManifestFile.Write(place.Manifest, new OutputManifest(plan.Entries, times, plan.Strangers, remembered));
            File.Delete(place.PendingManifest);
        }
        else if (remembered != manifest.Memory)
        {
            ManifestFile.Write(place.Manifest, manifest with { Memory = remembered });
        }
    }
}
