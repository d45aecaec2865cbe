using System.Globalization;
using System.Text;

namespace SiteGen.Corpus;

/// <summary>
/// Releases of a made-up press office: 150 to 900 words, 3 to 6 of 60 tags, none to 2 of 18 projects, one district of the region tree, links to
/// other releases, tables, photos. The same number always gives the same releases.
/// </summary>
internal sealed class NewsCorpus(int count)
{
    public const int TagCount = 60;
    public const int ProjectCount = 18;
    public const int OblastCount = 17;
    public const int DistrictCount = 14;

    /// <summary>Only so many oblasts have their districts in the tree, as in a press office's real file: 59 units in all.</summary>
    public const int DividedOblasts = 3;

    private static readonly string[] Kazakh =
        ("ауыл аудан мектеп су жоба қор тұрғын жұмыс жаңа құбыр маман көмек жер егін бақ шаруа отбасы бала мұғалім кітап жол көпір қыс көктем жаз күз " +
         "облыс кеңес жиын сапар жоспар нәтиже қаржы несие кооператив жылыжай суару тәжірибе шеберхана көрме дәрігер емхана газ жарық интернет сабақ оқу").Split(' ');

    private static readonly string[] Russian =
        ("село район школа вода проект фонд житель работа новый труба специалист помощь земля урожай сад хозяйство семья ребёнок учитель книга дорога " +
         "мост зима весна лето осень область совет заседание поездка план итог деньги кредит кооператив теплица полив опыт мастерская выставка врач " +
         "поликлиника газ свет интернет урок учёба").Split(' ');

    public int Count => count;

    /// <summary>The facts and texts of one release.</summary>
    public CorpusRelease this[int index]
    {
        get
        {
            var dice = new Dice((ulong)index + 17);
            var date = DateOf(index);
            var tags = Enumerable.Range(0, dice.Between(3, 6)).Select(_ => dice.Below(TagCount)).Distinct().Order().ToArray();
            var projects = Enumerable.Range(0, dice.Below(3)).Select(_ => dice.Below(ProjectCount)).Distinct().Order().ToArray();
            var oblast = dice.Below(OblastCount);
            var words = dice.Between(150, 900);
            return new CorpusRelease(
                index,
                Slug(index),
                date,
                tags,
                projects,
                oblast < DividedOblasts ? $"o{oblast}-d{dice.Below(DistrictCount)}" : $"o{oblast}",
                dice.Below(4) == 0,
                Title(new Dice((ulong)index + 1001), Kazakh),
                Title(new Dice((ulong)index + 1001), Russian),
                Sentence(new Dice((ulong)index + 3001), Kazakh, 18),
                Sentence(new Dice((ulong)index + 3001), Russian, 18),
                Body(new Dice((ulong)index + 5003), Kazakh, words),
                Body(new Dice((ulong)index + 5003), Russian, words));
        }
    }

    /// <summary>The folder of a release.</summary>
    public static string Slug(int index) => string.Create(CultureInfo.InvariantCulture, $"material-{index:000000}");

    private static string Title(Dice dice, string[] words)
    {
        var title = string.Join(' ', Enumerable.Range(0, dice.Between(5, 10)).Select(_ => dice.Of(words)));
        return char.ToUpperInvariant(title[0]) + title[1..];
    }

    private string Body(Dice dice, string[] words, int count)
    {
        var text = new StringBuilder();
        for (var left = count; left > 0;)
        {
            var paragraph = Math.Min(left, dice.Between(30, 90));
            left -= paragraph;
            switch (dice.Below(12))
            {
                case 0:
                    text.Append("## ").Append(Title(dice, words)).Append("\n\n");
                    break;
                case 1:
                    text.Append("- ").Append(Sentence(dice, words, 6)).Append("\n- ").Append(Sentence(dice, words, 7)).Append("\n- ").Append(Sentence(dice, words, 5)).Append("\n\n");
                    break;
                case 2:
                    text.Append("| ").Append(dice.Of(words)).Append(" | ").Append(dice.Of(words)).Append(" |\n| --- | ---: |\n");
                    for (var row = 0; row < 4; row++)
                    {
                        text.Append(CultureInfo.InvariantCulture, $"| {dice.Of(words)} | {dice.Between(10, 9999)} |\n");
                    }

                    text.Append('\n');
                    break;
                case 3:
                    text.Append("> ").Append(Sentence(dice, words, 14)).Append("\n\n");
                    break;
                case 4:
                    var other = dice.Below(Count);
                    text.Append(CultureInfo.InvariantCulture, $"[{Title(dice, words)}](/news/{DateOf(other).Year}/{Slug(other)}/). ");
                    break;
            }

            for (var rest = paragraph; rest > 0; rest -= 12)
            {
                text.Append(Sentence(dice, words, Math.Min(rest, 12))).Append(' ');
            }

            text.Append("\n\n");
        }

        return text.ToString();
    }

    /// <summary>Spread evenly over five years.</summary>
    private DateTime DateOf(int index) => new DateTime(2026, 11, 20, 9, 0, 0).AddMinutes(-((long)index * 5 * 365 * 24 * 60 / Math.Max(count, 1000)));

    private static string Sentence(Dice dice, string[] words, int count)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            var word = dice.Of(words);
            text.Append(i == 0 ? char.ToUpperInvariant(word[0]) + word[1..] : word).Append(i == count - 1 ? '.' : dice.Below(20) == 0 ? ',' : ' ');
            if (i < count - 1 && text[^1] == ',')
            {
                text.Append(' ');
            }
        }

        return dice.Below(8) == 0 ? text.Replace(" жоба ", " **жоба** ").Replace(" проект ", " **проект** ").ToString() : text.ToString();
    }
}
