using System.Text;
using SiteGen.Pipeline.Writing;
using SiteGen.Primitives.Diagnostics;
using SiteGen.Testing;

namespace SiteGen.Pipeline.Tests.Writing;

/// <summary>An output in a folder of its own: the one place through which the tests write.</summary>
internal sealed class TestOutput : IDisposable
{
    /// <summary>From how many files on a spare tree is kept; no site of a test has so many unless it says otherwise.</summary>
    public int WorthSpare { get; init; } = SpareTree.WorthFiles;

    public TemporaryFolder Folder { get; } = new();

    public string Root => Folder.Of("output");

    public string Work => Folder.Of(".sitegen", "output");

    /// <summary>One build of a site that consists of these files.</summary>
    public Diagnosed<WriteReport> Build(params (string Path, string Text)[] files)
    {
        using var writer = Open();
        writer.Begin(mostStay: true);
        foreach (var (path, text) in files)
        {
            writer.Accept(path, Encoding.UTF8.GetBytes(text));
        }

        writer.Complete();
        return writer.Commit();
    }

    public OutputWriter Open(bool wait = false)
    {
        var opened = OutputWriter.Open(Root, wait, Folder.Path, WorthSpare);
        Assert.Empty(opened.Diagnostics);
        return opened.Value!; // Without a diagnostic there is a writer.
    }

    public SortedDictionary<string, string> Texts() => TemporaryFolder.Texts(Root);

    public void Dispose() => Folder.Dispose();
}
