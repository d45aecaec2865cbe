using SiteGen.Pipeline.Parsing;

namespace SiteGen.Pipeline.Model;

/// <summary>A picture with its file: an index in <see cref="SiteModel.Files"/>.</summary>
public sealed record Picture(MediaItem Item, int File);
