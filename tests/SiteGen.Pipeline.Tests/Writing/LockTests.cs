using SiteGen.Languages.Messages;
using SiteGen.Pipeline.Writing;

namespace SiteGen.Pipeline.Tests.Writing;

public sealed class LockTests : IDisposable
{
    private readonly TestOutput output = new();

    public void Dispose() => output.Dispose();

    [Fact]
    public void A_second_build_on_one_output_says_so()
    {
        using var first = output.Open();

        Assert.Equal(
            "Another build is writing to 'output'. Wait until it has ended, or choose another folder with --output.",
            MessageText.Of(Assert.Single(OutputWriter.Open(output.Root, wait: false, output.Folder.Path).Diagnostics), "en"));
    }

    [Fact]
    public async Task A_second_build_that_waits_gets_its_turn_and_sees_what_the_first_wrote()
    {
        var first = output.Open();
        var second = Task.Run(() => output.Open(wait: true));
        first.Accept("index.html", "one"u8);

        Assert.False(second.IsCompleted);
        Assert.Equal(1, first.Commit().Value.Written);

        using var writer = await second;
        writer.Accept("index.html", "one"u8);
        Assert.Equal(1, writer.Commit().Value.Unchanged);
    }

    [Fact]
    public void A_build_that_gave_up_gives_the_lock_back()
    {
        output.Open().Dispose();

        output.Open().Dispose();
    }

    [Fact]
    public void Two_outputs_of_one_site_are_written_at_once()
    {
        using var first = output.Open();
        using var second = OutputWriter.Open(output.Folder.Of("preview"), wait: false, output.Folder.Path).Value;

        Assert.NotNull(second);
    }
}
