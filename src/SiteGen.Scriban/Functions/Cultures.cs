using System.Globalization;
using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Functions;

/// <summary>Finds the culture that an argument names.</summary>
internal static class Cultures
{
    public static CultureInfo Find(RenderContext context, Value name, int argument)
    {
        if (name.IsNull)
        {
            return context.Options.Culture;
        }

        try
        {
            return CultureInfo.GetCultureInfo(context.Text(name));
        }
        catch (CultureNotFoundException)
        {
            throw new ScriptException(ScriptRules.UnknownCulture(context.Text(name)), argument);
        }
    }
}
