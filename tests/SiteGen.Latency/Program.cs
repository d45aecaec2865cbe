using System.Globalization;
using SiteGen.Latency;

if (args is not [var program, var site, .. var rest])
{
    Console.Error.WriteLine("SiteGen.Latency PROGRAM SITE [EDITS]: starts 'PROGRAM serve --site SITE' and measures it; with 0 edits the start alone.");
    return 2;
}

var edits = rest is [var number] ? int.Parse(number, CultureInfo.InvariantCulture) : 25;
return await Measurement.RunAsync(program, site, edits) ? 0 : 1;
