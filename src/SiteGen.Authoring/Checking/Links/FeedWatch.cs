using System.Collections.Concurrent;
using System.Xml;
using SiteGen.Authoring.Checking.Output;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Authoring.Checking.Links;

/// <summary>Reads every feed and sitemap as a stranger's program would: one wrong character, and none of it is read.</summary>
internal sealed class FeedWatch : IOutputObserver
{
    private readonly ConcurrentBag<Diagnostic> found = [];

    /// <summary>What was found.</summary>
    public IEnumerable<Diagnostic> Found => found;

    /// <inheritdoc/>
    public void Look(string path, ReadOnlySpan<byte> content)
    {
        if (!path.EndsWith(".xml", StringComparison.Ordinal))
        {
            return;
        }

        try
        {
            using var reader = XmlReader.Create(new MemoryStream(content.ToArray()), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            while (reader.Read())
            {
                // Reading is the check.
            }
        }
        catch (XmlException exception)
        {
            found.Add(LinkRules.Feed(path, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{exception.LineNumber}:{exception.LinePosition}")));
        }
    }
}
