using NodaTime;

namespace SiteGen.Site.Tests.Feeds;

/// <summary>An item of a feed of any format: what all three must agree on.</summary>
internal sealed record FeedItem(string Id, string Url, string Title, Instant Published, string Content);
