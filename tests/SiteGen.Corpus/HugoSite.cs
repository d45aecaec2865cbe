using System.Globalization;

namespace SiteGen.Corpus;

/// <summary>
/// Writes the corpus as a Hugo site with the same pages and feeds as ours and the same parts on each of them: lists of tags, projects, regions and
/// districts, of topics in a region and of kinds of release, the archive by years and months, RSS, Atom and JSON feeds with full texts, structured
/// data, translations, trails, numbered pages, the map, the titles for a search. Each release names its lists, so that Hugo gathers them itself; lists of
/// months and of topics have addresses of their own. What Hugo cannot do, or only by looking through all releases once more, is left out: related
/// releases, neighbouring topics, press kits, codes to scan, search by words, typography, cleaned photos. The templates are those of somebody who
/// cares for speed: what many pages show is made once, a term is found by its key, and nothing is looked for that Hugo hands out. So no kind of page is
/// more than ours, in number or bytes, but for the redirects from <c>page/1/</c>, which Hugo always writes.
/// </summary>
internal static class HugoSite
{
    private static readonly string[] KazakhMonths =
        ["Қаңтар", "Ақпан", "Наурыз", "Сәуір", "Мамыр", "Маусым", "Шілде", "Тамыз", "Қыркүйек", "Қазан", "Қараша", "Желтоқсан"];

    private static readonly string[] RussianMonths =
        ["Январь", "Февраль", "Март", "Апрель", "Май", "Июнь", "Июль", "Август", "Сентябрь", "Октябрь", "Ноябрь", "Декабрь"];

    private const string Feeds = "outputs: [HTML, RSS, ATOM, JSONFEED]";

    /// <summary>Hugo would list all terms of a taxonomy on a page of its own; we have none for these.</summary>
    private const string Unlisted = "_build: { render: never, list: never }";

    public static void Write(string root, NewsCorpus corpus)
    {
        HugoFiles.CopyTemplates("same-pages", root);
        var releases = Enumerable.Range(0, corpus.Count).Select(index => corpus[index]).ToArray();
        WritePages(root);
        WriteTerms(root);
        WritePeriods(root, releases);
        var topics = Topics(releases);
        foreach (var release in releases)
        {
            var folder = HugoFiles.ReleaseFolder(root, release);
            var facts = Facts(release, topics);
            Release(folder, "kk", release.KazakhTitle, release.KazakhSummary, "Сурет", release.KazakhBody, release, facts);
            Release(folder, "ru", release.RussianTitle, release.RussianSummary, "Снимок", release.RussianBody, release, facts);
        }
    }

    /// <summary>A topic in a region has a list from as many releases on as with us: three, or a full page on a large site.</summary>
    private static HashSet<string> Topics(CorpusRelease[] releases)
    {
        var fewest = releases.Length > 1000 ? 20 : 3;
        return releases.SelectMany(TopicsOf).CountBy(topic => topic).Where(topic => topic.Value >= fewest).Select(topic => topic.Key).ToHashSet();
    }

    private static IEnumerable<string> TopicsOf(CorpusRelease release) => release.Tags.Select(tag => $"{release.Oblast}_t{tag}");

    private static string Facts(CorpusRelease release, HashSet<string> topics) => string.Create(CultureInfo.InvariantCulture, $"""
        {HugoFiles.Facts(release)}place: {release.Region}
        topics: [{string.Join(", ", TopicsOf(release).Where(topics.Contains))}]
        types: [news]
        archive: ["{release.Date:yyyy}", "{release.Date:yyyy-MM}"]

        """);

    private static void Release(
        string folder, string language, string title, string summary, string alt, string body, CorpusRelease release, string facts)
    {
        var image = release.HasPhoto ? $"image: {{ src: photo.jpg, alt: {alt} }}\n" : "";
        var text = body.Replace("](/news/", $"](/{language}/news/", StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(folder, $"index.{language}.md"), $"---\ntitle: {title}\ndescription: {summary}\n{facts}{image}---\n{text}");
    }

