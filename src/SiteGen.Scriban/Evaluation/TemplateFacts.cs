using SiteGen.Primitives.Collections;
using SiteGen.Scriban.Syntax;

namespace SiteGen.Scriban.Evaluation;

/// <summary>Finds what a template includes and what it reads of what it is given.</summary>
internal sealed class TemplateFacts
{
    private readonly SourceText source;
    private readonly List<TemplateInclude> includes = [];
    private readonly SortedSet<string> globals = new(StringComparer.Ordinal);
    private readonly Stack<string> bound = new();

    private TemplateFacts(SourceText source) => this.source = source;

    public static TemplateFactsFound Of(SourceText source, Block page)
    {
        var facts = new TemplateFacts(source);
        facts.Visit(page);
        return new TemplateFactsFound(facts.includes.ToEquatableArray(), facts.globals.ToEquatableArray());
    }

    private void Visit(SyntaxNode node)
    {
        switch (node)
        {
            case VariableExpression variable:
                if (!bound.Contains(variable.Name) && !FunctionLibrary.BuiltIns.TryGet(variable.Name, out _))
                {
                    globals.Add(variable.Name);
                }

                break;
            case AssignStatement { Operator: null, Target: VariableExpression } assign:
                Visit(assign.Value);
                break;
            case CaptureStatement { Target: VariableExpression } capture:
                Visit(capture.Body);
                break;
            case ReadonlyStatement:
                break;
            case FunctionStatement function:
                Visit(function.Definition);
                break;
            case FunctionDefinition function:
                Within(function.Parameters.Select(parameter => parameter.Name), function.Body);
                break;
            case ForStatement loop:
                VisitLoop(loop);
                break;
            default:
                VisitCall(node);
                break;
        }
    }

    private void VisitLoop(ForStatement loop)
    {
        Visit(loop.Iterator);
        foreach (var option in loop.Options)
        {
            Visit(option.Value);
        }

        if (loop.Variable is VariableExpression variable)
        {
            Within([variable.Name], loop.Body);
        }
        else
        {
            Visit(loop.Variable);
            Visit(loop.Body);
        }

        if (loop.Else is not null)
        {
            Visit(loop.Else);
        }
    }

    private void VisitCall(SyntaxNode node)
    {
        if (node is CallExpression { Target: VariableExpression { Name: "include" } } call)
        {
            Include(call, call.Arguments.IsEmpty ? null : call.Arguments[0].Value);
        }
        else if (node is PipeExpression { Right: VariableExpression { Name: "include" } or CallExpression { Target: VariableExpression { Name: "include" } } } pipe)
        {
            Include(pipe.Right, pipe.Left);
            Visit(pipe.Left);
            return;
        }
        else if (node is CallExpression { Target: VariableExpression { Name: "include_join" } } join)
        {
            IncludeAll(join);
        }

        foreach (var child in SyntaxChildren.Of(node))
        {
            Visit(child);
        }
    }

    private void Include(Expression place, Expression? name) =>
        includes.Add(new TemplateInclude((name as LiteralExpression)?.Value.AsText(), source.Locate(name is LiteralExpression ? name.Span : place.Span)));

    private void IncludeAll(CallExpression join)
    {
        if (join.Arguments.IsEmpty || join.Arguments[0].Value is not ArrayExpression names)
        {
            Include(join, null);
            return;
        }

        foreach (var name in names.Items)
        {
            Include(name, name);
        }

        foreach (var argument in join.Arguments.AsSpan()[1..])
        {
            if ((argument.Value as LiteralExpression)?.Value.AsText() is { } text && text.StartsWith("tpl:", StringComparison.Ordinal))
            {
                includes.Add(new TemplateInclude(text[4..], source.Locate(argument.Span)));
            }
        }
    }

    private void Within(IEnumerable<string> names, Block body)
    {
        var count = 0;
        foreach (var name in names)
        {
            bound.Push(name);
            count++;
        }

        Visit(body);
        for (; count > 0; count--)
        {
            bound.Pop();
        }
    }
}
