using System.CommandLine;
using System.Globalization;
using System.Net;
using SiteGen.Cli.Reporting;
using SiteGen.Cli.Running;
using SiteGen.Languages.Messages;
using SiteGen.Pipeline.Configuration;
using SiteGen.Primitives.Diagnostics;
using SiteGen.Server;

namespace SiteGen.Cli.Commands;

/// <summary>`sitegen serve`: shows the site in the browser while it is written.</summary>
internal static class ServeCommand
{
    private const int ThreadsForRequests = 8;

    /// <summary>Declares the command.</summary>
    public static Command Create(Phrases phrases, SharedOptions shared, CommandRunner run)
    {
        var host = OptionMaker.WithValue("--host", "HOST", phrases);
        var port = OptionMaker.WithValue("--port", "N", phrases);
        var options = new BuildOptions(phrases);
        var command = new Command("serve", phrases.Fill("command-serve")) { host, port };
        foreach (var option in options.OfPreview)
        {
            command.Add(option);
        }

        command.SetAction(run((parsed, session, found) =>
        {
            var site = SiteFinder.Find(parsed.TextOf(shared.Site), found);
            var request = options.Read(parsed, CheckLevel.Usual, found) with { Preview = true, Pictures = VipsTool.FindUntried(Environment.GetEnvironmentVariable("PATH")) };
            var number = ReadPort(parsed.TextOf(port), found);
            return found.HasErrors || site is null
                ? session.Refuse(found.ToSorted())
                : Serve(session, site, request, options.HasClock(parsed), parsed.TextOf(host), number);
        }));
        return command;
    }

    /// <summary>
    /// Serves until the user ends it, which is an interruption as of any command. What ASP.NET brings is named here alone: other commands start
    /// without it.
    /// </summary>
    private static ExitCode Serve(Session session, string site, BuildRequest request, bool isClockFixed, string? host, int port)
    {
        FirstMemory.Grant(BuildRun.WasBuilt(site));

        // All processors read the site: who asks for a page meanwhile gets a thread at once, and not when the pool grows.
        ThreadPool.GetMinThreads(out var workers, out var others);
        ThreadPool.SetMinThreads(workers + ThreadsForRequests, others);
        var reporter = session.ReporterOf(BuildRun.FolderOf(site), site);
        using var interruption = new Interruption(session.Terminal);
        var options = new PreviewOptions
        {
            Site = site,
            Output = BuildRun.OutputOf(null, site),
            Request = request,
            IsClockFixed = isClockFixed,
            Host = host,
            Port = port,
            Language = session.Settings.Language,
        };
        var isServed = new PreviewServer(options, new PreviewPrinter(session, reporter)).RunAsync(CancellationToken.None).GetAwaiter().GetResult();
        return isServed ? ExitCode.Done : ExitCode.Usage;
    }

    private static int ReadPort(string? written, DiagnosticCollector found)
    {
        if (written is null)
        {
            return PreviewOptions.UsualPort;
        }

        if (int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is > 0 and <= IPEndPoint.MaxPort)
        {
            return port;
        }

        found.Add(ServerRules.BadPort(written));
        return 0;
    }
}
