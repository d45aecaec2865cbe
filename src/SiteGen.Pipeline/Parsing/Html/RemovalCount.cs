using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Parsing.Html;

/// <summary>
/// Counts what is taken out again and again: a page from a word processor has a `style` on every line, and the first place with a
/// number says all.
/// </summary>
internal sealed class RemovalCount
{
    private readonly List<(string Name, bool IsAttribute)> order = [];
    private readonly Dictionary<(string Name, bool IsAttribute), (SourceLocation First, int Count)> counts = [];

    /// <summary>Counts a tag or an attribute.</summary>
    public void Add(string name, bool isAttribute, SourceLocation location)
    {
        if (counts.TryGetValue((name, isAttribute), out var before))
        {
            counts[(name, isAttribute)] = (before.First, before.Count + 1);
        }
        else
        {
            counts.Add((name, isAttribute), (location, 1));
            order.Add((name, isAttribute));
        }
    }

    /// <summary>Reports each once.</summary>
    public void Report(DiagnosticCollector found)
    {
        foreach (var key in order)
        {
            var (first, count) = counts[key];
            found.Add(key.IsAttribute ? HtmlRules.Attribute(first, key.Name, count) : HtmlRules.Unwrapped(first, key.Name, count));
        }
    }
}
