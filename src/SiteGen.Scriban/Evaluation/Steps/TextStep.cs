using System.Text;

namespace SiteGen.Scriban.Evaluation.Steps;

/// <summary>Text, encoded once.</summary>
internal sealed class TextStep(string text) : Step
{
    private readonly byte[] utf8 = Encoding.UTF8.GetBytes(text);
    private readonly int characters = text.Length;

    public override Flow Run(Machine machine)
    {
        machine.WriteLiteral(utf8, characters);
        return Flow.Next;
    }
}
