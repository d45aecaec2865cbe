namespace SiteGen.Corpus;

/// <summary>One release of the corpus.</summary>
internal sealed record CorpusRelease(
    int Index,
    string Slug,
    DateTime Date,
    int[] Tags,
    int[] Projects,
    string Region,
    bool HasPhoto,
    string KazakhTitle,
    string RussianTitle,
    string KazakhSummary,
    string RussianSummary,
    string KazakhBody,
    string RussianBody)
{
    /// <summary>The region of the top level that <see cref="Region"/> lies in, or is.</summary>
    public string Oblast => Region.Split('-')[0];
}
