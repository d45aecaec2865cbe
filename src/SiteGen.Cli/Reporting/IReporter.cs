using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Cli.Reporting;

/// <summary>Prints in one form.</summary>
internal interface IReporter
{
    /// <summary>Prints a diagnostic, if the user wants to see its kind.</summary>
    void Report(Diagnostic diagnostic);

    /// <summary>Prints several in their order.</summary>
    void Report(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            Report(diagnostic);
        }
    }

    /// <summary>Prints a sentence for people.</summary>
    void Say(string sentence);

    /// <summary>Prints what the run came to.</summary>
    void Finish(RunSummary summary);
}
