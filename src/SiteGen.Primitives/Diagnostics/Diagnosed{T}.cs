using SiteGen.Primitives.Collections;

namespace SiteGen.Primitives.Diagnostics;

/// <summary>What a stage returns: there is always a value, and whatever was wrong on the way to it.</summary>
public readonly record struct Diagnosed<T>(T Value, EquatableArray<Diagnostic> Diagnostics)
{
    /// <summary>Whether any diagnostic is an error.</summary>
    public bool HasErrors
    {
        get
        {
            foreach (var diagnostic in Diagnostics)
            {
                if (diagnostic.IsError)
                {
                    return true;
                }
            }

            return false;
        }
    }
}
