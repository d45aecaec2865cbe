using System.Buffers;
using System.Text.RegularExpressions;

namespace SiteGen.Authoring.Importing.Texts;

/// <summary>
/// Knows what a news site puts around its articles: buttons, counters, cookie notices, lists of other articles. Only whole lines are judged,
/// and only by words that no article has alone on a line.
/// </summary>
internal static partial class Furniture
{
    private static readonly HashSet<string> Buttons = new(StringComparer.OrdinalIgnoreCase)
    {
        "in", "f", "t", "x", "g+", "vk", "ok", "tg", "wa", "fb", "share", "tweet", "print", "like", "back to top", "back to top button", "facebook", "twitter",
        "telegram", "whatsapp", "instagram", "linkedin", "pinterest", "viber", "messenger", "вконтакте", "одноклассники", "youtube", "tiktok", "messenger messenger",
        "бөлісу", "бөлісіңіз", "басып шығару", "жүктеу", "жазылу", "басты бет", "жоғарыға", "пікір қалдыру", "пікірлер", "түсініктемелер", "толығырақ",
        "поделиться", "поделитесь", "поделиться в соцсетях", "поделиться новостью", "распечатать", "твитнуть", "нравится", "скачать", "подписаться", "наверх", "главная", "комментарии", "комментировать",
        "оставить комментарий", "добавить комментарий", "подробнее", "версия для печати", "копировать ссылку", "сілтемені көшіру", "copy link", "меню", "поиск", "іздеу", "мәзір",
        "қазақша", "русский", "english", "қаз", "рус", "eng", "kz", "ru", "en", "kk",
    };

    private static readonly SearchValues<char> SentenceSigns = SearchValues.Create(".:;!?«»\"");

    private static readonly string[] Lists =
    [
        "читайте также", "читать также", "читайте ещё", "читайте еще", "похожие новости", "похожие материалы", "другие новости", "последние новости", "новости по теме",
        "материалы по теме", "смотрите также", "популярное", "самое читаемое", "рекомендуем", "оқи отырыңыз", "тағы оқыңыз", "тағы да оқыңыз", "басқа жаңалықтар", "ұқсас жаңалықтар", "ұқсас материалдар",
        "соңғы жаңалықтар", "осы тақырыпта", "оқыңыз", "танымал", "көп оқылған", "related posts", "related articles", "read also", "see also", "most read",
    ];

    /// <summary>Whether a line is furniture wherever it stands.</summary>
    public static bool Is(string line)
    {
        var bare = line.Trim(' ', ':', '.', '|', '•', '·', '→', '←', '↑', '▲', '»', '«', '›', '*', '-', '–');
        return bare.Length == 0
            || Buttons.Contains(bare)
            || Counter().IsMatch(line)
            || Crumbs().IsMatch(line)
            || IsCookieNotice(line)
            || Lists.Any(list => line.Length < 200 && line.StartsWith(list + ":", StringComparison.OrdinalIgnoreCase) && line.Length > list.Length + 1);
    }

    /// <summary>Whether a line heads a list of other articles, so that short lines below it are their headlines.</summary>
    public static bool HeadsList(string line) => Array.Exists(Lists, list => string.Equals(line.TrimEnd(':', ' ', '.', '!'), list, StringComparison.OrdinalIgnoreCase));

    /// <summary>Category names glued together above a headline: «Басты жаңалықтарБилік».</summary>
    public static bool IsGluedCategories(string line) =>
        line.Length <= 80 && Glued().IsMatch(line) && line.AsSpan().IndexOfAny(SentenceSigns) < 0;

    private static bool IsCookieNotice(string line) =>
        line.Length < 400
        && (line.Contains("cookie", StringComparison.OrdinalIgnoreCase) || line.Contains("куки", StringComparison.OrdinalIgnoreCase))
        && Consent().IsMatch(line);

    [GeneratedRegex(@"^(?:[\p{So}\s]*(?:просмотр\p{L}*|прочитано|прочтений|количество просмотров|қаралым\p{L}*|қаралды|қаралған|көрілді|көрілім|оқылды|views?|reads?|комментари\p{L}*|пікір\p{L}*|бөлісу|поделились)\s*[:\-–]?\s*[0-9][0-9\s.,kк]*|[\p{So}\s]*[0-9][0-9\s.,kк]*\s*(?:просмотр\p{L}*|қаралым\p{L}*|рет қаралды|рет оқылды|комментари\p{L}*|пікір\p{L}*|views?|comments?|мин(?:ут\p{L}*)? (?:чтения|оқу))|[\p{So}\s]*[0-9]{1,7})$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Counter();

    [GeneratedRegex(@"^(?:главная|басты бет|home)\s*(?:/|>|»|›|→|\|).{0,200}$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Crumbs();

    [GeneratedRegex(@"^\p{Lu}\p{Ll}+(?:,? \p{L}+)*\p{Ll}\p{Lu}\p{Ll}+(?:,? \p{L}+)*$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Glued();

    [GeneratedRegex("соглас|принима|использу|келіс|қабылда|пайдалан|қолдан|accept|use|consent", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Consent();
}
