using FsCheck;
using FsCheck.Fluent;
using SiteGen.Scriban.Tests.Specs;
using SiteGen.Testing;

namespace SiteGen.Scriban.Tests.Fuzzing;

/// <summary>Templates that nobody would write: those of the specs and the guide, cut, spliced, repeated and sown with stray tokens.</summary>
public static class TemplateGenerator
{
    private static readonly string[] Tokens =
    [
        "{{", "}}", "{{-", "~}}", "{%{", "}%}", "(", ")", "[", "]", "{", "}", ",", ";", ":", ".", "?.", "..", "..<", "?", "??", "?!", "|", "@", "^", "$",
        "$0", "$x", "$$", "++", "--", "+", "-", "*", "/", "//", "%", "<<", ">>", "==", "!=", "<", ">=", "&&", "||", "!", "=", "+=", "#", "##", "\n", "\"",
        "'", "`", "$\"", "\\", "if ", "else ", "end", "for x in ", "while ", "case ", "when ", "func f", "func g(a, b = 1, c...)", "do;", "ret ",
        "break", "continue", "capture y", "with ", "wrap ", "import ", "readonly ", "tablerow x in ", "this", "null", "true", "empty", "for.index",
        "include ", "include_join ", "date.now", "math.uuid", "f ", "x", "y", "model", "0", "1", "-1", "2147483648", "9999999999999999999999",
        "1e300", "1e40", "0.1", "1.5m", "1f", "0x", "\"a\"", "limit: 3 ", "reversed ", " ", "é", "Қ", "😀", "\ud83d", "\u0000",
        "string.pad_left 100000000", "array.insert_at 2000000000 1", "object.eval", "object.eval_template", "regex.replace `(a*)*b` \"$0$0\"",
        "array.each @(do; ret $0; end)", "array.sort", "object.to_json", "math.format \"N99\"", "date.add_years 9999", "array.join model", "string.split \"\"",
    ];

    private static readonly Lazy<string[]> Sources = new(ReadSources);

    public static Gen<string> Templates =>
        from first in Gen.Elements(Sources.Value)
        from second in Gen.Elements(Sources.Value)
        from changes in Gen.ListOf(Change, 4)
        from kept in Gen.Choose(0, 4)
        select changes.Take(kept).Aggregate(first, (text, change) => change(text, second));

    private static Gen<Func<string, string, string>> Change => Gen.OneOf(
        from at in Gen.Choose(0, 1000) from length in Gen.Choose(1, 30) select Cut(at, length),
        from at in Gen.Choose(0, 1000) from token in Gen.Elements(Tokens) select Sow(at, token),
        from at in Gen.Choose(0, 1000) from token in Gen.Elements(Tokens) from more in Gen.Elements(Tokens) select Sow(at, token + more),
        from at in Gen.Choose(0, 1000) from length in Gen.Choose(1, 60) from times in Gen.Elements(2, 3, 40) select Repeat(at, length, times),
        from at in Gen.Choose(0, 1000) from other in Gen.Choose(0, 1000) select Splice(at, other),
        from opening in Gen.Elements("(", "[", "{a:", "-", "!", "f(", "if true;", "do;", "$\"{") from times in Gen.Elements(5, 300, 5000) select Nest(opening, times),
        from chain in Gen.Elements("1 + ", "x.", "x | ", "x ? 1 : ", "a[", "x ?? ") from times in Gen.Elements(5, 300, 5000) select Nest(chain, times));

    private static Func<string, string, string> Cut(int at, int length) => (text, _) =>
    {
        var start = text.Length == 0 ? 0 : at % text.Length;
        return text.Remove(start, Math.Min(length, text.Length - start));
    };

    private static Func<string, string, string> Sow(int at, string token) => (text, _) => text.Insert(at % (text.Length + 1), token);

    private static Func<string, string, string> Repeat(int at, int length, int times) => (text, _) =>
    {
        var start = at % (text.Length + 1);
        var piece = text.Substring(start, Math.Min(length, text.Length - start));
        return text.Insert(start, string.Concat(Enumerable.Repeat(piece, times)));
    };

    private static Func<string, string, string> Splice(int at, int other) => (text, second) =>
        string.Concat(text.AsSpan(0, at % (text.Length + 1)), second.AsSpan(other % (second.Length + 1)));

    private static Func<string, string, string> Nest(string opening, int times) => (text, _) =>
    {
        var code = text.IndexOf("{{", StringComparison.Ordinal);
        return text.Insert(code < 0 ? 0 : code + 2, string.Concat(Enumerable.Repeat(opening, times)));
    };

    private static string[] ReadSources()
    {
        var files = Directory.GetFiles(RepositoryFolder.Of("tests", "SiteGen.Scriban.Tests", "Specs"), "*.md").Order(StringComparer.Ordinal);
        return [.. files.Append(RepositoryFolder.Of("docs", "templates.md")).SelectMany(SpecReader.Read).Select(static example => example.Template)];
    }
}
