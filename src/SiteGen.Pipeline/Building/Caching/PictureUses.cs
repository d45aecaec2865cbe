using SiteGen.Pipeline.Files;

namespace SiteGen.Pipeline.Building.Caching;

/// <summary>
/// Remembers on which day a build last used each picture that is kept, and removes those that none used for a month. A picture whose file was
/// taken over from the output counts as used. Only builds ask for it, and one build at a time holds the cache; a preview that misses a picture
/// makes it again.
/// </summary>
internal sealed class PictureUses
{
    /// <summary>What the names of kept pictures begin with.</summary>
    public const string Prefix = "picture-";

    private const int Patience = 30;

    /// <summary>The form of the blob, and not the program: a newer one goes on counting the days.</summary>
    private static readonly ContentHash Form = ContentHash.Of("SGPICTURES2"u8);

    private readonly ICacheFolder cache;
    private readonly SealedBlob blob;
    private readonly long today;
    private readonly Dictionary<string, string> shown = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> used = new(StringComparer.Ordinal);
    private long settled = -1;

    private PictureUses(ICacheFolder cache)
    {
        this.cache = cache;
        blob = new SealedBlob(cache, "pictures", Form);
        today = cache.Began / TimeSpan.TicksPerDay;
    }

    /// <summary>
    /// Ends a build that found no error. <paramref name="photos"/> are all that have variants, <paramref name="made"/> the pictures of those
    /// that were looked at, by the path of the photo.
    /// </summary>
    public static void Settle(ICacheFolder cache, IEnumerable<string> photos, IReadOnlyDictionary<string, string> made)
    {
        var uses = new PictureUses(cache);
        uses.Read();
        if (made.Count > 0 || uses.settled != uses.today)
        {
            uses.Note(photos, made);
            uses.Prune();
            uses.blob.Write(uses.Write);
        }
    }

    /// <summary>The picture that the name of one of its variants belongs to.</summary>
    private static string PictureOf(string name) => name[..name.LastIndexOf('-')];

    private void Note(IEnumerable<string> photos, IReadOnlyDictionary<string, string> made)
    {
        var before = new Dictionary<string, string>(shown, StringComparer.Ordinal);
        shown.Clear();
        foreach (var photo in photos)
        {
            if ((made.GetValueOrDefault(photo) ?? before.GetValueOrDefault(photo)) is { } picture)
            {
                shown[photo] = picture;
                used[picture] = today;
            }
        }
    }

    private void Prune()
    {
        var kept = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in cache.Names().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            // What a preview made, or a build that came to nothing, is first seen now.
            var picture = PictureOf(name);
            if (used.TryAdd(picture, today) || used[picture] >= today - Patience)
            {
                kept.Add(picture);
            }
            else
            {
                cache.Remove(name);
            }
        }

        foreach (var gone in used.Keys.Where(picture => !kept.Contains(picture)).ToArray())
        {
            used.Remove(gone);
        }
    }

    private void Read()
    {
        if (!blob.TryOpen(out var from))
        {
            return;
        }

        settled = from.Long();
        for (var left = from.Number(); left > 0; left--)
        {
            used[from.Text()] = from.Long();
        }

        for (var left = from.Number(); left > 0; left--)
        {
            shown[from.Text()] = from.Text();
        }
    }

    private void Write(BlobWriter to)
    {
        to.Long(today);
        to.Number(used.Count);
        foreach (var (picture, day) in used.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            to.Text(picture);
            to.Long(day);
        }

        to.Number(shown.Count);
        foreach (var (photo, picture) in shown.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            to.Text(photo);
            to.Text(picture);
        }
    }
}
