using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Model;
using SiteGen.Pipeline.Model.Routes;
using SiteGen.Primitives.Text;

namespace SiteGen.Pipeline.Rendering;

/// <summary>Writes addresses for pages: under the path of the base, or absolute, percent-encoded.</summary>
internal sealed class SiteAddresses
{
    private readonly SiteModel model;
    private readonly Dictionary<string, string> assets;

    public SiteAddresses(SiteModel model)
    {
        this.model = model;
        assets = model.Assets.ToDictionary(asset => asset.Name, asset => Relative(asset.Path), StringComparer.Ordinal);
    }

    private BaseUrl Base => model.Configuration.BaseUrl;

    /// <summary>The names of theme files, for suggestions.</summary>
    public IEnumerable<string> AssetNames => assets.Keys;

    /// <summary>The address of a path of the site within its host.</summary>
    public string Relative(string path) => Base.Relative(UrlPath.Encode(path));

    /// <summary>The absolute address of a path of the site.</summary>
    public string Absolute(string path) => Base.Absolute(UrlPath.Encode(path));

    /// <summary>The absolute address of an address within the host.</summary>
    public string FromRelative(string address) => address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal) ? Base.Origin + address : address;

    /// <summary>The fingerprinted address of a theme file, or null.</summary>
    public string? Asset(string name) => assets.GetValueOrDefault(name);

    /// <summary>The path of a copied file for a reader of a language.</summary>
    public string PathOf(int file, Language language) => model.Files[file].PathFor(language, model.Sets, model.Pages);

    /// <summary>The path of an overview.</summary>
    public static string Index(Language language, IndexKind kind) => $"/{language.Code}/{kind switch
    {
        IndexKind.Tags => "tags",
        IndexKind.Projects => "projects",
        IndexKind.Regions => "regions",
        IndexKind.Archive => "archive",
        IndexKind.Corrections => "corrections",
        _ => "search",
    }}/";
}
