using SiteGen.Pipeline.Parsing;

namespace SiteGen.Pipeline.Model;

/// <summary>An attachment with its file: an index in <see cref="SiteModel.Files"/>.</summary>
public sealed record Download(Attachment Item, int File);
