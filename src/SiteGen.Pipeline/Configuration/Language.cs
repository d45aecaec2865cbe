namespace SiteGen.Pipeline.Configuration;

/// <summary>A language of the site. <paramref name="Index"/> is its place in `languages`; 0 is the default language.</summary>
public sealed record Language(string Code, int Index)
{
    /// <summary>Whether a file without a language in its name is in this one.</summary>
    public bool IsDefault => Index == 0;
}
