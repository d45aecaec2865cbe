namespace SiteGen.Pipeline.Files;

/// <summary>The reasons for which a file cannot be read that are told in words of our own.</summary>
internal static class ReadFaults
{
    /// <summary>The file is there and its owner keeps it to himself.</summary>
    public const string Denied = "permission denied";

    /// <summary>A folder that was listed as a file, because it could not be opened.</summary>
    public const string Folder = "it is a folder";

    /// <summary>What it led to was removed.</summary>
    public const string DeadLink = "the link leads to a file that does not exist";
}
