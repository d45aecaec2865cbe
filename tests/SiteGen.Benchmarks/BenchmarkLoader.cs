using SiteGen.Scriban;

namespace SiteGen.Benchmarks;

/// <summary>Templates that were parsed beforehand.</summary>
internal sealed class BenchmarkLoader(Dictionary<string, Template> templates) : ITemplateLoader
{
    public Template? Load(string name) => templates.GetValueOrDefault(name);
}
