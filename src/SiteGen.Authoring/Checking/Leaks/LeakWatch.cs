using System.Buffers;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using SiteGen.Authoring.Checking.Output;
using SiteGen.Pipeline.Building;
using SiteGen.Pipeline.Files;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Authoring.Checking.Leaks;

/// <summary>
/// Searches every byte of the output for what belongs to releases under embargo. It trusts nothing that keeps them out: neither the model nor
/// the templates, nor people who copy a photo.
/// </summary>
internal sealed class LeakWatch : IOutputObserver
{
    /// <summary>Coded pictures and archives hold no words; what is packed into a press kit is a file of the output too.</summary>
    private static readonly string[] Coded = [".jpg", ".jpeg", ".png", ".webp", ".gif", ".avif", ".zip", ".mp4", ".woff2"];

    private readonly LoadedSite site;
    private readonly Secret[] secrets;
    private readonly WordsIndex words;
    private readonly SearchValues<string>? names;
    private readonly ILookup<string, int> byName;
    private readonly ILookup<int, (string Path, byte[] Hash)> files;
    private readonly ConcurrentBag<(int Secret, string Path)> hits = [];
    private readonly ConcurrentBag<(string Secret, string Path)> copies = [];

    private LeakWatch(LoadedSite site, Secret[] secrets, IEnumerable<(string Path, ReadOnlyMemory<byte> Content)> held)
    {
        this.site = site;
        this.secrets = secrets;
        words = new([.. secrets.Select(secret => secret.Kind == SecretKind.Words ? secret.Folded : "")]);
        byName = Enumerable.Range(0, secrets.Length).Where(index => secrets[index].Kind == SecretKind.Name).ToLookup(index => secrets[index].Folded, StringComparer.Ordinal);
        names = byName.Count == 0 ? null : SearchValues.Create([.. byName.Select(name => name.Key)], StringComparison.Ordinal);
        files = held.ToLookup(file => file.Content.Length, file => (file.Path, SHA256.HashData(file.Content.Span)));
    }

    /// <summary>The watch over a site; null where nothing is under embargo.</summary>
    public static LeakWatch? Of(LoadedSite site, ISourceFolder folder, int jobs)
    {
        var waiting = SecretReader.Waiting(site);
        if (waiting.Length == 0)
        {
            return null;
        }

        var reader = new SecretReader(site, folder, jobs);
        var published = new PublishedPictures(folder);
        var drafts = site.Parsed.Except(waiting).Where(page => page.File.OwnsFolder).Select(page => page.File.Folder + "/").ToHashSet(StringComparer.Ordinal);
        var held = reader.Held.Where(path => !drafts.Any(draft => path.StartsWith(draft, StringComparison.Ordinal)))
            .SelectMany(path => new[] { (path, published.Read(path).Bytes), (path, folder.Read(path).Bytes) })
            .Where(file => file.Item2.Length > 0);
        return new LeakWatch(site, reader.Read(waiting), held);
    }

    /// <inheritdoc/>
    public void Look(string path, ReadOnlySpan<byte> content)
    {
        if (files.Contains(content.Length))
        {
            var hash = SHA256.HashData(content);
            foreach (var (secret, known) in files[content.Length])
            {
                if (hash.AsSpan().SequenceEqual(known))
                {
                    copies.Add((secret, path));
                }
            }
        }

        var found = new HashSet<int>();
        FindNames(path.ToLowerInvariant(), found);
        if (!Array.Exists(Coded, ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
        {
            using var folded = FoldedText.Of(content);
            words.Find(folded.Text, found);
            words.Find(folded.Tags, found);
            FindNames(folded.Names, found);
        }

        foreach (var secret in found)
        {
            hits.Add((secret, path));
        }
    }

    /// <summary>What was found: each secret once, with the first file that has it.</summary>
    public IEnumerable<Diagnostic> Report()
    {
        var leaks = from hit in hits
                    group hit.Path by hit.Secret into secret
                    let first = secret.Min(StringComparer.Ordinal) ?? ""
                    select LeakRules.Leak(secrets[secret.Key], first, secret.Count(), OutputSource.OfFile(site, first));
        var copied = from copy in copies.Distinct()
                    select LeakRules.Copy(ReleaseOf(copy.Secret), copy.Secret, copy.Path, OutputSource.OfFile(site, copy.Path));
        return leaks.Concat(copied);
    }

    /// <summary>The release that a held file stands beside, else the file itself.</summary>
    private SourceLocation ReleaseOf(string file) =>
        site.Parsed.FirstOrDefault(page => page.File.OwnsFolder && file.StartsWith(page.File.Folder + "/", StringComparison.Ordinal)) is { } page
            ? page.FrontMatter.Title?.Location ?? SourceLocation.OfFile(page.File.Path)
            : SourceLocation.OfFile(file);

    private void FindNames(ReadOnlySpan<char> text, HashSet<int> found)
    {
        for (var from = 0; names is not null && text[from..].IndexOfAny(names) is var next and >= 0; from++)
        {
            from += next;
            foreach (var name in byName)
            {
                if (text[from..].StartsWith(name.Key, StringComparison.Ordinal) && IsEdge(text, from - 1) && IsEdge(text, from + name.Key.Length))
                {
                    found.UnionWith(name);
                }
            }
        }
    }

    private static bool IsEdge(ReadOnlySpan<char> text, int at) => at < 0 || at >= text.Length || !(char.IsLetterOrDigit(text[at]) || text[at] is '-' or '_');
}
