using System.Text;
using SiteGen.Scriban.Functions;
using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Evaluation;

/// <summary>Prints arrays and objects, down to the nesting that the options allow.</summary>
internal sealed class ValuePrinter(Machine machine, bool quotes = true)
{
    // What "no limit" means for nesting.
    private const int DeepestOfAll = 500;

    private readonly StringBuilder text = new();
    private int depth;

    public string Print(Value value)
    {
        Append(value);
        return text.ToString();
    }

    private bool IsFull => text.Length > machine.TextLimit;

    private void Append(Value value)
    {
        Enter();
        switch (value.Kind)
        {
            case ValueKind.Null or ValueKind.Undefined or ValueKind.Empty:
                text.Append("null");
                break;
            case ValueKind.String or ValueKind.Markup when quotes && value.Reference is string plain:
                StringFunctions.AppendLiteral(text, plain);
                break;
            case ValueKind.Array or ValueKind.List or ValueKind.Range or ValueKind.Sequence:
                AppendItems(value);
                break;
            case ValueKind.Map or ValueKind.Object:
                AppendMembers(value);
                break;
            default:
                text.Append(machine.TextOf(value));
                break;
        }

        depth--;
    }

    private void Enter()
    {
        var limit = machine.Options.ObjectRecursionLimit == 0 ? DeepestOfAll : Math.Min(DeepestOfAll, machine.Options.ObjectRecursionLimit);
        if (++depth > limit || !System.Runtime.CompilerServices.RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new ScriptException(ScriptRules.ObjectTooDeep(Math.Min(depth, limit)));
        }
    }

    private void AppendItems(Value value)
    {
        text.Append('[');
        var first = true;
        foreach (var item in Machine.Items(value))
        {
            text.Append(first ? "" : ", ");
            first = false;
            Append(item);
            if (IsFull)
            {
                break;
            }
        }

        text.Append(']');
    }

    private void AppendMembers(Value value)
    {
        text.Append('{');
        var first = true;
        foreach (var (name, member) in Machine.Members(value))
        {
            text.Append(first ? "" : ", ");
            first = false;
            AppendName(name);
            text.Append(": ");
            Append(member);
            if (IsFull)
            {
                break;
            }
        }

        text.Append('}');
    }

    private void AppendName(string name)
    {
        var plain = name.Length > 0 && (char.IsLetter(name[0]) || name[0] == '_');
        foreach (var letter in name)
        {
            plain &= char.IsLetter(letter) || char.IsDigit(letter) || letter == '_';
        }

        if (plain)
        {
            text.Append(name);
        }
        else
        {
            StringFunctions.AppendLiteral(text, name);
        }
    }
}
