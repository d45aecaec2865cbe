using System.Globalization;
using NodaTime;
using NodaTime.Text;
using SiteGen.Authoring.Releases;
using SiteGen.Cli.Running;
using SiteGen.Languages.Messages;
using SiteGen.Pipeline.Building;
using SiteGen.Pipeline.Parsing;
using SiteGen.Pipeline.Vocabulary;
using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Text;
using Spectre.Console;
using Region = SiteGen.Pipeline.Vocabulary.Region;

namespace SiteGen.Cli.Commands;

/// <summary>
/// Asks an editor, in the editor's language, for what a new release needs and the command line did not say. The questions go to the error
/// stream, so that the output holds the answer of the command alone.
/// </summary>
internal sealed class ReleasePrompts(Session session, SiteSurvey site, Instant now)
{
    private const int ShownAtOnce = 12;

    private readonly IAnsiConsole console = PromptConsole.Open(session);

    private Phrases Phrases => session.Settings.Phrases;

    /// <summary>The order with the answers.</summary>
    public ReleaseOrder Complete(ReleaseOrder order)
    {
        order = order with { Titles = Titles(order) };
        order = order with { Type = order.Type ?? Type() };
        order = order with { Regions = order.Regions.IsEmpty ? Region() : order.Regions };
        return order with { Date = order.Date ?? (order.Embargo is null ? Date() : null) };
    }

    private EquatableArray<WrittenTitle> Titles(ReleaseOrder order)
    {
        var titles = order.Titles.ToList();
        foreach (var language in site.Interfaces)
        {
            if (order.TitleIn(language.Code) is not null)
            {
                continue;
            }

            // The last one may be left out only if there is another to stand in for it.
            var prompt = new TextPrompt<string>(Question("ask-title", language.Formats.Name, language.Code))
            {
                AllowEmpty = titles.Count > 0 || language.Code != site.Interfaces[^1].Code,
            };
            if (console.Prompt(prompt).Trim() is { Length: > 0 } title)
            {
                titles.Add(new(language.Code, title));
            }
        }

        return titles.ToEquatableArray();
    }

    private string Type() => Choose("ask-type", ReleaseTypeNames.All, name => $"{InterfaceText("type." + name) ?? name} ({name})");

    private EquatableArray<string> Region()
    {
        var tree = site.Vocabulary.Regions;
        if (tree.Regions.IsEmpty)
        {
            return [];
        }

        var all = Enumerable.Range(0, tree.Regions.Length).ToArray();
        var chosen = all.Length < ShownAtOnce ? ChooseRegion(tree, all) : SearchRegion(tree, all);
        return chosen < 0 ? [] : [tree.Regions[chosen].Id.Value];
    }

    private int ChooseRegion(RegionTree tree, IEnumerable<int> regions) =>
        Choose("ask-region", [-1, .. regions], index => index < 0 ? Phrases.Fill("ask-no-region") : NameOf(tree, index));

    /// <summary>A country has more districts than a screen has lines: the editor writes a part of the name, and chooses where several have it.</summary>
    private int SearchRegion(RegionTree tree, int[] all)
    {
        var names = all.Select(index => NamesOf(tree.Regions[index])).ToArray();
        while (true)
        {
            var written = console.Prompt(new TextPrompt<string>(Question("ask-region-part")) { AllowEmpty = true }).Trim();
            if (written.Length == 0)
            {
                return -1;
            }

            var exact = all.Where(index => names[index].Contains(written, StringComparer.OrdinalIgnoreCase)).ToArray();
            var near = all.Where(index => names[index].Any(name => name.Contains(written, StringComparison.OrdinalIgnoreCase))).ToArray();
            var hits = exact.Length == 1 ? exact : near;
            if (hits.Length > 1)
            {
                return ChooseRegion(tree, hits);
            }

            console.MarkupLine(Markup.Escape(hits is [var hit]
                ? "  " + NameOf(tree, hit)
                : NearestName.Find(written, names.SelectMany(name => name)) is { } meant ? Phrases.DidYouMean(meant) : Phrases.Fill("ask-region-none", written)));
            if (hits is [var only])
            {
                return only;
            }
        }
    }

    private static string[] NamesOf(Region region) => [.. region.Name.Texts.Select(text => text.Text.Value), .. region.Aliases, region.Id.Value];

    private string Date()
    {
        var usual = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Format(site.Configuration.TimeZone.ToLocal(now).LocalDateTime);
        var prompt = new TextPrompt<string>(Question("ask-date"))
            .DefaultValue(usual)
            .Validate(date => IsDate(date.Trim()) ? ValidationResult.Success() : ValidationResult.Error(Markup.Escape(Phrases.Fill("ask-no-date"))));
        return console.Prompt(prompt).Trim();
    }

    private static bool IsDate(string text) =>
        InstantReader.Read(text) is not null
        || DateTime.TryParseExact(text, ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd HH:mm", "yyyy-MM-dd'T'HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private T Choose<T>(string question, IReadOnlyList<T> choices, Func<T, string> name)
        where T : notnull =>
        console.Prompt(new SelectionPrompt<T>()
            .Title(Question(question))
            .PageSize(ShownAtOnce)
            .MoreChoicesText(Markup.Escape(Phrases.Fill("ask-more")))
            .UseConverter(choice => Markup.Escape(name(choice)))
            .AddChoices(choices));

    private string NameOf(RegionTree tree, int index)
    {
        var names = new List<string>();
        for (var at = index; at >= 0 && !(tree.Regions[at].IsCountry && at != index); at = tree.ParentOf(at))
        {
            names.Insert(0, tree.Regions[at].Name.ForOrFirst(session.Settings.Language));
        }

        return $"{string.Join(" / ", names)} ({tree.Regions[index].Id.Value})";
    }

    /// <summary>What the site calls something in the editor's language, where it has that language.</summary>
    private string? InterfaceText(string key)
    {
        var texts = site.Interfaces.FirstOrDefault(language => language.Code == session.Settings.Language);
        return texts is not null && texts.Texts.TryGetValue(key, out var forms) ? forms[SiteGen.Languages.Plurals.PluralCategory.Other] : null;
    }

    private string Question(string key, params ReadOnlySpan<string> arguments) => Markup.Escape(Phrases.Fill(key, arguments));
}
