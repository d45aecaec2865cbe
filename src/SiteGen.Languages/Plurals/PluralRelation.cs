using SiteGen.Primitives.Collections;

namespace SiteGen.Languages.Plurals;

/// <summary>One comparison of a rule, such as `i % 100 != 12..14`; a modulus of 0 means none.</summary>
internal readonly record struct PluralRelation(char Operand, decimal Modulus, bool Negated, EquatableArray<PluralRange> Ranges)
{
    public bool Holds(in PluralOperands operands)
    {
        var number = Operand switch
        {
            'n' => operands.N,
            'i' => operands.I,
            'v' => operands.V,
            'w' => operands.W,
            'f' => operands.F,
            _ => operands.T,
        };
        if (Modulus != 0)
        {
            number %= Modulus;
        }

        foreach (var range in Ranges)
        {
            if (range.Contains(number))
            {
                return !Negated;
            }
        }

        return Negated;
    }
}
