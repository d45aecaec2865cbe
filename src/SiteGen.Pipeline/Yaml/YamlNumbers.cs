using System.Globalization;
using System.Text;

namespace SiteGen.Pipeline.Yaml;

/// <summary>Recognises numbers as people write them, to say how a file must have them.</summary>
internal static class YamlNumbers
{
    /// <summary>`43,5 %` → `43.5`, `1 250 000` → `1250000`; null when the text is no number at all.</summary>
    public static string? MachineForm(string text)
    {
        var form = new StringBuilder(text.Length);
        foreach (var sign in text.TrimEnd('%', '₸', '‰', ' ', '\u00A0', '\u202F'))
        {
            switch (sign)
            {
                case ' ' or '\u00A0' or '\u202F' or '\'':
                    break;
                case ',' or '.':
                    form.Append('.');
                    break;
                case '−' or '–':
                    form.Append('-');
                    break;
                default:
                    form.Append(sign);
                    break;
            }
        }

        const NumberStyles style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        return decimal.TryParse(form.ToString(), style, CultureInfo.InvariantCulture, out var number)
            ? number.ToString(CultureInfo.InvariantCulture)
            : null;
    }
}
