using SiteGen.Scriban.Syntax;

namespace SiteGen.Scriban.Evaluation;

internal sealed partial class Machine
{
    private readonly int loopLimit;
    private readonly int recursiveLimit;
    private Dictionary<string, int>? cycles;
    private Dictionary<string, System.Text.RegularExpressions.Regex>? expressions;
    private int callDepth;
    private int steps;
    private int loopDepth;
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

    public bool InLoop => loopDepth > 0;

    public int LoopLimit => loopLimit;

    public void EnterLoop()
    {
        if (loopDepth++ == 0)
        {
            steps = 0;
        }
    }

    public void LeaveLoop() => loopDepth--;

    /// <summary>Counts a step of a loop; false when there were too many.</summary>
    public bool Step() => ++steps <= loopLimit;

    /// <summary>
    /// Counts the items that a built-in goes through: with those of the loop that it is called in, or else by themselves.
    /// </summary>
    public void Count(ref int own)
    {
        var counted = loopDepth > 0 ? ++steps : ++own;
        if (counted > loopLimit)
        {
            throw new ScriptException(ScriptRules.LoopLimit(loopLimit));
        }
    }

    /// <summary>Counts many items at once.</summary>
    public void CountMany(long items)
    {
        var counted = loopDepth > 0 ? steps + items : items;
        if (counted > loopLimit || items > LargestList)
        {
            throw new ScriptException(ScriptRules.ListLimit(Math.Min(loopLimit, LargestList)));
        }

        if (loopDepth > 0)
        {
            steps = (int)counted;
        }
    }

    // Without a limit on loops a list still has to fit into memory.
    private const int LargestList = 10_000_000;

    /// <summary>Enters a call; the caller must leave it.</summary>
    public void EnterCall(SourceSpan span)
    {
        if (++callDepth > recursiveLimit)
        {
            throw Fault(span, ScriptRules.TooManyCalls(recursiveLimit));
        }

        if (!System.Runtime.CompilerServices.RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw Fault(span, ScriptRules.TooManyCalls(callDepth));
        }
    }

    public void LeaveCall() => callDepth--;

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
        callDepth = 0;
        steps = 0;
        loopDepth = 0;
        For = null;
        TableRow = null;
        While = null;
        DateFormat = DefaultDateFormat;
        cycles?.Clear();
        random = unchecked((ulong)Options.Seed);
        comparisons = 0;
    }
}
