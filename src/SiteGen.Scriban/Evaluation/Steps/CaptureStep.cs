namespace SiteGen.Scriban.Evaluation.Steps;

/// <summary>`capture target … end`</summary>
internal sealed class CaptureStep(Code target, Step body) : Step
{
    public override Flow Run(Machine machine)
    {
        var start = machine.Position;
        var before = machine.Room;
        var flow = body.Run(machine);
        target.Store(machine, machine.TakeSince(start, before, false));
        return flow;
    }
}
