using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using SiteGen.Languages.Messages;
using SiteGen.Primitives.Text;

namespace SiteGen.Server.Desk;

/// <summary>What a page of the desk was asked for.</summary>
/// <param name="Language">The language of the desk.</param>
/// <param name="Words">What titles are searched for.</param>
/// <param name="State">The state that is wanted; empty for all.</param>
/// <param name="Number">The page of the list, from 1.</param>
/// <param name="Set">The key of the release that is shown side by side.</param>
internal sealed record DeskQuery(string Language, string Words, string State, int Number, string Set)
{
    /// <summary>The language where the address names none.</summary>
    public string UsualLanguage { get; private init; } = Language;

    /// <summary>Reads `?lang=kk&amp;state=draft&amp;q=мектеп&amp;page=2&amp;set=news/2026/x`; what makes no sense counts as absent.</summary>
    public static DeskQuery Parse(string query, string usualLanguage)
    {
        var values = QueryHelpers.ParseQuery(query);
        var language = Value("lang");
        return new DeskQuery(
            MessageCatalog.Languages.Contains(language) ? language : usualLanguage,
            Value("q").Trim(),
            Value("state"),
            int.TryParse(Value("page"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : 1,
            Value("set")) { UsualLanguage = usualLanguage };

        string Value(string name) => values.TryGetValue(name, out var found) ? found.ToString() : "";
    }

    /// <summary>The address of a page of the desk that is asked for this.</summary>
    public string AddressOf(string page)
    {
        var parts = new List<string>();
        Add("lang", Language == UsualLanguage ? "" : Language);
        Add("state", State);
        Add("q", Words);
        Add("page", Number > 1 ? Number.ToString(CultureInfo.InvariantCulture) : "");
        Add("set", Set);
        return DeskPages.Root + page + (parts.Count == 0 ? "" : "?" + string.Join('&', parts));

        void Add(string name, string value)
        {
            if (value.Length > 0)
            {
                parts.Add($"{name}={UrlPath.Encode(value)}");
            }
        }
    }
}
