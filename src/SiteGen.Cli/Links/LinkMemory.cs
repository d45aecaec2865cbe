using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using SiteGen.Authoring.Checking.External;
using SiteGen.Pipeline.Writing;

namespace SiteGen.Cli.Links;

/// <summary>
/// What addresses answered, kept in the site's `.sitegen/` folder so that nobody is asked again too soon. Whatever cannot be read counts as
/// absent, and whatever cannot be written is not kept.
/// </summary>
internal sealed class LinkMemory(string site)
{
    /// <summary>What was there stays there for a while; what was not may come back tomorrow.</summary>
    private static readonly Duration Good = Duration.FromDays(7);
    private static readonly Duration Bad = Duration.FromDays(1);

    private readonly string path = Path.Combine(site, OutputWriter.WorkFolder, "external-links.json");

    /// <summary>The answers that are still fresh; those that nobody gave are asked for again.</summary>
    public Dictionary<string, LinkAnswer> Read(Instant now)
    {
        var answers = new Dictionary<string, LinkAnswer>(StringComparer.Ordinal);
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path));
            foreach (var entry in document.RootElement.EnumerateArray())
            {
                if (Read(entry) is { } answer && IsFresh(answer, now))
                {
                    answers[answer.Address] = answer;
                }
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException or InvalidOperationException)
        {
            answers.Clear();
        }

        return answers;
    }

    /// <summary>Keeps answers in place of all that were kept.</summary>
    public void Write(IEnumerable<LinkAnswer> answers)
    {
        var temporary = path + ".new";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path) ?? site);
            using (var stream = new FileStream(temporary, FileMode.Create))
            using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true }))
            {
                json.WriteStartArray();
                foreach (var answer in answers.OrderBy(answer => answer.Address, StringComparer.Ordinal))
                {
                    json.WriteStartObject();
                    json.WriteString("address", answer.Address);
                    json.WriteString("outcome", answer.Outcome.ToString());
                    json.WriteString("detail", answer.Detail);
                    json.WriteString("asked", InstantPattern.General.Format(answer.Asked));
                    json.WriteEndObject();
                }

                json.WriteEndArray();
            }

            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The next check asks again.
        }
    }

    private static bool IsFresh(LinkAnswer answer, Instant now) =>
        answer.Outcome != LinkOutcome.Unknown && answer.Asked <= now && now - answer.Asked < (answer.Outcome == LinkOutcome.Found ? Good : Bad);

    private static LinkAnswer? Read(JsonElement entry)
    {
        return Text("address") is { } address && Enum.TryParse<LinkOutcome>(Text("outcome"), out var outcome) && InstantPattern.General.Parse(Text("asked") ?? "") is { Success: true } asked
            ? new LinkAnswer(address, outcome, Text("detail") ?? "", asked.Value)
            : null;

        string? Text(string name) => entry.TryGetProperty(name, out var value) ? value.GetString() : null;
    }
}
