using SiteGen.Scriban.Syntax;

namespace SiteGen.Scriban.Evaluation;

/// <summary>The block of a `wrap`, and the block that was at hand where it stands.</summary>
internal sealed record WrappedBlock(Step Body, SourceText Source, WrappedBlock? Outer);
