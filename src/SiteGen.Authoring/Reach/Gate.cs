using SiteGen.Pipeline.Model;
using SiteGen.Primitives.Collections;

namespace SiteGen.Authoring.Reach;

/// <summary>One step between a file and the reader. It holds a phrase's key and what fills its places; the sentence is made when it is printed.</summary>
/// <param name="Name">Which gate, for programs: `embargo`.</param>
/// <param name="State">What it does.</param>
/// <param name="Phrase">The key of the sentence.</param>
/// <param name="Arguments">What fills its places; a moment fills the place after them.</param>
public sealed record Gate(string Name, GateState State, string Phrase, EquatableArray<string> Arguments)
{
    /// <summary>The moment that decides.</summary>
    public SiteMoment? At { get; init; }

    /// <summary>What stands under the sentence: the single lists and feeds.</summary>
    public EquatableArray<Gate> Parts { get; init; }

    /// <summary>A gate that lets the file through.</summary>
    internal static Gate Open(string name, string phrase, params ReadOnlySpan<string> arguments) => new(name, GateState.Open, phrase, EquatableArray.Create(arguments));

    /// <summary>A gate that stops it.</summary>
    internal static Gate Closed(string name, string phrase, params ReadOnlySpan<string> arguments) => new(name, GateState.Closed, phrase, EquatableArray.Create(arguments));

    /// <summary>A gate that is worth knowing.</summary>
    internal static Gate Partly(string name, string phrase, params ReadOnlySpan<string> arguments) => new(name, GateState.Partly, phrase, EquatableArray.Create(arguments));
}
