using SiteGen.Pipeline.Sources;
using SiteGen.Primitives.Collections;

namespace SiteGen.Pipeline.Model.Routes;

/// <summary>
/// Finds the photos that journalists may want with a release: those that it shows, and those beside it. Only published files are known here. A
/// withdrawn release has none.
/// </summary>
internal static class PressKits
{
    private static readonly string[] PhotoTypes = [".jpg", ".jpeg", ".png", ".webp"];

    /// <summary>The kits of all releases that have photos, beside the first language version of each.</summary>
    public static IEnumerable<PressKitRoute> Of(IReadOnlyList<Page> pages, IReadOnlyList<TranslationSet> sets, EquatableArray<SiteFile> files)
    {
        var beside = Enumerable.Range(0, files.Length).Where(file => files[file].Set >= 0).ToLookup(file => files[file].Set);
        for (var set = 0; set < sets.Count; set++)
        {
            var versions = sets[set].Pages.Where(id => id is not null).Select(id => pages[id!.Value.Index]).ToArray(); // Filtered.
            if (!versions[0].IsRelease || versions.Any(page => page.State == PageState.Withdrawn || page.IsBroken))
            {
                continue;
            }

            var photos = versions.SelectMany(Shown).Concat(beside[set]).Distinct().Order()
                .Select(file => files[file].Source).Where(IsPhoto).ToEquatableArray();
            if (!photos.IsEmpty)
            {
                var path = versions[0].Path;
                yield return new PressKitRoute($"{path}{Name(path)}.zip", set, photos);
            }
        }
    }

    private static IEnumerable<int> Shown(Page page) => page.Gallery.Select(picture => picture.File).Concat(page.Image is { } image ? [image.File] : []);

    private static bool IsPhoto(SourceFile file) => PhotoTypes.Contains(System.IO.Path.GetExtension(file.Path), StringComparer.OrdinalIgnoreCase);

    private static string Name(string path) => path[(path.LastIndexOf('/', path.Length - 2) + 1)..^1];
}
