using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;
using SiteGen.Primitives.Text;
using SiteGen.Scriban.Syntax;
using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Checking;

internal sealed partial class ShapeAnalysis
{
    private const string TemplatePrefix = "tpl:";

    private Shape Include(Expression call, CallArgument[] arguments)
    {
        var template = arguments.Length > 0 && !arguments[0].IsSpread ? Include(arguments[0].Value, call.Span) : null;
        foreach (var argument in arguments)
        {
            var shape = ShapeOf(argument.Value);
            if (template is not null && argument.Name is { } name)
            {
                BindLocal(template, name, shape);
            }
        }

        return options.AutoEscape ? Shape.Markup : Shape.Text;
    }

    /// <summary>The template that an expression names, when it says so by a literal.</summary>
    private Template? Include(Expression named, SourceSpan call) =>
        named is LiteralExpression literal && literal.Value.AsText() is { } name ? Include(name, literal.Span, call) : null;

    private Template? Include(string name, SourceSpan place, SourceSpan call)
    {
        var template = Load(name);
        if (template is null)
        {
            Report(place, ScriptRules.IncludeMissing(name, NearestName.Find(name, loader.Names)));
        }
        else if (template.IsRenderable)
        {
            Enqueue(template, EquatableArray.Create<SourceLocation>([current.Source.Locate(call), .. chains[current].AsSpan()]));
        }

        return template;
    }

    private void IncludeAll(CallArgument[] arguments)
    {
        for (var i = 0; i < arguments.Length; i++)
        {
            var value = arguments[i].Value;
            if (i == 0 && value is ArrayExpression names)
            {
                foreach (var name in names.Items)
                {
                    Include(name, arguments[0].Span);
                }
            }
            else if (i > 0 && (value as LiteralExpression)?.Value.AsText() is { } text && text.StartsWith(TemplatePrefix, StringComparison.Ordinal))
            {
                Include(text[TemplatePrefix.Length..], value.Span, arguments[0].Span);
            }
        }
    }
}
