using System.Globalization;
using SiteGen.Primitives.Diagnostics;
using SiteGen.Primitives.Text;

namespace SiteGen.Server.Answering;

/// <summary>Addresses that open a file of the site in Visual Studio Code, at the line where there is one.</summary>
internal sealed class FileLinks(string site)
{
    private readonly string root = Path.GetFullPath(site).Replace('\\', '/').TrimStart('/');

    /// <summary>The address of a place.</summary>
    public string Of(SourceLocation place)
    {
        var file = $"vscode://file/{UrlPath.Encode($"{root}/{place.Path}")}";
        return place.Line == 0 ? file : string.Create(CultureInfo.InvariantCulture, $"{file}:{place.Line}:{Math.Max(1, place.Column)}");
    }
}
