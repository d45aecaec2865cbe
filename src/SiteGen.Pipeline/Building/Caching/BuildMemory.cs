using SiteGen.Pipeline.Files;
using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Building.Caching;

/// <summary>
/// What one build leaves for the next: what it was made from, what was wrong, and which pages each file of the output was rendered from. A
/// build that finds its inputs as they were renders nothing; one that finds only pages changed renders what looked at them.
/// </summary>
internal sealed record BuildMemory
{
    /// <summary>Everything that decides the output and is no file: the program and what was asked of it, without the clock.</summary>
    public required ContentHash Request { get; init; }

    /// <summary>The clock of the build, and the first instant at which the same files give another site; in ticks.</summary>
    public required (long From, long Until) Valid { get; init; }

    /// <summary>Every file, in ordinal order of paths.</summary>
    public required EquatableArray<SeenFile> Files { get; init; }

    /// <summary>What was wrong.</summary>
    public required EquatableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>How many pages the site has.</summary>
    public required int Pages { get; init; }

    /// <summary>What was rendered from what.</summary>
    public required RouteMemory Routes { get; init; }

    /// <summary>Whether the same files give the same site at another clock.</summary>
    public bool IsValidAt(NodaTime.Instant now) => now.ToUnixTimeTicks() is var ticks && ticks >= Valid.From && ticks < Valid.Until;

    private static ReadOnlySpan<byte> Mark => "SGMEMORY1"u8;

    /// <summary>The memory as bytes.</summary>
    public ReadOnlyMemory<byte> Encode()
    {
        var to = new BlobWriter(1024 * 1024);
        to.Raw(Mark);
        to.Hash(Request);
        to.Long(Valid.From);
        to.Long(Valid.Until);
        to.Number(Files.Length);
        foreach (var file in Files)
        {
            to.Text(file.Path);
            to.Number((int)file.Kind);
            to.Long(file.Length);
            to.Long(file.Stamp);
            to.Hash(file.Hash);
        }

        DiagnosticCodec.Write(Diagnostics, to);
        to.Number(Pages);
        Routes.Write(to);
        return to.Written;
    }

    /// <summary>
    /// The memory of the build that made the published site, or null when there is none. Only bytes whose hash the list of that site states get here.
    /// </summary>
    public static BuildMemory? Decode(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.StartsWith(Mark))
        {
            return null;
        }

        var from = new BlobReader(bytes[Mark.Length..]);
        var request = from.Hash();
        var valid = (from.Long(), from.Long());
        var files = new SeenFile[from.Number()];
        for (var i = 0; i < files.Length; i++)
        {
            files[i] = new SeenFile(from.Text(), (SourceEntryKind)from.Number(), from.Long(), from.Long(), from.Hash());
        }

        return new BuildMemory
        {
            Request = request,
            Valid = valid,
            Files = EquatableArray.Own(files),
            Diagnostics = DiagnosticCodec.Read(ref from),
            Pages = from.Number(),
            Routes = RouteMemory.Read(ref from),
        };
    }
}
