using System.Globalization;
using SiteGen.Primitives.Collections;

namespace SiteGen.Languages.Plurals;

/// <summary>
/// Reads one rule of the CLDR syntax: `v = 0 and i % 10 = 2..4 and i % 100 != 12..14`. After a failure <see cref="Unreadable"/> is the
/// rest of the text from the first thing that has no meaning there.
/// </summary>
internal ref struct PluralRuleParser(string text)
{
    // No number of a rule is longer in any language; the limit keeps the arithmetic exact.
    private const int LongestNumber = 18;

    // Samples (`@integer 1, 21 …`) follow the rule in CLDR's own files.
    private readonly ReadOnlySpan<char> rule = text.AsSpan(0, text.IndexOf('@') is var samples && samples >= 0 ? samples : text.Length);
    private int position = 0;

    public readonly string Unreadable => rule[position..].Trim().ToString();

    public bool TryParse(out EquatableArray<EquatableArray<PluralRelation>> alternatives)
    {
        var read = new List<EquatableArray<PluralRelation>>();
        alternatives = default;
        do
        {
            var relations = new List<PluralRelation>();
            do
            {
                if (!TryRelation(out var relation))
                {
                    return false;
                }

                relations.Add(relation);
            }
            while (TakeWord("and"));
            read.Add(relations.ToEquatableArray());
        }
        while (TakeWord("or"));

        SkipSpace();
        alternatives = read.ToEquatableArray();
        return position == rule.Length;
    }

    private bool TryRelation(out PluralRelation relation)
    {
        relation = default;
        SkipSpace();
        if (position == rule.Length || !"nivwft".Contains(rule[position]))
        {
            return false;
        }

        var operand = rule[position++];
        var modulus = 0m;
        if (Take("%") && (!TryNumber(out modulus) || modulus == 0))
        {
            return false;
        }

        var negated = Take("!=");
        if ((!negated && !Take("=")) || !TryRanges(out var ranges))
        {
            return false;
        }

        relation = new PluralRelation(operand, modulus, negated, ranges);
        return true;
    }

    private bool TryRanges(out EquatableArray<PluralRange> ranges)
    {
        var read = new List<PluralRange>();
        ranges = default;
        do
        {
            if (!TryNumber(out var from))
            {
                return false;
            }

            var to = from;
            if (Take("..") && (!TryNumber(out to) || to < from))
            {
                return false;
            }

            read.Add(new PluralRange(from, to));
        }
        while (Take(","));

        ranges = read.ToEquatableArray();
        return true;
    }

    private bool TryNumber(out decimal number)
    {
        SkipSpace();
        var length = 0;
        while (position + length < rule.Length && char.IsAsciiDigit(rule[position + length]))
        {
            length++;
        }

        number = 0;
        if (length is 0 or > LongestNumber)
        {
            return false;
        }

        number = decimal.Parse(rule.Slice(position, length), NumberStyles.None, CultureInfo.InvariantCulture);
        position += length;
        return true;
    }

    private bool TakeWord(string word)
    {
        var before = position;
        if (Take(word) && position < rule.Length && char.IsWhiteSpace(rule[position]))
        {
            return true;
        }

        position = before;
        return false;
    }

    private bool Take(string sign)
    {
        SkipSpace();
        if (!rule[position..].StartsWith(sign, StringComparison.Ordinal))
        {
            return false;
        }

        position += sign.Length;
        return true;
    }

    private void SkipSpace()
    {
        while (position < rule.Length && char.IsWhiteSpace(rule[position]))
        {
            position++;
        }
    }
}
