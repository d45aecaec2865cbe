namespace SiteGen.Scriban.Values;

/// <summary>A parameter of a function: what it takes, and what it is when the template leaves it out.</summary>
/// <param name="Name">The name under which a template may pass it.</param>
/// <param name="Shape">What it takes; arguments are converted to text, number and so on.</param>
/// <param name="Default">The value when it is left out; a parameter without one is required.</param>
public sealed record FunctionParameter(string Name, Shape Shape, Value? Default = null);
