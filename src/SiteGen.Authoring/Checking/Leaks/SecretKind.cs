namespace SiteGen.Authoring.Checking.Leaks;

/// <summary>How a secret is recognised.</summary>
internal enum SecretKind
{
    /// <summary>Words: a title or a sentence, found by its letters alone.</summary>
    Words,

    /// <summary>A name in an address: a slug, an id, a file.</summary>
    Name,
}
