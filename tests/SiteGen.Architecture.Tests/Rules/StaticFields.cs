using SiteGen.Architecture.Tests.Source;

namespace SiteGen.Architecture.Tests.Rules;

/// <summary>Finds static fields and properties that can be assigned after the program has begun.</summary>
internal static class StaticFields
{
    public static IEnumerable<string> Changeable(CSharpFile file)
    {
        var tokens = file.Tokens.Where(token => token.Kind is not (CSharpTokenKind.Comment or CSharpTokenKind.Directive)).ToArray();
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i] is not { Kind: CSharpTokenKind.Word, Text: "static" })
            {
                continue;
            }

            // A declaration is a field when its first sign outside of `<…>` and `[]` is `=` or `;`.
            var end = i;
            while (end < tokens.Length && !(tokens[end].Kind == CSharpTokenKind.Sign && tokens[end].Text is "=" or ";" or "(" or "{" or "=>"))
            {
                end++;
            }

            var words = tokens[i..end].Select(token => token.Text).ToArray();
            var isField = end < tokens.Length && tokens[end].Text is "=" or ";" && !words.Contains("using") && !words.Contains("operator");
            var isLambda = i > 0 && tokens[i - 1].Text is "(" or "," or "=";
            if (isField && !isLambda && !words.Contains("readonly") && !words.Contains("const") && !IsUsing(tokens, i))
            {
                yield return $"{file.Path}:{tokens[i].Line}: the static field {words[^1]} can change.";
            }
        }
    }

    private static bool IsUsing(CSharpToken[] tokens, int at) => at > 0 && tokens[at - 1].Text == "using";
}
