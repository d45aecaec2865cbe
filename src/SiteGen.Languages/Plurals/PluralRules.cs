using System.Diagnostics.CodeAnalysis;
using SiteGen.Primitives.Collections;

namespace SiteGen.Languages.Plurals;

/// <summary>Which form of a counted word a number takes; without rules every number takes `other`.</summary>
public sealed record PluralRules
{
    private PluralRules(EquatableArray<PluralRule> rules) => Rules = rules;

    /// <summary>No rules: words do not change with the number.</summary>
    public static PluralRules None { get; } = new(EquatableArray<PluralRule>.Empty);

    private EquatableArray<PluralRule> Rules { get; }

    /// <summary>
    /// The same rules with one more, in the syntax of CLDR; it is asked after those before it. When it cannot be read,
    /// <paramref name="unreadable"/> is the rest of the text from the first thing that has no meaning there, empty if the rule ends too early.
    /// </summary>
    public bool TryAdd(
        PluralCategory category,
        string rule,
        [NotNullWhen(true)] out PluralRules? extended,
        [NotNullWhen(false)] out string? unreadable)
    {
        extended = null;
        unreadable = null;

        // `other` is what no rule claims; CLDR writes it with samples only.
        if (category == PluralCategory.Other)
        {
            extended = this;
            return true;
        }

        var parser = new PluralRuleParser(rule);
        if (!parser.TryParse(out var alternatives))
        {
            unreadable = parser.Unreadable;
            return false;
        }

        extended = new PluralRules([.. Rules, new PluralRule(category, rule, alternatives)]);
        return true;
    }

    /// <summary>Rules that are known to be right.</summary>
    public static PluralRules Parse(params ReadOnlySpan<(PluralCategory Category, string Rule)> rules)
    {
        var parsed = None;
        foreach (var (category, rule) in rules)
        {
            parsed = parsed.TryAdd(category, rule, out var extended, out var unreadable)
                ? extended
                : throw new FormatException($"A plural rule cannot be read at '{unreadable}'.");
        }

        return parsed;
    }

    /// <summary>The category of a whole number.</summary>
    public PluralCategory Of(long number) => Of(PluralOperands.Of(number));

    /// <summary>The category of a number whose scale is what is shown: 1.0 is not 1.</summary>
    public PluralCategory Of(decimal number) => Of(PluralOperands.Of(number));

    private PluralCategory Of(in PluralOperands operands)
    {
        foreach (var rule in Rules)
        {
            if (rule.Holds(operands))
            {
                return rule.Category;
            }
        }

        return PluralCategory.Other;
    }
}
