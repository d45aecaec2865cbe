using Microsoft.Win32.SafeHandles;

namespace SiteGen.Pipeline.Writing;

/// <summary>Gives files of one tree a second name at the same path of another; its folders there are made before.</summary>
internal sealed class SecondNames(string from, string to) : IDisposable
{
    private readonly SafeFileHandle? source = SystemCalls.OpenFolder(from);

    /// <summary>The tree with the second names, for those who make folders in it; null where that cannot be opened.</summary>
    public SafeFileHandle? Opened { get; } = SystemCalls.OpenFolder(to);

    /// <summary>`Done`, `Unsupported`, or the system's error number, as <see cref="SystemCalls.Link(string, string)"/> gives them.</summary>
    public int Give(string path) => source is null || Opened is null
        ? SystemCalls.Link(Path.Combine(from, path), Path.Combine(to, path))
        : SystemCalls.Link(source, Opened, path);

    public void Dispose()
    {
        source?.Dispose();
        Opened?.Dispose();
    }
}
