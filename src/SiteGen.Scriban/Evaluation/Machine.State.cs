namespace SiteGen.Scriban.Evaluation;

internal sealed partial class Machine
{
    private Dictionary<string, int>? cycles;
    private Dictionary<string, System.Text.RegularExpressions.Regex>? expressions;
    private ulong random;

    /// <summary>The innermost loops that are running.</summary>
    public LoopState? For { get; set; }

    public LoopState? TableRow { get; set; }

    public LoopState? While { get; set; }

    /// <summary>The pattern of a date that is printed as it is; `date.format` reads and sets it.</summary>
    public string DateFormat { get; set; } = DefaultDateFormat;

    public const string DefaultDateFormat = "%d %b %Y";

    /// <summary>Positions of `array.cycle` by group.</summary>
    public Dictionary<string, int> Cycles => cycles ??= new Dictionary<string, int>(StringComparer.Ordinal);

    /// <summary>Regular expressions by pattern and options.</summary>
    public Dictionary<string, System.Text.RegularExpressions.Regex> Expressions => expressions ??= new(StringComparer.Ordinal);

    /// <summary>How long regular expressions took in this render.</summary>
    public TimeSpan TimeInExpressions { get; set; }

    /// <summary>The next of a sequence of numbers that is the same for every render with the same seed (SplitMix64).</summary>
    public ulong NextRandom()
    {
        random += 0x9E3779B97F4A7C15;
        var mixed = random;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }

    private void ResetState()
    {
        ResetLimits();
        TimeInExpressions = default;
        For = null;
        TableRow = null;
        While = null;
        DateFormat = DefaultDateFormat;
        cycles?.Clear();
        random = unchecked((ulong)Options.Seed);
    }
}
