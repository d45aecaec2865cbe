using System.CommandLine;
using System.Globalization;
using NodaTime;
using SiteGen.Cli.Running;
using SiteGen.Languages.Messages;
using SiteGen.Pipeline.Configuration;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Cli.Commands;

/// <summary>The options that decide what a build makes.</summary>
internal sealed class BuildOptions
{
    private const int MostJobs = 1024;

    /// <summary>Declares the options, described in the language of messages.</summary>
    public BuildOptions(Phrases phrases, string? drafts = null)
    {
        BaseUrl = OptionMaker.WithValue("--base-url", "URL", phrases);
        Drafts = OptionMaker.Switch("--drafts", phrases, drafts);
        Now = OptionMaker.WithValue("--now", "INSTANT", phrases);
        Strict = OptionMaker.Switch("--strict", phrases);
        Jobs = OptionMaker.WithValue("--jobs", "N", phrases);
    }

    /// <summary>All of them, in the order of the help.</summary>
    public IReadOnlyList<Option> All => [BaseUrl, Drafts, Now, Strict, Jobs];

    /// <summary>Those that a preview has too: it shows drafts in any case, and warnings fail nothing.</summary>
    public IReadOnlyList<Option> OfPreview => [BaseUrl, Now, Jobs];

    /// <summary>Those of a command that looks at the site and builds nothing.</summary>
    public IReadOnlyList<Option> OfReading => [Now, Jobs];

    /// <summary>The clock alone, for a command that only looks at the site.</summary>
    public Option Clock => Now;

    private Option<string?> BaseUrl { get; }

    private Option<bool> Drafts { get; }

    private Option<string?> Now { get; }

    private Option<bool> Strict { get; }

    private Option<string?> Jobs { get; }

    /// <summary>What was asked for; what cannot be read is reported. The clock of this machine is read here and nowhere else.</summary>
    public BuildRequest Read(ParseResult parsed, CheckLevel checks, DiagnosticCollector found) => new()
    {
        Now = parsed.TextOf(Now) is { } now ? ReadInstant(now, found) : SystemClock.Instance.GetCurrentInstant(),
        BaseUrl = parsed.TextOf(BaseUrl),
        Drafts = parsed.Has(Drafts),
        Strict = parsed.Has(Strict),
        Jobs = ReadJobs(parsed.TextOf(Jobs), found),
        Checks = checks,
    };

    /// <summary>Whether the time was stated, and does not go on.</summary>
    public bool HasClock(ParseResult parsed) => parsed.TextOf(Now) is not null;

    /// <summary>The instant that an option states; what cannot be read is reported.</summary>
    public static Instant ReadInstant(string written, DiagnosticCollector found)
    {
        if (InstantReader.Read(written) is { } instant)
        {
            return instant;
        }

        found.Add(CliRules.BadInstant(written));
        return default;
    }

    private static int ReadJobs(string? written, DiagnosticCollector found)
    {
        if (written is null)
        {
            return 0;
        }

        if (int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var jobs) && jobs is >= 1 and <= MostJobs)
        {
            return jobs;
        }

        found.Add(CliRules.BadJobs(written));
        return 0;
    }
}
