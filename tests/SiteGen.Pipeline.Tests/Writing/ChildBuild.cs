using System.Globalization;
using System.Text;
using SiteGen.Pipeline.Writing;

namespace SiteGen.Pipeline.Tests.Writing;

/// <summary>The child process: builds generation after generation into one output until somebody kills it.</summary>
internal static class ChildBuild
{
    public static int Main(string[] arguments)
    {
        var output = arguments[0];
        for (var generation = int.Parse(arguments[1], CultureInfo.InvariantCulture); ; generation++)
        {
            if (OutputWriter.Open(output, wait: true, site: null, worthSpare: arguments[2] == "spare" ? 1 : int.MaxValue).Value is not { } writer)
            {
                return 1;
            }

            using (writer)
            {
                writer.Begin(mostStay: true);
                Parallel.ForEach(ChildSite.Of(generation), file => writer.Accept(file.Key, Encoding.UTF8.GetBytes(file.Value)));
                writer.Complete();
                if (writer.Commit().HasErrors)
                {
                    return 1;
                }
            }

            // The parent waits for the first line: only then can killing hit a build and not the start of the program.
            Console.Out.WriteLine(generation);
            Console.Out.Flush();
        }
    }
}
