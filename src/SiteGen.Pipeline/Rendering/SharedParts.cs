using SiteGen.Languages.Search;
using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Model;

namespace SiteGen.Pipeline.Rendering;

/// <summary>
/// What files are made from that is a small part of every page: slices of the search terms, dates of the last changes. Such a file is not made
/// again when something else of a page changes. The parts are numbered after the pages, for those who note what was read and those who compare it.
/// </summary>
internal static class SharedParts
{
    /// <summary>A slice of a language's search terms.</summary>
    public static int Terms(SiteModel model, Language language, int slice) => model.Pages.Length + (language.Index * TermSet.Slices) + slice;

    /// <summary>When each page was changed last; comes after all slices.</summary>
    public static int Changes(SiteModel model) => model.Pages.Length + (model.Configuration.Languages.Length * TermSet.Slices);
}
