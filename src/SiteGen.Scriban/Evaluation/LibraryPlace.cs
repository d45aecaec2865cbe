using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Evaluation;

/// <summary>Remembers, where a name is read, what the library has under it. Libraries do not change.</summary>
internal struct LibraryPlace
{
    private Found? last;

    public Value ValueIn(FunctionLibrary library, string name)
    {
        var found = last;
        if (found is null || !ReferenceEquals(found.Library, library))
        {
            found = new Found(library, library.TryGet(name, out var value) ? value : Value.Undefined);
            last = found;
        }

        return found.Value;
    }

    private sealed record Found(FunctionLibrary Library, Value Value);
}
