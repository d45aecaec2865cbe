using System.Runtime.CompilerServices;

namespace SiteGen.Languages.Texts;

/// <summary>
/// Puts arguments into the places `{0}` to `{9}` of a text. Every other brace is text, since messages quote templates, whose syntax is
/// braces; and what an argument brings is never taken for a place.
/// </summary>
internal static class PlaceFiller
{
    private const int PlaceLength = 3;

    public static string Fill(string text, ReadOnlySpan<string> arguments)
    {
        var writer = new DefaultInterpolatedStringHandler(0, 0, null, stackalloc char[256]);
        var written = 0;
        for (var i = text.IndexOf('{', StringComparison.Ordinal); i >= 0; i = text.IndexOf('{', i + 1))
        {
            if (NumberOfPlace(text, i) is { } number && number < arguments.Length)
            {
                writer.AppendFormatted(text.AsSpan(written, i - written));
                writer.AppendLiteral(arguments[number]);
                written = i + PlaceLength;
            }
        }

        writer.AppendFormatted(text.AsSpan(written));
        return writer.ToStringAndClear();
    }

    /// <summary>The number of the place that begins at <paramref name="index"/>, or null when none does.</summary>
    public static int? NumberOfPlace(string text, int index) =>
        index + PlaceLength <= text.Length && text[index] == '{' && char.IsAsciiDigit(text[index + 1]) && text[index + 2] == '}'
            ? text[index + 1] - '0'
            : null;
}
