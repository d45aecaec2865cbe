namespace SiteGen.Cli;

/// <summary>What the program tells the script that started it.</summary>
internal enum ExitCode
{
    /// <summary>Done; warnings are allowed.</summary>
    Done = 0,

    /// <summary>The content has errors, all of them reported, or the disk refused; the previous output is as it was.</summary>
    Errors = 1,

    /// <summary>Wrong usage, or a `site.yml` that nothing can be built from.</summary>
    Usage = 2,

    /// <summary>A fault of the program itself.</summary>
    Fault = 3,

    /// <summary>Interrupted by the user.</summary>
    Interrupted = 130,
}
