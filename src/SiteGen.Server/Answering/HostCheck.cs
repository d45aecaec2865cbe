using System.Net;
using Microsoft.AspNetCore.Http;

namespace SiteGen.Server.Answering;

/// <summary>
/// Refuses requests that name a foreign host: a page of any web site could make its own name lead to this machine and read drafts through
/// the editor's browser. Numeric addresses cannot be made to lead elsewhere.
/// </summary>
internal sealed class HostCheck(string? host)
{
    private readonly bool isForThisMachineAlone = host is null or "localhost" || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));

    /// <summary>Whether a request that names this host is answered.</summary>
    public bool Allows(HostString named)
    {
        var name = named.Host.TrimStart('[').TrimEnd(']').TrimEnd('.');
        if (IPAddress.TryParse(name, out var address))
        {
            return !isForThisMachineAlone || IPAddress.IsLoopback(address);
        }

        return name.Equals("localhost", StringComparison.OrdinalIgnoreCase) || name.Equals(host, StringComparison.OrdinalIgnoreCase);
    }
}
