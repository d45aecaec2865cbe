using System.Globalization;
using SiteGen.Pipeline.Building;
using SiteGen.Pipeline.Yaml;

namespace SiteGen.Authoring.Checking.Weights;

/// <summary>How much a reader with a cheap phone may be asked to load. `extra: { check: … }` of `site.yml` may state others.</summary>
internal sealed record Budgets
{
    /// <summary>`page_kb`: a page and its style sheets.</summary>
    public int PageKilobytes { get; init; } = 100;

    /// <summary>`images_kb`: the pictures of a page, in the size they are stored in.</summary>
    public int PicturesKilobytes { get; init; } = 8000;

    /// <summary>`photo_kb`: one photo.</summary>
    public int PhotoKilobytes { get; init; } = 5000;

    /// <summary>`photo_megapixels`: one photo.</summary>
    public int PhotoMegapixels { get; init; } = 25;

    /// <summary>What a site states.</summary>
    public static Budgets Of(LoadedSite site)
    {
        var stated = CheckSettings.Of(site.Configuration.Extra);
        var usual = new Budgets();
        return new Budgets
        {
            PageKilobytes = Number("page_kb", usual.PageKilobytes),
            PicturesKilobytes = Number("images_kb", usual.PicturesKilobytes),
            PhotoKilobytes = Number("photo_kb", usual.PhotoKilobytes),
            PhotoMegapixels = Number("photo_megapixels", usual.PhotoMegapixels),
        };

        int Number(string key, int otherwise) =>
            stated?[key] is YamlScalar written && int.TryParse(written.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
    }
}
