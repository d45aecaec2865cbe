using System.Text;

namespace SiteGen.Pipeline.Tests.Yaml;

/// <summary>Writes YAML as people do, well and badly: maps and lists within each other, with a slip of the hand now and then.</summary>
internal sealed class YamlWriting(Random random, string[] values)
{
    private const int Slips = 25;

    private readonly StringBuilder text = new();

    /// <summary>A document.</summary>
    public string Text()
    {
        Map(0, 0);
        return text.ToString();
    }

    private bool Slip() => random.Next(Slips) == 0;

    private string Value() => values[random.Next(values.Length)];

    private string Key() => random.Next(Slips) switch { 0 => "", 1 => "A", 2 => "a-b", 3 => "\"k\"", _ => "k" + (char)('a' + random.Next(12)) };

    private string Space() => Slip() ? "  " : random.Next(3) == 0 ? " " : "";

    private void Indent(int indent) => text.Append(' ', Math.Max(0, indent + (Slip() ? random.Next(-1, 3) : 0)));

    private void Map(int indent, int depth)
    {
        for (var left = random.Next(1, 4); left > 0; left--)
        {
            Indent(indent);
            Entry(indent, depth);
        }
    }

    private void Entry(int indent, int depth)
    {
        text.Append(Key()).Append(':');
        switch (random.Next(depth > 3 ? 3 : 7))
        {
            case < 3:
                text.Append(Slip() ? "" : " ").Append(InLine(0)).Append(Slip() ? " " : "").Append(Slip() ? "\n\n" : "\n");
                break;
            case < 5:
                text.Append(Slip() ? " \n" : "\n");
                Map(indent + (random.Next(3) == 0 ? 4 : 2), depth + 1);
                break;
            default:
                text.Append('\n');
                List(indent + (random.Next(2) * 2), depth + 1);
                break;
        }
    }

    private void List(int indent, int depth)
    {
        for (var left = random.Next(1, 4); left > 0; left--)
        {
            Indent(indent);
            text.Append("- ");
            if (random.Next(2) == 0)
            {
                text.Append(InLine(1)).Append('\n');
                continue;
            }

            Entry(indent + 2, depth);
            for (var more = random.Next(3); more > 0; more--)
            {
                Indent(indent + 2);
                Entry(indent + 2, depth);
            }
        }
    }

    private string InLine(int depth) => random.Next(depth > 2 ? 2 : 6) switch
    {
        < 2 => Value(),
        < 4 => $"[{Space()}{Several(() => InLine(depth + 1))}{Space()}]",
        _ => $"{{{Space()}{Several(() => Key() + (Slip() ? ":" : ": ") + InLine(depth + 1))}{Space()}}}",
    };

    private string Several(Func<string> one) => string.Join(Slip() ? "," : ", ", Enumerable.Range(0, random.Next(4)).Select(_ => one()));
}
