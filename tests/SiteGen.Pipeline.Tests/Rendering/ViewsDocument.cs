using System.Text;
using SiteGen.Pipeline.Rendering.Views;
using SiteGen.Scriban.Values;

namespace SiteGen.Pipeline.Tests.Rendering;

/// <summary>Writes `docs/views.md` from the definitions of the views.</summary>
internal static class ViewsDocument
{
    public static string Write()
    {
        var text = new StringBuilder();
        text.Append("""
            # What templates see

            Every object and member that a site template may use. This page is made from the program's own definitions; a test fails when it is
            not current. An unknown name is an error of the build, with the nearest known one.

            A member that may be null says so; reading a member of null is an error, so ask first: `{{ if release.region }}…{{ end }}`.
            Text is escaped for HTML when it is written; HTML is written as it is.

            """);
        var kinds = new List<ScriptType> { GlobalsView.Definition };
        for (var i = 0; i < kinds.Count; i++)
        {
            foreach (var kind in kinds[i].Members.Select(member => KindOf(member.Shape)).Where(kind => kind is not null && !kinds.Contains(kind)))
            {
                kinds.Add(kind!);
            }
        }

        foreach (var kind in kinds.Take(1).Concat(kinds.Skip(1).OrderBy(kind => kind.Name, StringComparer.Ordinal)))
        {
            text.Append($"\n## {kind.Name}\n\n{kind.Summary}\n\n| member | is | meaning |\n| --- | --- | --- |\n");
            foreach (var member in kind.Members)
            {
                text.Append($"| `{member.Name}` | {member.Shape} | {member.Summary.Replace("|", "\\|", StringComparison.Ordinal)} |\n");
            }
        }

        return text.ToString();
    }

    private static ScriptType? KindOf(Shape shape) => shape.Type ?? (shape.Item is { } item ? KindOf(item) : null);
}
