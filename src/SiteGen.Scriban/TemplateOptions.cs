using System.Globalization;

namespace SiteGen.Scriban;

/// <summary>How templates are read and rendered. Made once and shared by all templates and renders of a site.</summary>
public sealed record TemplateOptions
{
    /// <summary>The defaults of the language's reference.</summary>
    public static TemplateOptions Default { get; } = new();

    /// <summary>The steps that the outermost loop may take, with all that runs inside it; 0 for no limit.</summary>
    public int LoopLimit { get; init; } = 1000;

    /// <summary>The calls that may be in progress at once; 0 for no limit but the stack's.</summary>
    public int RecursiveLimit { get; init; } = 100;

    /// <summary>
    /// The characters that a render may write, and a text made by a function may have; 0 for a very high limit. HTML that the host gives
    /// as UTF-8, and under automatic escaping what is captured or included, counts by its bytes, so that nothing is decoded to be counted.
    /// </summary>
    public int LimitToString { get; init; } = 1048576;

    /// <summary>The nesting of arrays and objects that can be printed; 0 for as much as any machine can take.</summary>
    public int ObjectRecursionLimit { get; init; } = 20;

    /// <summary>The time one regular expression may take.</summary>
    public TimeSpan RegexTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>The nesting of expressions and blocks in a template; 0 for as much as any machine can take.</summary>
    public int ExpressionDepthLimit { get; init; } = 250;

    /// <summary>Whether reading an unknown variable is a mistake.</summary>
    public bool Strict { get; init; }

    /// <summary>Whether reading an unknown member of an object of the host is a mistake; maps stay relaxed.</summary>
    public bool StrictMembers { get; init; }

    /// <summary>Whether a member of null is null.</summary>
    public bool RelaxedTargetAccess { get; init; }

    /// <summary>Whether an unknown member is null.</summary>
    public bool RelaxedMemberAccess { get; init; } = true;

    /// <summary>Whether an index out of range gives null.</summary>
    public bool RelaxedIndexerAccess { get; init; } = true;

    /// <summary>Whether calling an unknown function gives null.</summary>
    public bool RelaxedFunctionAccess { get; init; }

    /// <summary>Whether the lines that a code writes are indented as the code is.</summary>
    public bool AutoIndent { get; init; } = true;

    /// <summary>Whether that indents empty lines too.</summary>
    public bool IndentOnEmptyLines { get; init; } = true;

    /// <summary>Whether plain text that code writes is escaped as HTML.</summary>
    public bool AutoEscape { get; init; }

    /// <summary>
    /// Whether the memory of captured text is used again after a render: for hosts whose objects no template can change, so that nothing
    /// that was captured outlives it.
    /// </summary>
    public bool LendsCaptures { get; init; }

    /// <summary>The culture of numbers and dates.</summary>
    public CultureInfo Culture { get; init; } = CultureInfo.InvariantCulture;

    /// <summary>The moment that `date.now` gives, as the clock of the site shows it: a build is given its time and reads no clock.</summary>
    public DateTimeOffset Now { get; init; } = DateTimeOffset.UnixEpoch;

    /// <summary>The distance from UTC of dates that say nothing of it; dates that name another are moved to it as they are parsed.</summary>
    public TimeSpan UtcOffset { get; init; }

    /// <summary>What `math.random` and `math.uuid` start from: the same seed gives the same values, render by render.</summary>
    public long Seed { get; init; }

    /// <summary>The functions that templates can call.</summary>
    public FunctionLibrary Functions { get; init; } = FunctionLibrary.BuiltIns;
}
