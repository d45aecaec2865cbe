using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Files;

namespace SiteGen.Pipeline.Building.Caching;

/// <summary>The hash of everything that decides the output and is no file and no clock: the program itself, and what was asked of it.</summary>
internal static class RequestHash
{
    public static ContentHash Of(BuildRequest request)
    {
        var to = new BlobWriter(512);
        to.Hash(ProgramHash.Value);
        to.Text(request.BaseUrl ?? "");
        to.Flag(request.Drafts);
        to.Flag(request.Preview);
        to.Number((int)request.Checks);
        to.Text(request.Pictures?.Version ?? "");
        return ContentHash.Of(to.Written.Span);
    }
}
