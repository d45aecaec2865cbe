using SiteGen.Pipeline.Model.Routes;
using SiteGen.Primitives.Collections;

namespace SiteGen.Pipeline.Rendering;

/// <summary>A file of the output, complete.</summary>
/// <param name="Route">What it is.</param>
/// <param name="Content">Its bytes, valid until the worker that rendered it renders the next.</param>
/// <param name="Reads">The pages that it was made from, ascending, by their indexes; null for what is made from the site as a whole.</param>
public readonly record struct RenderedFile(Route Route, ReadOnlyMemory<byte> Content, EquatableArray<int>? Reads);
