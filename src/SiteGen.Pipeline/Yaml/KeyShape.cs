namespace SiteGen.Pipeline.Yaml;

/// <summary>What stands behind a key.</summary>
public enum KeyShape
{
    /// <summary>One text.</summary>
    Text,

    /// <summary>One text, or a map of texts by language.</summary>
    LocalizedText,

    /// <summary>A text or a list of texts.</summary>
    Texts,

    /// <summary>true or false.</summary>
    Boolean,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A date or a date-time.</summary>
    Date,

    /// <summary>A map with keys of its own.</summary>
    Map,

    /// <summary>A text, or a map with keys of its own.</summary>
    TextOrMap,

    /// <summary>A list of texts or maps, or one of them.</summary>
    TextsOrMaps,

    /// <summary>A list of maps, or one.</summary>
    Maps,

    /// <summary>A map whose keys are the author's; its values are maps, or texts by language.</summary>
    NamedMaps,

    /// <summary>Anything.</summary>
    Anything,
}
