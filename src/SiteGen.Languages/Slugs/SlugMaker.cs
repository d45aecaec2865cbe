using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Text;

namespace SiteGen.Languages.Slugs;

/// <summary>
/// Makes the last part of an address from a title, in one language: small Latin letters, digits and single hyphens, nothing else. The
/// same title gives the same slug for ever, since a published address must not change.
/// </summary>
public sealed class SlugMaker
{
    /// <summary>The longest slug; a longer one is cut at a hyphen.</summary>
    public const int LongestSlug = 80;

    private readonly Dictionary<char, string> spellings;

    /// <summary>A maker with a language's table, and behind it the table for all languages.</summary>
    public SlugMaker(EquatableArray<LetterSpelling> letters)
    {
        spellings = new Dictionary<char, string>(FallbackSpellings.ByLetter);
        foreach (var (letter, latin) in letters)
        {
            spellings[char.ToLowerInvariant(letter)] = OnlySlugCharacters(latin);
        }
    }

    /// <summary>The slug of a title; null when nothing of it can be written in Latin letters, so that the caller falls back to date and id.</summary>
    public string? Make(string title)
    {
        var composed = CyrillicComposer.Compose(title);
        Span<char> slug = stackalloc char[LongestSlug + 1];
        var length = 0;
        var pendingHyphen = false;
        foreach (var character in composed)
        {
            var small = char.ToLowerInvariant(character);
            if (!char.IsAsciiLetterLower(small) && !char.IsAsciiDigit(small))
            {
                if (spellings.TryGetValue(small, out var latin))
                {
                    Append(slug, ref length, latin, ref pendingHyphen);
                }
                else if (!IsMark(small))
                {
                    pendingHyphen = true;
                }
            }
            else
            {
                Append(slug, ref length, new ReadOnlySpan<char>(in small), ref pendingHyphen);
            }

            if (length > LongestSlug)
            {
                break;
            }
        }

        return length == 0 ? null : Cut(slug[..length]).ToString();
    }

    private static void Append(Span<char> slug, ref int length, ReadOnlySpan<char> latin, ref bool pendingHyphen)
    {
        if (latin.IsEmpty)
        {
            return;
        }

        // One character beyond the limit is kept: it tells a slug that must be cut from one that fits, and where a word ends there.
        if (pendingHyphen && length > 0)
        {
            slug[length++] = '-';
        }

        pendingHyphen = false;
        var room = slug[length..];
        latin = latin[..Math.Min(latin.Length, room.Length)];
        latin.CopyTo(room);
        length += latin.Length;
    }

    private static ReadOnlySpan<char> Cut(ReadOnlySpan<char> slug)
    {
        if (slug.Length <= LongestSlug)
        {
            return slug;
        }

        var hyphen = slug.LastIndexOf('-');
        return slug[..(hyphen > 0 ? hyphen : LongestSlug)];
    }

    // A site's own table may say anything; an address may not.
    private static string OnlySlugCharacters(string latin) =>
        string.Concat(latin.ToLowerInvariant().Where(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter)));

    // Marks above and below letters, soft hyphens and joiners belong to the letter before them; й and ё were composed first.
    private static bool IsMark(char character) =>
        character is (>= '\u0300' and <= '\u036F') or '\u00AD' or (>= '\u200B' and <= '\u200D') or '\u2060' or '\uFEFF';
}
