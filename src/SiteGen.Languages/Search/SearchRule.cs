namespace SiteGen.Languages.Search;

/// <summary>A table that the script of the search page reads, by its name.</summary>
public readonly record struct SearchRule(string Name, string Text);
