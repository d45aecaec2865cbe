using SiteGen.Pipeline.Model;
using SiteGen.Primitives.Text;

namespace SiteGen.Pipeline.Rendering;

/// <summary>
/// The permanent identity of a release in feeds: a `tag:` URI (RFC 4151) of the organisation's host, the language and the release's id.
/// Its date is one for all: a changed slug, section, date or address of the site must not announce an old release again.
/// </summary>
internal static class ReleaseIdentity
{
    /// <summary>The identity of a release in its language.</summary>
    public static string Of(Page page, SiteModel model) =>
        $"tag:{Authority(model)},2000:{page.Language.Code}/{UrlPath.Encode(page.Facts.Id)}";

    /// <summary>The identity of a feed.</summary>
    public static string Of(TermList list, SiteModel model) => $"tag:{Authority(model)},2000:feed{list.Path}";

    private static string Authority(SiteModel model) =>
        model.Configuration.Organization.Url is { } url && Uri.TryCreate(url, UriKind.Absolute, out var address)
            ? address.Host
            : model.Configuration.BaseUrl.Host;
}
