using System.Globalization;
using SiteGen.Authoring.Releases;
using SiteGen.Cli.Commands;
using SiteGen.Languages.Messages;
using SiteGen.Pipeline.Building;
using SiteGen.Primitives.Text;

namespace SiteGen.Cli.Reporting;

/// <summary>Says which files a new release consists of, and what an editor does next.</summary>
internal sealed class NewReleasePrinter(Session session, IReporter reporter)
{
    private Phrases Phrases => session.Settings.Phrases;

    /// <summary>Prints it.</summary>
    public void Print(ReleasePlan plan, ReleaseOrder order, SiteSurvey site, string root)
    {
        if (session.Settings.Format == ReportFormat.Json)
        {
            PrintJson(plan, order);
            return;
        }

        reporter.Say(Phrases.Fill(order.IsReady ? "new-written" : "new-draft-written"));
        foreach (var file in plan.Files)
        {
            reporter.Say("  " + Path.GetRelativePath(Directory.GetCurrentDirectory(), Path.Combine(root, file.Path)).Replace('\\', '/'));
        }

        reporter.Say("");
        reporter.Say(Phrases.Fill("new-next"));
        var number = 0;
        foreach (var step in Steps(plan, order, site))
        {
            reporter.Say(string.Create(CultureInfo.InvariantCulture, $"  {++number}. {step}"));
        }
    }

    private IEnumerable<string> Steps(ReleasePlan plan, ReleaseOrder order, SiteSurvey site)
    {
        yield return Phrases.Fill("new-step-text");
        if (!plan.Untranslated.IsEmpty)
        {
            yield return Phrases.Fill("new-step-translate", string.Join(", ", plan.Files.Where(file => plan.Untranslated.Contains(file.Language)).Select(file => UrlPath.NameOf(file.Path))));
        }

        yield return Phrases.Fill("new-step-look", string.Concat("http://127.0.0.1:4000", site.Configuration.BaseUrl.Relative(plan.Addresses[0])));
        if (!order.IsReady)
        {
            yield return Phrases.Fill(order.Embargo is null ? "new-step-publish" : "new-step-embargo", UrlPath.NameOf(plan.Files[0].Path));
        }
    }

    private void PrintJson(ReleasePlan plan, ReleaseOrder order) => JsonLine.Write(session.Terminal.Out, json =>
    {
        json.WriteString("kind", "release");
        json.WriteString("slug", plan.Slug);
        json.WriteBoolean("draft", !order.IsReady);
        json.WriteStartArray("files");
        for (var i = 0; i < plan.Files.Length; i++)
        {
            json.WriteStartObject();
            json.WriteString("path", plan.Files[i].Path);
            json.WriteString("language", plan.Files[i].Language);
            json.WriteBoolean("translated", !plan.Untranslated.Contains(plan.Files[i].Language));
            json.WriteString("address", plan.Addresses[i]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });
}
