using SiteGen.Pipeline.Configuration;
using SiteGen.Primitives.Diagnostics;
using SiteGen.Primitives.Text;
using SiteGen.Scriban;
using SiteGen.Scriban.Values;

namespace SiteGen.Pipeline.Rendering.Templates;

/// <summary>The functions that site templates have beside those of the language.</summary>
internal static class SiteFunctions
{
    /// <summary>The places that texts of the interface may have, beside `{n}`.</summary>
    private static readonly string[] Places =
        ["name", "in", "of", "share", "number", "count", "date", "until", "reason", "previous", "change", "language", "title", "place", "year", "query"];

    /// <summary>The built-ins of the language and the site's own.</summary>
    public static FunctionLibrary Library { get; } = FunctionLibrary.BuiltIns
        .Register("t", [Key, Number, .. Places.Select(Optional)], Shape.Text, static (context, arguments) => Text(context, Scope(context).Language, arguments[0], arguments[1..]))
        .Register("t_in", [Required("code"), Key, Number, .. Places.Select(Optional)], Shape.Text, static (context, arguments) => Text(context, Find(context, arguments[0]), arguments[1], arguments[2..]))
        .Register("asset", [Required("name")], Shape.Text, static (context, arguments) => Asset(context, arguments[0]))
        .Register("url", [Required("path")], Shape.Text, static (context, arguments) => Url(context, arguments[0]))
        .Register("number", [Required("value")], Shape.Text, static (context, arguments) => Wording(context).Numbers.Of(Decimal(context, arguments[0])))
        .Register("percent", [Required("value")], Shape.Text, static (context, arguments) => Wording(context).Numbers.Percent(Decimal(context, arguments[0])))
        .Register("signed", [Required("value")], Shape.Text, static (context, arguments) => Wording(context).Numbers.Change(Decimal(context, arguments[0])))
        .Register("once", [Required("partial")], Shape.Markup, static (context, arguments) => Once(context, arguments[0]))
        .Register("safe", [Required("html")], Shape.Markup, static (context, arguments) => Value.Markup(context.Text(arguments[0])));

    private static FunctionParameter Key => Required("key");

    private static FunctionParameter Number => new("n", Shape.Number, Value.Null);

    private static FunctionParameter Required(string name) => new(name, Shape.Any);

    private static FunctionParameter Optional(string name) => new(name, Shape.Any, Value.Null);

    private static RenderScope Scope(RenderContext context) => (RenderScope)context.Host!; // TemplateRunner sets it before every render.

    private static Wording Wording(RenderContext context) => Scope(context).Views.Wordings[Scope(context).Language.Index];

    private static Language Find(RenderContext context, Value code)
    {
        var wanted = context.Text(code);
        foreach (var language in Scope(context).Views.Model.Configuration.Languages)
        {
            if (language.Code == wanted)
            {
                return language;
            }
        }

        throw new ScriptException(RenderingRules.UnknownLanguage, wanted);
    }

    /// <summary>The text of a key; `n` chooses the plural form, every named argument fills its place.</summary>
    private static Value Text(RenderContext context, Language language, Value key, ReadOnlySpan<Value> arguments)
    {
        var wording = Scope(context).Views.Wordings[language.Index];
        var name = context.Text(key);
        if (!wording.Has(name))
        {
            // Where another language has the text, its absence here was reported when the files were read.
            if (Scope(context).Views.Wordings.Any(other => other.Has(name)))
            {
                return name;
            }

            throw new ScriptException(Diagnostic.At(default, RenderingRules.UnknownText, name) with
            {
                Location = null,
                Suggestion = NearestName.Find(name, wording.Keys),
            });
        }

        var text = arguments[0].IsNull ? wording.Text(name) : wording.Count(name, Decimal(context, arguments[0]));
        for (var i = 0; i < Places.Length; i++)
        {
            if (!arguments[i + 1].IsNull)
            {
                text = text.Replace($"{{{Places[i]}}}", context.Text(arguments[i + 1]), StringComparison.Ordinal);
            }
        }

        return text;
    }

    private static Value Asset(RenderContext context, Value name)
    {
        var addresses = Scope(context).Views.Addresses;
        var wanted = context.Text(name);
        return addresses.Asset(wanted) ?? throw new ScriptException(new Diagnostic(RenderingRules.UnknownAsset, [wanted], null)
        {
            Suggestion = NearestName.Find(wanted, addresses.AssetNames),
        });
    }

    /// <summary>The address of a path of the site: in the page's language, or of a file as it stands.</summary>
    private static Value Url(RenderContext context, Value path)
    {
        var scope = Scope(context);
        var wanted = context.Text(path);
        var rooted = wanted.StartsWith('/') ? wanted : "/" + wanted;
        var isFile = rooted.LastIndexOf('.') > rooted.LastIndexOf('/');
        return scope.Views.Addresses.Relative(isFile ? rooted : $"/{scope.Language.Code}{rooted}");
    }

    private static Value Once(RenderContext context, Value partial)
    {
        var scope = Scope(context);
        var name = context.Text(partial);
        return scope.Runner.Once(name, scope.Language) is { } html
            ? Value.Markup(html)
            : throw new ScriptException(RenderingRules.UnknownPartial, name);
    }

    private static decimal Decimal(RenderContext context, Value value) =>
        decimal.TryParse(context.Text(value), System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new ScriptException(RenderingRules.NotANumber, context.Text(value));
}
