using SiteGen.Scriban.Syntax;
using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Evaluation;

/// <summary>
/// What a render may take. Steps of loops, calls inside one another and the length of the output have limits of their own; two budgets
/// hold for all that those leave open: the calls of a render, and the characters that it makes or goes through. Both are counts, not
/// times, so that a template fails everywhere or nowhere.
/// </summary>
internal sealed partial class Machine
{
    // Without a limit on loops a list still has to fit into memory.
    private const int LargestList = 10_000_000;
    private const int MostCalls = 10_000_000;
    private const int DeepestComparison = 64;

    // A text may outgrow a low limit on output before it is cut where it is written, but not the memory.
    private const int LeastTextLimit = 1 << 20;
    private const long LeastBudget = 1L << 26;
    private const long LargestBudget = 1L << 28;
    private const int TextsPerBudget = 64;

    private const int ValueCost = 8;
    private const int TextCost = 20;
    private const int ShortList = 32;
    private const int ComparisonCost = 64;
    private const int ShortNumber = 4096;
    private const int SearchShift = 12;
    private const int DigitShift = 15;

    private readonly int loopLimit;
    private readonly int recursiveLimit;
    private readonly long budget;
    private int callDepth;
    private int calls;
    private int steps;
    private int loopDepth;
    private int comparisons;
    private long charged;

    public bool InLoop => loopDepth > 0;

    public int LoopLimit => loopLimit;

    /// <summary>The most characters that a text may have which is not written as it is made.</summary>
    public int GrowthLimit => Math.Max(TextLimit, LeastTextLimit);

    private void ResetLimits()
    {
        callDepth = 0;
        calls = 0;
        steps = 0;
        loopDepth = 0;
        comparisons = 0;
        charged = 0;
    }

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

        Charge(items * ValueCost);
        if (loopDepth > 0)
        {
            steps = (int)counted;
        }
    }

    /// <summary>Stores items, so many as there may be.</summary>
    public List<Value> Gather(IEnumerable<Value> items)
    {
        var all = new List<Value>();
        foreach (var item in items)
        {
            if (all.Count >= LargestList)
            {
                throw new ScriptException(ScriptRules.ListLimit(LargestList));
            }

            Charge(ValueCost);
            all.Add(item);
        }

        return all;
    }

    /// <summary>Enters a call; the caller must leave it.</summary>
    public void EnterCall(SourceSpan span)
    {
        if (++callDepth > recursiveLimit)
        {
            throw Fault(span, ScriptRules.TooManyCalls(recursiveLimit));
        }

        if (!HasStack())
        {
            throw Fault(span, ScriptRules.TooManyCalls(callDepth));
        }

        // Two calls in each of forty functions are no loop and not deep, and would never end.
        if (++calls > MostCalls)
        {
            throw Fault(span, ScriptRules.TooMuch());
        }
    }

    public void LeaveCall() => callDepth--;

    /// <summary>Refuses code that nests deeper than the stack of this thread, in calls and expressions together.</summary>
    public void EnsureStack(SourceSpan span)
    {
        if (!HasStack())
        {
            throw Fault(span, ScriptRules.TooManyCalls(callDepth));
        }
    }

    private static bool HasStack() => System.Runtime.CompilerServices.RuntimeHelpers.TryEnsureSufficientExecutionStack();

    /// <summary>Lists are compared item by item, which never ends for a list that holds itself.</summary>
    public void EnterComparison()
    {
        Charge(ComparisonCost);
        if (++comparisons > DeepestComparison)
        {
            throw new ScriptException(ScriptRules.ObjectTooDeep(DeepestComparison));
        }
    }

    public void LeaveComparison() => comparisons--;

    /// <summary>Refuses a text that is longer than a render may write.</summary>
    public void CheckLength(long length)
    {
        if (length > TextLimit)
        {
            throw new ScriptException(ScriptRules.TextLimit(TextLimit));
        }
    }

    /// <summary>Refuses a text that is longer than any may be: one that is only too long to be written is cut where it is written.</summary>
    public void CheckGrowth(long length)
    {
        if (length > GrowthLimit)
        {
            throw new ScriptException(ScriptRules.TextLimit(GrowthLimit));
        }
    }

    /// <summary>Counts characters that a render makes or goes through: each text may be short enough, and a loop can still fill the memory.</summary>
    public void Charge(long characters)
    {
        charged += characters;
        if (charged > budget)
        {
            throw new ScriptException(ScriptRules.TooMuch());
        }
    }

    /// <summary>Counts a list that is made at once.</summary>
    public void ChargeList(int items)
    {
        if (items > ShortList)
        {
            Charge((long)items * ValueCost);
        }
    }

    /// <summary>Counts a list of texts that are together so long.</summary>
    public void ChargeTexts(int count, int length) => Charge(((long)count * TextCost) + length);

    /// <summary>Counts the search for one text in another, which may compare each place with all of it.</summary>
    public void ChargeSearch(string text, string searched) => Charge(((long)text.Length * searched.Length) >> SearchShift);

    /// <summary>Counts an operation on integers of so many bits together.</summary>
    public void ChargeBits(long bits)
    {
        if (bits > ShortNumber)
        {
            Charge(bits);
        }
    }

    /// <summary>Counts the digits of an integer of so many bits: the time to find them grows with the square of their number.</summary>
    public void ChargeDigits(long bits)
    {
        if (bits > ShortNumber)
        {
            Charge((bits * bits >> DigitShift) * (budget / LeastBudget));
        }
    }
}
