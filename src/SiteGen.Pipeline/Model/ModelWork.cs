using SiteGen.Pipeline.Model.Addresses;
using SiteGen.Pipeline.Model.Files;
using SiteGen.Pipeline.Model.Links;
using SiteGen.Pipeline.Parsing;
using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Model;

/// <summary>A model together with what it was made from and with, so that the next one can go on from it.</summary>
/// <param name="Model">The model.</param>
/// <param name="Parsed">The pages it was made from.</param>
/// <param name="Identities">Releases that the ledger knows by another folder.</param>
/// <param name="Files">The published files.</param>
/// <param name="Links">Finds where links lead.</param>
/// <param name="HoldsFilesBack">Whether a file stays out of the site because only hidden pages name it.</param>
/// <param name="Diagnostics">What was wrong.</param>
internal sealed record ModelWork(
    SiteModel Model, IReadOnlyList<ParsedPage> Parsed, LedgerIdentities Identities, FileLocator Files, LinkResolver Links, bool HoldsFilesBack, EquatableArray<Diagnostic> Diagnostics);
