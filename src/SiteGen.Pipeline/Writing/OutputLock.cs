namespace SiteGen.Pipeline.Writing;

/// <summary>Keeps two builds from writing one output. The system gives it back when its holder dies, however it dies.</summary>
internal sealed class OutputLock : IDisposable
{
    private const int PauseMilliseconds = 50;

    private readonly FileStream file;

    private OutputLock(FileStream file)
    {
        this.file = file;
        Taken = TimeOfDisk(file);
    }

    /// <summary>When it was taken by the clock of the disk, in ticks of UTC: what was written before has an older time.</summary>
    public long Taken { get; }

    /// <summary>Takes the lock, after waiting for it if asked to; null when somebody else has it. Throws what the disk throws.</summary>
    public static OutputLock? Take(string path, bool wait)
    {
        while (true)
        {
            try
            {
                // The folder again each time: `clean` of another process may have just removed it.
                Directory.CreateDirectory(Path.GetDirectoryName(path) ?? ".");
                var opened = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
                // Whoever held it may have removed it between our opening and locking; then it keeps nobody out.
                if (File.Exists(path))
                {
                    return new(opened);
                }

                opened.Dispose();
            }
            catch (IOException exception) when (DiskFault.IsLocked(exception))
            {
                if (!wait)
                {
                    return null;
                }

                Thread.Sleep(PauseMilliseconds);
            }
            catch (DirectoryNotFoundException) when (wait)
            {
                Thread.Sleep(PauseMilliseconds);
            }
        }
    }

    /// <summary>The disk's clock and ours may differ; a file that was just written tells it. It gets its own time back.</summary>
    private static long TimeOfDisk(FileStream file)
    {
        var before = File.GetLastWriteTimeUtc(file.SafeFileHandle);
        file.Position = 0;
        file.WriteByte(0);
        file.Flush();
        var time = File.GetLastWriteTimeUtc(file.SafeFileHandle).Ticks;
        File.SetLastWriteTimeUtc(file.SafeFileHandle, before);
        return time;
    }

    /// <summary>Gives the lock back and removes its file: for an output that holds nothing any more.</summary>
    public void Remove()
    {
        try
        {
            if (!OperatingSystem.IsWindows())
            {
                File.Delete(file.Name);
            }

            file.Dispose();
            File.Delete(file.Name);
        }
        catch (Exception exception) when (DiskFault.IsFault(exception))
        {
            // Somebody else has it already.
        }
    }

    /// <inheritdoc/>
    public void Dispose() => file.Dispose();
}
