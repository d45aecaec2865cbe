using System.Globalization;
using SiteGen.Corpus;

Action<string, NewsCorpus>? write = args switch
{
    [_, _] => PressSite.Write,
    [_, _, "hugo"] => HugoSite.Write,
    [_, _, "hugo-lean"] => HugoLeanSite.Write,
    _ => null,
};
if (write is null || !int.TryParse(args[1], CultureInfo.InvariantCulture, out var count) || count < 1)
{
    Console.Error.WriteLine("usage: SiteGen.Corpus DIR RELEASES [hugo | hugo-lean]");
    Console.Error.WriteLine("Writes a site of RELEASES releases in Kazakh and Russian to DIR: for this program, for Hugo with the same pages, or for Hugo with plain ones.");
    return 2;
}

write(args[0], new NewsCorpus(count));
return 0;
