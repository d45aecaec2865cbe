namespace SiteGen.Pipeline.Yaml;

/// <summary>What a text may look like.</summary>
internal enum TextForm
{
    /// <summary>Line ends become spaces; an empty text is absent.</summary>
    OneLine,

    /// <summary>Line ends stay; an empty text is absent.</summary>
    Lines,

    /// <summary>As <see cref="OneLine"/>, but `""` says something: the alternative text of a decoration.</summary>
    MayBeEmpty,
}
