namespace SiteGen.Scriban.Evaluation;

/// <summary>A compiled statement. Immutable but for the places it remembers to look first, so that threads share it.</summary>
internal abstract class Step
{
    public abstract Flow Run(Machine machine);
}
