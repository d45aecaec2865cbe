using SiteGen.Primitives.Collections;

namespace SiteGen.Languages.Plurals;

/// <summary>When a number takes a category: any of the alternatives, in each of which every relation holds.</summary>
internal sealed record PluralRule(PluralCategory Category, string Text, EquatableArray<EquatableArray<PluralRelation>> Alternatives)
{
    public bool Holds(in PluralOperands operands)
    {
        foreach (var alternative in Alternatives)
        {
            if (AllHold(alternative, operands))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AllHold(EquatableArray<PluralRelation> relations, in PluralOperands operands)
    {
        foreach (var relation in relations)
        {
            if (!relation.Holds(operands))
            {
                return false;
            }
        }

        return true;
    }
}
