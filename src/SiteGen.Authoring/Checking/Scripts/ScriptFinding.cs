using SiteGen.Authoring.Checking.Texts;
using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Authoring.Checking.Scripts;

/// <summary>What is wrong with the letters of one file, and what would mend it.</summary>
/// <param name="Path">The file.</param>
/// <param name="Diagnostics">The faults.</param>
/// <param name="Edits">The letters to exchange, in the order of the file.</param>
/// <param name="Words">The words that this mends, as they would read.</param>
/// <param name="Written">The same words as they are written.</param>
internal sealed record ScriptFinding(
    string Path, EquatableArray<Diagnostic> Diagnostics, EquatableArray<TextEdit> Edits, EquatableArray<string> Words, EquatableArray<string> Written);
