using System.CommandLine;
using SiteGen.Authoring.Releases;
using SiteGen.Languages.Messages;
using SiteGen.Pipeline.Building;
using SiteGen.Pipeline.Parsing;
using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Cli.Commands;

/// <summary>What `new` may be told on the command line.</summary>
internal sealed class NewOptions
{
    private readonly Argument<string[]> title;
    private readonly Option<string[]> titles;
    private readonly Option<string?> type;
    private readonly Option<string?> region;
    private readonly Option<string?> tags;
    private readonly Option<string?> projects;
    private readonly Option<string?> date;
    private readonly Option<string?> embargo;
    private readonly Option<string?> slug;
    private readonly Option<bool> flat;
    private readonly Option<bool> publish;

    /// <summary>Declares the options, described in the language of messages.</summary>
    public NewOptions(Phrases phrases, SharedOptions shared)
    {
        title = new Argument<string[]>("[TITLE]") { Description = phrases.Fill("argument-new-title"), Arity = ArgumentArity.ZeroOrMore };
        titles = OptionMaker.WithValues("--title", "LANG=TEXT", phrases, "option-new-title");
        type = OptionMaker.WithValue("--type", "TYPE", phrases, "option-new-type");
        type.CompletionSources.Add([.. ReleaseTypeNames.All]);
        region = OptionMaker.WithValue("--region", "ID[,ID]", phrases, "option-new-region").Offering(shared, site => site.Vocabulary.Regions.Regions.Select(region => region.Id.Value));
        tags = OptionMaker.WithValue("--tags", "ID[,ID]", phrases, "option-new-tags").Offering(shared, site => site.Vocabulary.Tags.Select(tag => tag.Id.Value));
        projects = OptionMaker.WithValue("--projects", "ID[,ID]", phrases, "option-new-projects").Offering(shared, site => site.Vocabulary.Projects.Select(project => project.Id.Value));
        date = OptionMaker.WithValue("--date", "DATE", phrases, "option-new-date");
        embargo = OptionMaker.WithValue("--embargo", "INSTANT", phrases, "option-new-embargo");
        slug = OptionMaker.WithValue("--slug", "NAME", phrases, "option-new-slug");
        flat = OptionMaker.Switch("--flat", phrases, "option-new-flat");
        publish = OptionMaker.Switch("--publish", phrases, "option-new-publish");
    }

    /// <summary>Gives the options to the command.</summary>
    public void AddTo(Command command)
    {
        command.Add(title);
        foreach (var option in (Option[])[titles, type, region, tags, projects, date, embargo, slug, flat, publish])
        {
            command.Add(option);
        }
    }

    /// <summary>
    /// What is asked for. The title without a language is in that of `--lang` where the site has it, else in the site's first; what cannot be
    /// read is reported.
    /// </summary>
    public ReleaseOrder Read(ParseResult parsed, SiteSurvey site, string? language, DiagnosticCollector found)
    {
        var written = new List<WrittenTitle>();
        if (string.Join(' ', parsed.GetValue(title) ?? []).Trim() is { Length: > 0 } first)
        {
            written.Add(new(site.Configuration.Languages.Any(known => known.Code == language) ? language! : site.Configuration.DefaultLanguage.Code, first)); // Equal to a code.
        }

        foreach (var text in parsed.GetValue(titles) ?? [])
        {
            var sign = text.IndexOf('=', StringComparison.Ordinal);
            if (sign <= 0 || text[..sign].Contains(' ', StringComparison.Ordinal) || text[(sign + 1)..].Trim() is not { Length: > 0 } words)
            {
                found.Add(CliRules.BadTitle(text, site.Configuration.DefaultLanguage.Code));
            }
            else if (written.Any(known => known.Language == text[..sign]))
            {
                found.Add(CliRules.SecondTitle(text[..sign]));
            }
            else
            {
                written.Add(new(text[..sign], words));
            }
        }

        return new ReleaseOrder
        {
            Titles = written.ToEquatableArray(),
            Type = parsed.TextOf(type),
            Regions = Ids(parsed.TextOf(region)),
            Tags = Ids(parsed.TextOf(tags)),
            Projects = Ids(parsed.TextOf(projects)),
            Date = parsed.TextOf(date),
            Embargo = parsed.TextOf(embargo),
            Slug = parsed.TextOf(slug),
            IsFlat = parsed.Has(flat),
            IsReady = parsed.Has(publish),
        };
    }

    private static EquatableArray<string> Ids(string? text) =>
        (text ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToEquatableArray();
}