    private static void WritePages(string root)
    {
        List(root, "", "Сынақ", "Проба", "Жылдамдық сынағы", "Проба скорости", "outputs: [HTML, RSS, ATOM, JSONFEED, NEWSMAP]", Feeds);
        List(root, "news", "Жаңалықтар", "Новости", "", "");
        List(root, "tags", "Тақырыптар", "Темы", "Материалдардың әліпби ретімен берілген тақырыптары.", "Темы материалов по алфавиту.");
        List(root, "projects", "Жобалар", "Проекты", "Ұйымның жобалары және олар туралы материалдар.", "Проекты организации и материалы о них.");
        List(root, "regions", "Аймақтар", "Регионы", "Өз аймағыңыздың жаңалықтарын картадан немесе тізімнен табыңыз.", "Найдите новости своего края на карте или в списке.");
        List(root, "archive", "Мұрағат", "Архив", "", "");
        List(root, "topics", "Аймақтың тақырыптары", "Темы региона", "", "", Unlisted);
        List(root, "types", "Түрі бойынша", "По виду материала", "", "", Unlisted);
        List(root, "types/news", "Жаңалық", "Новость", "«Жаңалық» айдарындағы барлық материалдар.", "Все материалы рубрики «Новость».");
        Page(root, "search", "Іздеу", "Поиск", "", "", "outputs: [HTML, FOUND]");
        Page(
            root,
            "corrections",
            "Түзетулер",
            "Исправления",
            "Жарияланған мәтінде қате табылса, оны үнсіз өзгертпейміз: не қате болғанын, дұрысы қандай екенін және қашан түзетілгенін осында жазамыз.",
            "Если в опубликованном тексте нашлась ошибка, мы не правим её молча: пишем здесь, что было неверно, как правильно и когда исправлено.",
            "");
    }

    private static void WriteTerms(string root)
    {
        for (var i = 0; i < NewsCorpus.TagCount; i++)
        {
            List(root, $"tags/t{i}", $"тег {i}", $"тег {i}", $"«тег {i}» тақырыбындағы барлық материалдар.", $"Все материалы на тему «тег {i}».", Feeds);
        }

        for (var i = 0; i < NewsCorpus.ProjectCount; i++)
        {
            List(root, $"projects/p{i}", $"жоба {i}", $"жоба {i}", $"«жоба {i}» жобасы туралы барлық материалдар.", $"Все материалы о проекте «жоба {i}».", Feeds);
        }

        for (var i = 0; i < NewsCorpus.OblastCount; i++)
        {
            List(root, $"regions/o{i}", $"Облыс {i}", $"Область {i}", "", "", $"{Feeds}\ntile: [{i % 6}, {i / 6}]");
            for (var d = 0; i < NewsCorpus.DividedOblasts && d < NewsCorpus.DistrictCount; d++)
            {
                List(root, $"regions/o{i}-d{d}", $"Аудан {i}-{d}", $"Район {i}-{d}", "", "", $"{Feeds}\nup: o{i}");
            }
        }
    }

    private static void WritePeriods(string root, CorpusRelease[] releases)
    {
        foreach (var month in releases.Select(release => (release.Date.Year, release.Date.Month)).Distinct())
        {
            var (kazakh, russian) = (KazakhMonths[month.Month - 1], RussianMonths[month.Month - 1]);
            var path = string.Create(CultureInfo.InvariantCulture, $"archive/{month.Year}-{month.Month:00}");
            List(root, path, $"{kazakh} {month.Year}", $"{russian} {month.Year}", "", "", $"up: \"{month.Year}\"\nmonth: {kazakh}", $"up: \"{month.Year}\"\nmonth: {russian}");
        }

        foreach (var year in releases.Select(release => release.Date.Year).Distinct())
        {
            List(root, $"archive/{year}", $"{year} жыл", $"{year} год", "", "");
        }
    }

    private static void List(
        string root, string path, string kazakh, string russian, string about, string aboutInRussian, string facts = "", string? factsInRussian = null)
    {
        var folder = Path.Combine(root, "content", path);
        Directory.CreateDirectory(folder);
        Front(folder, "_index.kk.md", kazakh, about, facts);
        Front(folder, "_index.ru.md", russian, aboutInRussian, factsInRussian ?? facts);
    }

    private static void Page(string root, string name, string kazakh, string russian, string about, string aboutInRussian, string facts)
    {
        var folder = Path.Combine(root, "content");
        Front(folder, $"{name}.kk.md", kazakh, about, $"layout: {name}\n{facts}");
        Front(folder, $"{name}.ru.md", russian, aboutInRussian, $"layout: {name}\n{facts}");
    }

    private static void Front(string folder, string name, string title, string about, string facts) =>
        File.WriteAllText(Path.Combine(folder, name), $"---\ntitle: \"{title}\"\ndescription: \"{about}\"\n{facts}\n---\n");
}
