using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Files;
using SiteGen.Pipeline.Sources;
using SiteGen.Pipeline.Vocabulary;
using SiteGen.Primitives.Diagnostics;
using SiteGen.Testing;

namespace SiteGen.Pipeline.Tests.Vocabulary;

public sealed class VocabularyReaderTests
{
    private static readonly SiteConfiguration Site = new()
    {
        Title = LocalizedText.None,
        BaseUrl = new("https", "example.org", "/"),
        Languages = [new("kk", 0), new("ru", 1)],
        TimeZone = new("Asia/Almaty"),
    };

    /// <summary>The word after `input` is the name of the file.</summary>
    [Fact]
    public void The_specs_hold() => SpecRun.All("Vocabulary", example =>
    {
        var read = Read(example.Input.Argument, example.Input.Text);
        return Describe(read.Value) + Reported.AsText(read.Diagnostics);
    });

    [SkippableFact]
    public void The_real_list_of_regions_is_read_without_complaint()
    {
        var path = RepositoryFolder.Shared is { } shared ? Path.Combine(shared, "domain", "regions.kz.yml") : "";
        Skip.IfNot(File.Exists(path), "The list is not on this machine.");

        var read = Read("regions.yml", File.ReadAllText(path));

        Assert.Empty(read.Diagnostics);
        Assert.True(read.Value.Regions.Regions.Length > 50);
        Assert.True(read.Value.Regions.ParentOf(read.Value.Regions.IndexOf("turkistan")) >= 0);
    }

    [Fact]
    public void A_list_that_cannot_be_read_is_empty_and_reported()
    {
        var read = VocabularyReader.Read([DataFile("tags.yml", 1)], MemoryFolder.OfTexts(), Site);

        Assert.True(read.Value.Tags.IsEmpty);
        Assert.Equal(
            "content/data/tags.yml SG0201 error: The file 'content/data/tags.yml' cannot be read: there is no such file.\n",
            Reported.AsText(read.Diagnostics));
    }

    private static Diagnosed<SiteVocabulary> Read(string name, string text) =>
        VocabularyReader.Read([DataFile(name, text.Length)], MemoryFolder.OfTexts(("content/data/" + name, text)), Site);

    private static SourceFile DataFile(string name, long length) =>
        new() { Path = "content/data/" + name, Kind = SourceKind.Data, Length = length, Stamp = 0 };

    private static string Describe(SiteVocabulary vocabulary)
    {
        var lines = vocabulary.Regions.Regions.Select(region => $"region {region.Id.Value} in {region.Parent ?? "nothing"}: {Names(region.Name)}; {Names(region.In)}; {region.Level}; {region.Iso}; {region.Kato}; {string.Join(", ", region.Aliases)}; {region.Tile?.Column},{region.Tile?.Row}")
            .Concat(vocabulary.Tags.Concat(vocabulary.Projects).Select(term => $"term {term.Id.Value}: {Names(term.Name)}; {Names(term.Description)}; {string.Join(", ", term.Aliases)}"))
            .Concat(vocabulary.People.Select(person => $"person {person.Id.Value}: {Names(person.Name)}; {Names(person.Role)}; {person.Url}"));
        return string.Concat(lines.Select(line => line + "\n"));
    }

    private static string Names(LocalizedText text) => string.Join(" ", text.Texts.Select(name => $"{name.Language ?? "all"}={name.Text.Value}"));
}
