using SiteGen.Cli.Running;

namespace SiteGen.Cli.Tests.Running;

public class FaultReportTests
{
    [Theory]
    [InlineData("en", "The program itself failed (InvalidOperationException); nothing is wrong with your site. Please send the file '{0}' to whoever looks after sitegen.")]
    [InlineData("ru", "Сбой самой программы (InvalidOperationException); с вашим сайтом всё в порядке. Передайте, пожалуйста, файл «{0}» тому, кто сопровождает sitegen.")]
    [InlineData("kk", "Бағдарламаның өзі істен шықты (InvalidOperationException); сайтыңызда кінә жоқ. «{0}» файлын sitegen-ге жауапты адамға жіберіңіз.")]
    public void A_fault_is_one_line_without_a_stack_trace_which_lies_in_a_file(string language, string message)
    {
        var (exit, printed) = Report(Thrown(new InvalidOperationException("secret")), language);
        var log = LogOf(printed);

        Assert.Equal(ExitCode.Fault, exit);
        Assert.Equal(3, (int)exit);
        Assert.Equal("sitegen: error SG0001: " + message.Replace("{0}", log, StringComparison.Ordinal) + "\n", printed);
        Assert.Contains("FaultReportTests", File.ReadAllText(log), StringComparison.Ordinal);
        Assert.Contains("arguments: build --drafts", File.ReadAllText(log), StringComparison.Ordinal);
        Directory.Delete(Path.GetDirectoryName(log) ?? log, recursive: true);
    }

    [Fact]
    public void The_file_at_work_stands_where_a_mistake_in_it_would()
    {
        var inner = new InvalidOperationException();
        inner.Data[FaultReport.FileKey] = "content/news/a.kk.md";

        var printed = Report(Thrown(new AggregateException(inner)), "en").Printed;

        Assert.StartsWith("content/news/a.kk.md: error SG0001: ", printed, StringComparison.Ordinal);
        Directory.Delete(Path.GetDirectoryName(LogOf(printed)) ?? "", recursive: true);
    }

    private static (ExitCode Exit, string Printed) Report(Exception exception, string language)
    {
        using var error = new StringWriter { NewLine = "\n" };
        return (FaultReport.Write(exception, ["build", "--drafts"], language, error), error.ToString());
    }

    private static string LogOf(string printed) =>
        printed.Split('\'', '«', '»').Single(part => part.EndsWith("fault.log", StringComparison.Ordinal));

    private static Exception Thrown(Exception exception)
    {
        try
        {
            throw exception;
        }
        catch (Exception caught)
        {
            return caught;
        }
    }
}
