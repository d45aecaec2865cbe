using SiteGen.Architecture.Tests.Code;
using SiteGen.Testing;

namespace SiteGen.Architecture.Tests.Rules;

/// <summary>Same input, same bytes, on every machine: what reads the machine has one folder.</summary>
public sealed class BannedCallTests
{
    private static readonly string[] DiskPlaces = ["SiteGen.Pipeline.Files.", "SiteGen.Pipeline.Writing.", "SiteGen.Authoring.", "SiteGen.Server.", "SiteGen.Cli."];
    private static readonly string[] Edges = ["SiteGen.Cli.", "SiteGen.Server."];

    private static readonly BannedCall[] Banned =
    [
        .. new[] { "File", "Directory", "FileInfo", "DirectoryInfo", "FileSystemInfo", "FileStream", "DriveInfo", "FileSystemWatcher", "RandomAccess" }
            .Select(type => new BannedCall($"System.IO.{type}", [], DiskPlaces, "files come through ISourceFolder and leave through the output folder")),
        new("System.IO.Path", ["GetFullPath", "GetTempPath", "GetTempFileName", "GetRandomFileName", "Exists"], DiskPlaces, "it asks the machine"),
        new("System.Console", [], ["SiteGen.Cli."], "only the command line prints"),
        new("System.Environment", [], ["SiteGen.Cli.", "SiteGen.Pipeline.Threads.InParallel"], "machines differ"),
        new("System.DateTime", ["get_Now", "get_UtcNow", "get_Today", "ToLocalTime", "ToUniversalTime"], [], "the time of the build is a field of BuildRequest"),
        new("System.DateTimeOffset", ["get_Now", "get_UtcNow", "ToLocalTime", "get_LocalDateTime"], [], "the time of the build is a field of BuildRequest"),
        new("System.TimeProvider", [], Edges, "the time of the build is a field of BuildRequest"),
        new("NodaTime.SystemClock", [], Edges, "the time of the build is a field of BuildRequest"),
        new("System.TimeZoneInfo", [], [], "the machine's time zones may be stale"),
        new("System.Guid", ["NewGuid", "CreateVersion7"], [], "same input, same bytes"),
        new("System.Random", [], [], "same input, same bytes"),
        new("System.HashCode", [], ["SiteGen.Primitives.", "SiteGen.Scriban.Values."], "its values differ from run to run; only value equality may need it"),
        new("System.Globalization.CultureInfo", ["get_CurrentCulture", "get_CurrentUICulture", "get_InstalledUICulture"], [], "never the ambient culture"),
        new("System.Globalization.RegionInfo", [], [], "text for people comes from our own tables"),
        new("System.String", ["Normalize", "IsNormalized"], [], "it does nothing under invariant globalization; use CyrillicComposer"),
        new("System.StringNormalizationExtensions", [], [], "it does nothing under invariant globalization; use CyrillicComposer"),
        new("System.Diagnostics.Process", [], Edges, "a build starts no program"),
        new("System.Net.Http.HttpClient", [], ["SiteGen.Cli."], "a build asks no network"),
    ];

    [Fact]
    public void What_reads_the_machine_is_called_in_its_place_only() =>
        Faults.None(
            from use in CompiledProgram.Instance.Uses
            from banned in Banned
            where use.To == banned.Type && (banned.Members.Length == 0 ? use.Member is not "get_CurrentManagedThreadId" and not "" || IsClass(banned) : banned.Members.Contains(use.Member))
            where !IsCompilersOwn(use) && !banned.Places.Any(place => use.From.StartsWith(place, StringComparison.Ordinal))
            select $"{TypePlaces.Of(use)} calls {TypePlaces.SimpleName(use.To)}.{use.Member}: {banned.Reason}.");

    [Fact]
    public void The_search_sees_calls() =>
        Assert.Contains(CompiledProgram.Instance.Uses, use => use is { To: "System.Environment", Member: "get_ProcessorCount" } && use.From.EndsWith(".InParallel", StringComparison.Ordinal));

    private static bool IsClass(BannedCall banned) => banned.Type is not ("System.Environment" or "System.HashCode");

    /// <summary>Iterators ask which thread they run on, records mix their hash codes: the compiler's doing.</summary>
    private static bool IsCompilersOwn(TypeUse use) =>
        use is { To: "System.Environment", Member: "get_CurrentManagedThreadId" } || use.From.Contains('<', StringComparison.Ordinal);
}
