using System.Buffers;
using System.Text;
using BenchmarkDotNet.Attributes;
using SiteGen.Scriban;
using SiteGen.Scriban.Values;
using SiteGen.Testing;

namespace SiteGen.Benchmarks;

/// <summary>
/// The page of `shared/scriban/bench`: a layout, partials, two lists of twenty. The original engine takes 380 µs and 600 KB for a render
/// and 120 µs to parse the ten templates; docs/scriban-performance.md holds our numbers.
/// </summary>
[MemoryDiagnoser]
public class ScribanPageBenchmark
{
    private readonly TemplateOptions options = TemplateOptions.Default;
    private readonly ArrayBufferWriter<byte> output = new(64 * 1024);
    private readonly Dictionary<string, string> texts = new(StringComparer.Ordinal);
    private ScriptObject model = new();
    private BenchmarkLoader loader = new([]);
    private Template? page;
    private RenderContext? context;

    [GlobalSetup]
    public void Read()
    {
        var shared = RepositoryFolder.Shared ?? throw new InvalidOperationException("The page to render lies in the shared folder beside the checkout.");
        var folder = Path.Combine(shared, "scriban", "bench");
        foreach (var file in Directory.GetFiles(Path.Combine(folder, "includes")))
        {
            texts.Add(Path.GetFileName(file), File.ReadAllText(file));
        }

        texts.Add("main.html", File.ReadAllText(Path.Combine(folder, "main.html")));
        model = JsonModel.Read(Path.Combine(folder, "model.json"));
        loader = new BenchmarkLoader(texts.ToDictionary(text => text.Key, text => Template.Parse(text.Value, text.Key, options).Value, StringComparer.Ordinal));
        page = loader.Load("main.html");
        context = new RenderContext(options, loader, model);
        if (Render() != File.ReadAllText(Path.Combine(folder, "expected.html")))
        {
            throw new InvalidOperationException("The page does not come out as it should.");
        }
    }

    [Benchmark(Description = "render, context reused")]
    public int Reused()
    {
        output.ResetWrittenCount();
        context!.Reset(model);
        page!.Render(context, output);
        return output.WrittenCount;
    }

    [Benchmark(Description = "render, new context")]
    public int Fresh()
    {
        output.ResetWrittenCount();
        page!.Render(new RenderContext(options, loader, model), output);
        return output.WrittenCount;
    }

    [Benchmark(Description = "parse ten templates")]
    public int Parse()
    {
        var parsed = 0;
        foreach (var (name, text) in texts)
        {
            parsed += Template.Parse(text, name, options).Value.IsRenderable ? 1 : 0;
        }

        return parsed;
    }

    private string Render()
    {
        Reused();
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
