using System.Globalization;
using System.Runtime.CompilerServices;

namespace SiteGen.Testing;

/// <summary>
/// A culture in which decimals, minus signs and dates look wrong on purpose: whatever reads the ambient culture by mistake fails a test.
/// </summary>
public static class HostileCulture
{
    /// <summary>The culture.</summary>
    public static CultureInfo Instance { get; } = Create();

    /// <summary>Makes it the culture of every thread of the test process.</summary>
    [ModuleInitializer]
    public static void Enter()
    {
        CultureInfo.DefaultThreadCurrentCulture = Instance;
        CultureInfo.DefaultThreadCurrentUICulture = Instance;
        CultureInfo.CurrentCulture = Instance;
    }

    private static CultureInfo Create()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NegativeSign = "~";
        culture.NumberFormat.NumberDecimalSeparator = "¤";
        culture.NumberFormat.NumberGroupSeparator = "§";
        culture.DateTimeFormat.ShortDatePattern = "yy'x'dd'x'MM";
        culture.DateTimeFormat.DateSeparator = "!";
        culture.DateTimeFormat.TimeSeparator = "?";
        return CultureInfo.ReadOnly(culture);
    }
}
