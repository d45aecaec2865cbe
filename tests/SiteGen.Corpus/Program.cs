using System.Globalization;
using SiteGen.Corpus;

if (args.Length < 2 || !int.TryParse(args[1], CultureInfo.InvariantCulture, out var count) || count < 1)
{
    Console.Error.WriteLine("usage: SiteGen.Corpus DIR RELEASES [hugo]");
    Console.Error.WriteLine("Writes a site of RELEASES releases in Kazakh and Russian to DIR; with 'hugo' the same content as a Hugo site.");
    return 2;
}

var corpus = new NewsCorpus(count);
if (args.Length > 2 && args[2] == "hugo")
{
    HugoSite.Write(args[0], corpus);
}
else
{
    PressSite.Write(args[0], corpus);
}

return 0;
