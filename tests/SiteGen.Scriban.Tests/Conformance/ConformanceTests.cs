using System.Buffers;
using System.Globalization;
using System.Text;
using SiteGen.Primitives.Diagnostics;
using SiteGen.Testing;
using Xunit.Abstractions;

namespace SiteGen.Scriban.Tests.Conformance;

public sealed class ConformanceTests(ITestOutputHelper output)
{
    private static string? Folder
    {
        get
        {
            var named = Environment.GetEnvironmentVariable("SCRIBAN_CASES");
            var beside = RepositoryFolder.Shared is { } shared ? Path.Combine(shared, "scriban", "conformance") : null;
            return named is not null && Directory.Exists(named) ? named : beside is not null && Directory.Exists(beside) ? beside : null;
        }
    }

    [SkippableFact]
    public void Templates_render_as_the_reference_says()
    {
        Skip.If(Folder is null, "The conformance cases are not on this machine: neither SCRIBAN_CASES nor a folder beside the checkout.");

        var plain = (Passed: 0, All: 0);
        var quirks = (Passed: 0, All: 0);
        var icu = (Passed: 0, All: 0);
        var columns = (Passed: 0, All: 0);
        var failures = new List<string>();
        foreach (var example in ConformanceCase.Read(Folder!))
        {
            var failure = Run(example, ref columns);
            ref var count = ref plain;
            if (example.IsQuirk)
            {
                count = ref quirks;
            }
            else if (example.NeedsIcu)
            {
                count = ref icu;
            }

            count.All++;
            count.Passed += failure is null ? 1 : 0;
            if (failure is not null)
            {
                output.WriteLine((example.IsQuirk ? "(quirk) " : example.NeedsIcu ? "(icu) " : "") + example.Id + ": " + failure);
                if (!example.IsQuirk && !example.NeedsIcu)
                {
                    failures.Add(example.Id + ": " + failure);
                }
            }
        }

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"cases {plain.Passed}/{plain.All}, quirks {quirks.Passed}/{quirks.All}, needs_icu {icu.Passed}/{icu.All}, columns {columns.Passed}/{columns.All}"));
        Assert.True(failures.Count == 0, string.Join('\n', failures));
    }

    private string? Run(ConformanceCase example, ref (int Passed, int All) columns)
    {
        var options = example.Options();
        var parsed = Template.Parse(example.Template, "", options);
        if (parsed.HasErrors)
        {
            return Check(example, "parse", parsed.Diagnostics[0], ref columns);
        }

        var loader = new DictionaryLoader(example.Includes(), options);
        var context = new RenderContext(options, loader, example.Model());
        var written = new ArrayBufferWriter<byte>();
        var result = parsed.Value.Render(context, written);
        if (result.Mistake is { } mistake)
        {
            return Check(example, "runtime", mistake, ref columns);
        }

        var text = Encoding.UTF8.GetString(written.WrittenSpan);
        if (example.ExpectsError)
        {
            return "no error but " + text;
        }

        return text == example.Expected ? null : $"expected «{example.Expected}» but was «{text}»";
    }

    private string? Check(ConformanceCase example, string kind, Diagnostic mistake, ref (int Passed, int All) columns)
    {
        var said = string.Format(CultureInfo.InvariantCulture, mistake.Rule.English, [.. mistake.Arguments]) + " at " + mistake.Location;
        if (!example.ExpectsError)
        {
            return $"expected «{example.Expected}» but failed: {said}";
        }

        if (kind != example.Kind)
        {
            return $"failed when {kind}, not {example.Kind}: {said}";
        }

        var place = mistake.Location!.Value;
        if (example.Inner is { } inner && place.Path == inner.File && place.Line == inner.Line)
        {
            return null;
        }

        if (example.File is { } file && file != place.Path)
        {
            return "wrong file: " + said;
        }

        if (example.Line is { } line && line != place.Line)
        {
            return $"wrong line, not {line}: {said}";
        }

        if (example.Column is { } column)
        {
            columns.All++;
            columns.Passed += column == place.Column ? 1 : 0;
            if (column != place.Column)
            {
                output.WriteLine($"column of {example.Id}: not {column}: {said}");
            }
        }

        return null;
    }
}
