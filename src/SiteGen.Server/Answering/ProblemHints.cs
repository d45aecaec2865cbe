using SiteGen.Languages.Messages;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Server.Answering;

/// <summary>What is said under a mistake: what was probably meant, what to write, where else to look.</summary>
internal static class ProblemHints
{
    /// <summary>The hints in a language, one a line.</summary>
    public static IReadOnlyList<string> Of(Diagnostic problem, Phrases phrases)
    {
        var hints = new List<string>();
        if (problem.Suggestion is { } suggestion)
        {
            hints.Add(phrases.DidYouMean(suggestion));
        }

        if (problem.Replacement is { } replacement)
        {
            hints.Add($"{phrases.WriteInstead} {replacement}");
        }

        foreach (var related in problem.Related)
        {
            hints.Add(phrases.Fill("see-also", related.ToString()));
        }

        if (problem.Page is { } page)
        {
            hints.Add(phrases.WhileRendering(page));
        }

        return hints;
    }
}
