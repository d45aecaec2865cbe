using SiteGen.Scriban.Evaluation;
using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Functions;

/// <summary>Sorts values of one kind, nulls first.</summary>
internal static class ValueOrder
{
    // Comparing shorter ones costs no more than the call.
    private const int LongText = 256;

    /// <summary>Sorts items by their keys; items with equal keys keep their order.</summary>
    public static void Sort(Machine machine, Value[] keys, Value[] items)
    {
        var places = new int[keys.Length];
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = i;
        }

        var sorted = (Value[])items.Clone();
        Check(keys);
        try
        {
            Array.Sort(places, (left, right) =>
            {
                var order = Compare(machine, keys[left], keys[right]);
                return order != 0 ? order : left.CompareTo(right);
            });
        }
        catch (InvalidOperationException exception) when (exception.InnerException is ScriptException)
        {
            // What a comparison throws, sorting wraps.
            throw new ScriptException(((ScriptException)exception.InnerException).Diagnostic);
        }

        for (var i = 0; i < places.Length; i++)
        {
            items[i] = sorted[places[i]];
        }
    }

    // Done before sorting, which may never compare the two that do not fit.
    private static void Check(Value[] keys)
    {
        var known = Array.FindAll(keys, static key => !key.IsNull);
        if (known.Length < 2)
        {
            return;
        }

        foreach (var key in known)
        {
            var alike = key.Kind == known[0].Kind || (key.IsText && known[0].IsText);
            var sortable = key.IsNumber || key.IsText || key.Kind is ValueKind.Bool or ValueKind.Date or ValueKind.TimeSpan;
            if (!alike || !sortable)
            {
                throw new ScriptException(ScriptRules.CannotSort(Machine.TypeName(known[0]), Machine.TypeName(key)));
            }
        }
    }

    private static int Compare(Machine machine, Value left, Value right)
    {
        if (left.IsNull || right.IsNull)
        {
            return right.IsNull.CompareTo(left.IsNull);
        }

        return left.Kind switch
        {
            ValueKind.String or ValueKind.Markup or ValueKind.Character => CompareTexts(machine, left.AsText()!, right.AsText()!), // Text has a text.
            ValueKind.Decimal => left.DecimalValue.CompareTo(right.DecimalValue),
            ValueKind.BigInteger => left.BigIntegerValue.CompareTo(right.BigIntegerValue),
            ValueKind.Double => left.DoubleValue.CompareTo(right.DoubleValue),
            ValueKind.Float => left.FloatValue.CompareTo(right.FloatValue),
            _ => left.LongValue.CompareTo(right.LongValue),
        };
    }

    private static int CompareTexts(Machine machine, string left, string right)
    {
        if (ReferenceEquals(left, right))
        {
            return 0;
        }

        var shared = Math.Min(left.Length, right.Length);
        if (shared > LongText)
        {
            machine.Charge(shared);
        }

        return TextOrder.Compare(left, right);
    }
}
