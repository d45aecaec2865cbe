namespace SiteGen.Pipeline.Model.Routes;

/// <summary>Which of the files that the site has once.</summary>
public enum SiteRouteKind
{
    /// <summary>`/index.html`: the way to the languages.</summary>
    Root,

    /// <summary>`/404.html`.</summary>
    NotFound,

    /// <summary>`/robots.txt`.</summary>
    Robots,

    /// <summary>`/sitemap.xml`: the addresses, or the index of the parts.</summary>
    Sitemap,

    /// <summary>`/sitemap-1.xml` …: a part of a large sitemap.</summary>
    SitemapPart,

    /// <summary>`/news-sitemap.xml`.</summary>
    NewsSitemap,

    /// <summary>`/.nojekyll`.</summary>
    NoJekyll,

    /// <summary>`/CNAME`.</summary>
    CustomDomain,
}
