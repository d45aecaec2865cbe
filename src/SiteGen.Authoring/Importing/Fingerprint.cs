using System.Security.Cryptography;
using System.Text;

namespace SiteGen.Authoring.Importing;

/// <summary>The hash by which an article is recognised when it is imported again.</summary>
internal static class Fingerprint
{
    /// <summary>Ten digits: enough to tell the articles of any press office apart.</summary>
    public static string Of(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes))[..10];

    /// <summary>The same of a text; ends of lines do not count.</summary>
    public static string Of(string text) => Of(Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n")));
}
