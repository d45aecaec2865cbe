using System.Runtime.InteropServices;
using SiteGen.Languages.Messages;
using SiteGen.Primitives.Text;

namespace SiteGen.Cli.Running;

/// <summary>Says that the program itself failed: one line for the user, the rest in a file for whoever mends it.</summary>
internal static class FaultReport
{
    /// <summary>The key under which a stage leaves the file it was working on in <see cref="Exception.Data"/>.</summary>
    public const string FileKey = "sitegen.file";

    /// <summary>Prints the line and writes the file.</summary>
    public static ExitCode Write(Exception exception, IReadOnlyList<string> arguments, string language, TextWriter error)
    {
        var log = WriteLog(exception, arguments);
        var diagnostic = CliRules.Fault(FileAtWork(exception), exception.GetType().Name, log);
        var place = diagnostic.Location is { } location ? location.ToString() : CommandLine.ProgramName;
        error.WriteLine($"{place}: error {diagnostic.Rule.Code}: {PrintableText.Of(MessageText.Of(diagnostic, language))}");
        return ExitCode.Fault;
    }

    private static string? FileAtWork(Exception? exception)
    {
        for (; exception is not null; exception = exception.InnerException)
        {
            if (exception.Data[FileKey] is string path)
            {
                return path;
            }
        }

        return null;
    }

    /// <summary>The path of the file; a dash where not even that can be written.</summary>
    private static string WriteLog(Exception exception, IReadOnlyList<string> arguments)
    {
        try
        {
            var path = Path.Combine(Directory.CreateTempSubdirectory("sitegen-").FullName, "fault.log");
            File.WriteAllText(
                path,
                $"""
                {CommandLine.ProgramName} {CommandLine.Version}
                {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription}, {RuntimeInformation.ProcessArchitecture}
                arguments: {string.Join(' ', arguments)}
                file at work: {FileAtWork(exception) ?? "unknown"}

                {exception}

                """);
            return path;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return "-";
        }
    }
}
