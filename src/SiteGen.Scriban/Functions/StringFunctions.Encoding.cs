using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Functions;

internal static partial class StringFunctions
{
    /// <summary>Appends a text as it stands in quotation marks.</summary>
    public static void AppendLiteral(StringBuilder result, string text) => result.Append('"').Append(Escaped(text)).Append('"');

    private static string Escaped(string text)
    {
        var result = new StringBuilder(text.Length + 8);
        foreach (var letter in text)
        {
            switch (letter)
            {
                case '"' or '\\':
                    result.Append('\\').Append(letter);
                    break;
                case '\n':
                    result.Append("\\n");
                    break;
                case '\r':
                    result.Append("\\r");
                    break;
                case '\t':
                    result.Append("\\t");
                    break;
                case '\b':
                    result.Append("\\b");
                    break;
                case '\f':
                    result.Append("\\f");
                    break;
                case '\v':
                    result.Append("\\v");
                    break;
                case '\a':
                    result.Append("\\a");
                    break;
                case < ' ':
                    result.Append("\\x").Append(((int)letter).ToString("x2", CultureInfo.InvariantCulture));
                    break;
                default:
                    result.Append(letter);
                    break;
            }
        }

        return result.ToString();
    }

    private static Value Literal(RenderContext context, ReadOnlySpan<Value> arguments)
    {
        if (arguments[0].IsNull)
        {
            return default;
        }

        var result = new StringBuilder();
        AppendLiteral(result, context.Text(arguments[0]));
        return result.ToString();
    }

    private static Value Base64Encode(RenderContext context, ReadOnlySpan<Value> arguments)
    {
        var text = Convert.ToBase64String(Bytes(context, arguments[0]));
        context.Machine.CheckGrowth(text.Length);
        return text;
    }

    private static Value Base64Decode(RenderContext context, ReadOnlySpan<Value> arguments)
    {
        var text = context.Text(arguments[0]);
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var length)
            ? Encoding.UTF8.GetString(bytes, 0, length)
            : throw new ScriptException(ScriptRules.BadBase64(), 0);
    }

    [SuppressMessage("Security", "CA5351", Justification = "Templates ask for it to name things, not to protect them.")]
    private static Value Md5(RenderContext context, ReadOnlySpan<Value> arguments) => Hex(MD5.HashData(Bytes(context, arguments[0])));

    [SuppressMessage("Security", "CA5350", Justification = "As above.")]
    private static Value Sha1(RenderContext context, ReadOnlySpan<Value> arguments) => Hex(SHA1.HashData(Bytes(context, arguments[0])));

    private static Value Sha256(RenderContext context, ReadOnlySpan<Value> arguments) => Hex(SHA256.HashData(Bytes(context, arguments[0])));

    private static Value Sha512(RenderContext context, ReadOnlySpan<Value> arguments) => Hex(SHA512.HashData(Bytes(context, arguments[0])));

    [SuppressMessage("Security", "CA5350", Justification = "As above.")]
    private static Value HmacSha1(RenderContext context, ReadOnlySpan<Value> arguments) =>
        Hex(HMACSHA1.HashData(Bytes(context, arguments[1]), Bytes(context, arguments[0])));

    private static Value HmacSha256(RenderContext context, ReadOnlySpan<Value> arguments) =>
        Hex(HMACSHA256.HashData(Bytes(context, arguments[1]), Bytes(context, arguments[0])));

    private static Value HmacSha512(RenderContext context, ReadOnlySpan<Value> arguments) =>
        Hex(HMACSHA512.HashData(Bytes(context, arguments[1]), Bytes(context, arguments[0])));

    private static byte[] Bytes(RenderContext context, Value value) => Encoding.UTF8.GetBytes(context.Text(value));

    private static Value Hex(byte[] bytes) => Convert.ToHexStringLower(bytes);
}
