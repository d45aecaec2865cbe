using SiteGen.Scriban.Values;

namespace SiteGen.Pipeline.Rendering.Views;

/// <summary>One entry of a <see cref="PagerView"/>.</summary>
internal sealed class PagerStepView(int number, string url, bool isCurrent, bool isGap) : IScriptObject
{
    private readonly int number = number;
    private readonly string url = url;
    private readonly bool isCurrent = isCurrent;

    public static ScriptType<PagerStepView> Definition { get; } = new(
        "pager step",
        "One entry of a pager.",
        new("number", Shape.Number, "The page.", view => view.number),
        new("url", Shape.Text, "Its address.", view => view.url),
        new("is_current", Shape.Bool, "Whether it is this page.", view => view.isCurrent),
        new("is_gap", Shape.Bool, "Whether it stands for pages left out.", view => view.IsGap));

    public ScriptType Type => Definition;

    public bool IsGap { get; } = isGap;

    public Value Get(int slot) => Definition.Get(this, slot);
}
