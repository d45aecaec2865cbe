using System.Globalization;
using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Writing;

/// <summary>What can keep a finished site from being written.</summary>
internal static class WritingRules
{
    /// <summary>A longer list says no more than that there are many.</summary>
    private const int MostNamed = 5;

    private static readonly DiagnosticRule AnotherBuildRule = new(
        "SG0801", DiagnosticSeverity.Error,
        "Another build is writing to '{0}'. Wait until it has ended, or choose another folder with --output.");

    private static readonly DiagnosticRule NotAFolderRule = new(
        "SG0802", DiagnosticSeverity.Error, "The site is to be written to '{0}', but that is a file. Rename or remove it.");

    private static readonly DiagnosticRule AmongSourcesRule = new(
        "SG0803", DiagnosticSeverity.Error,
        "The site cannot be written to '{0}': it would be mixed with the texts and settings it is made from. Choose a folder of its own with --output.");

    private static readonly DiagnosticRule NotAllowedRule = new(
        "SG0804", DiagnosticSeverity.Error,
        "There is no permission to write '{0}'. Ask for the right to change this folder and the one it lies in, or choose another with --output.");

    private static readonly DiagnosticRule ReadOnlyRule = new(
        "SG0805", DiagnosticSeverity.Error, "'{0}' cannot be written: the disk is read-only. Choose a folder on another disk with --output.");

    private static readonly DiagnosticRule DiskFullRule = new(
        "SG0806", DiagnosticSeverity.Error, "'{0}' could not be written: the disk is full. Free some space and build again.");

    private static readonly DiagnosticRule BadNameRule = new(
        "SG0807", DiagnosticSeverity.Error,
        "'{0}' cannot be the name of a file on this computer: it is too long or has a sign that is not allowed. Give the page a shorter or simpler slug.");

    private static readonly DiagnosticRule SameNameRule = new(
        "SG0808", DiagnosticSeverity.Error,
        "'{0}' falls together with another file of the site, because this disk takes capitals and small letters for the same. Rename one of the two.");

    private static readonly DiagnosticRule InTheWayRule = new(
        "SG0809", DiagnosticSeverity.Error,
        "'{0}' was not written by sitegen and stands where the site needs that name for something else. Move it away and build again.");

    private static readonly DiagnosticRule StrangersRule = new(
        "SG0810", DiagnosticSeverity.Note, "Not written by sitegen and left as it is: {0}.");

    private static readonly DiagnosticRule MountPointRule = new(
        "SG0811", DiagnosticSeverity.Error,
        "'{0}' is a disk or a mounted folder of its own and cannot be exchanged as a whole. Choose a folder inside it, for example --output {0}/site.");

    private static readonly DiagnosticRule UnwritableRule = new(
        "SG0812", DiagnosticSeverity.Error, "'{0}' could not be written: {1}.");

    private static readonly DiagnosticRule NothingToCleanRule = new(
        "SG0813", DiagnosticSeverity.Note, "There is nothing in '{0}' that sitegen has written.");

    private static readonly DiagnosticRule NotVerifiedRule = new(
        "SG0814", DiagnosticSeverity.Error,
        "A build from nothing differs from what was published, in {0} files: {1}. This is a fault of sitegen; build once more, and please report it.");

    /// <summary>The incremental build and a clean one differ.</summary>
    public static Diagnostic NotVerified(string[] paths) => new(
        NotVerifiedRule,
        [paths.Length.ToString(CultureInfo.InvariantCulture), string.Join(", ", paths.Take(MostNamed)) + (paths.Length > MostNamed ? ", …" : "")],
        null);

    /// <summary>Whether waiting would help.</summary>
    public static bool IsAnotherBuild(Diagnostic diagnostic) => diagnostic.Rule == AnotherBuildRule;

    /// <summary>Whether another folder is the only help.</summary>
    public static bool IsWrongPlace(Diagnostic diagnostic) =>
        diagnostic.Rule == NotAFolderRule || diagnostic.Rule == AmongSourcesRule || diagnostic.Rule == MountPointRule;

    /// <summary>The lock is taken.</summary>
    public static Diagnostic AnotherBuild(string output) => About(AnotherBuildRule, output);

    /// <summary>`--output README.md`.</summary>
    public static Diagnostic NotAFolder(string output) => About(NotAFolderRule, output);

    /// <summary>`--output content/site`, `--output ..`.</summary>
    public static Diagnostic AmongSources(string output) => About(AmongSourcesRule, output);

    /// <summary>The account may not write here.</summary>
    public static Diagnostic NotAllowed(string path) => About(NotAllowedRule, path);

    /// <summary>A file system mounted to be read.</summary>
    public static Diagnostic ReadOnly(string path) => About(ReadOnlyRule, path);

    /// <summary>No space, or no more of it for this account.</summary>
    public static Diagnostic DiskFull(string path) => About(DiskFullRule, path);

    /// <summary>300 letters, `a:b` on Windows.</summary>
    public static Diagnostic BadName(string path) => About(BadNameRule, path);

    /// <summary>`Tag/` and `tag/` on Windows or macOS.</summary>
    public static Diagnostic SameName(string path) => About(SameNameRule, path);

    /// <summary>A stranger's file `kk`, where the site has a folder.</summary>
    public static Diagnostic InTheWay(string path) => About(InTheWayRule, path);

    /// <summary>Files that stay; the first few are named.</summary>
    public static Diagnostic Strangers(string output, EquatableArray<string> paths)
    {
        var named = string.Join(", ", paths.Take(MostNamed).Select(path => string.Concat(output, "/", path)));
        return About(StrangersRule, paths.Length <= MostNamed
            ? named
            : string.Create(CultureInfo.InvariantCulture, $"{named}, … ({paths.Length})"));
    }

    /// <summary>A volume of a container.</summary>
    public static Diagnostic MountPoint(string output) => About(MountPointRule, output);

    /// <summary>Whatever else a disk can say, in the system's words.</summary>
    public static Diagnostic Unwritable(string path, string reason) => new(UnwritableRule, [path, reason], null);

    /// <summary>`clean` before any build.</summary>
    public static Diagnostic NothingToClean(string output) => About(NothingToCleanRule, output);

    /// <summary>None of these has a place in a file that the author edits.</summary>
    private static Diagnostic About(DiagnosticRule rule, string subject) => new(rule, [subject], null);
}
