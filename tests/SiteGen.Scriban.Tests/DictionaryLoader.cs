namespace SiteGen.Scriban.Tests;

/// <summary>Templates by name, parsed when they are asked for.</summary>
public sealed class DictionaryLoader(IReadOnlyDictionary<string, string> texts, TemplateOptions options) : ITemplateLoader
{
    public IEnumerable<string> Names => texts.Keys;

    public Template? Load(string name) =>
        texts.TryGetValue(name, out var text) ? Template.Parse(text, name, options).Value : null;
}
