using SiteGen.Pipeline.Files;

namespace SiteGen.Pipeline.Building.Caching;

/// <summary>What is known of a kept page without reading it.</summary>
/// <param name="Length">Bytes of the file.</param>
/// <param name="Stamp">The file's time of writing.</param>
/// <param name="IsSure">Whether the file lay still long enough before it was read for its time to tell a later change.</param>
/// <param name="Hash">The hash of the file's content.</param>
/// <param name="Form">Where the page's form stands.</param>
/// <param name="Html">Where its HTML stands.</param>
internal sealed record StoredPage(long Length, long Stamp, bool IsSure, ContentHash Hash, StoredBytes Form, StoredBytes Html);
