using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;
using SiteGen.Scriban.Syntax;
using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Checking;

/// <summary>
/// Goes through templates several times: what names, locals and arguments are is known only when every place that binds them was seen.
/// The last time mistakes are reported.
/// </summary>
internal sealed partial class ShapeAnalysis(ITemplateLoader loader, ScriptType globals, TemplateOptions options)
{
    // Shapes that come through more assignments than this are given up.
    private const int MostPasses = 8;

    private readonly Dictionary<string, KnownName> names = new(StringComparer.Ordinal);
    private readonly Dictionary<(object Unit, string Name), SeenShape> locals = [];
    private readonly Dictionary<FunctionDefinition, SeenShape> results = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, Template?> templates = new(StringComparer.Ordinal);
    private readonly Dictionary<Template, EquatableArray<SourceLocation>> chains = [];
    private readonly HashSet<string> assignedMembers = new(StringComparer.Ordinal);
    private readonly List<CheckedScope> scopes = [];
    private readonly DiagnosticCollector found = new();
    private readonly Queue<Template> waiting = new();

    private Template current = null!; // Set before any template is gone through.
    private object unit = new();
    private FunctionDefinition? function;
    private bool reports;
    private bool anyNameMayExist;

    public EquatableArray<Diagnostic> Run(IEnumerable<Template> roots)
    {
        var all = roots.Where(static root => root.IsRenderable).ToList();
        foreach (var root in all)
        {
            Collect(root.Syntax);
        }

        var stable = false;
        for (var pass = 1; pass <= MostPasses && !stable; pass++)
        {
            VisitAll(all);
            stable = !TakeSeen();
        }

        if (!stable)
        {
            GiveUp();
        }

        reports = true;
        VisitAll(all);
        return found.ToSorted();
    }

    private void VisitAll(List<Template> roots)
    {
        chains.Clear();
        foreach (var root in roots)
        {
            Enqueue(root, default);
        }

        while (waiting.TryDequeue(out var template))
        {
            current = template;
            unit = template;
            function = null;
            scopes.Clear();
            Visit(template.Syntax);
        }
    }

    private IEnumerable<SeenShape> AllShapes() =>
        names.Values.Select(static name => name.Shape).Concat(locals.Values).Concat(results.Values);

    /// <summary>Makes what was seen in a pass what the next one knows; tells whether that is something new.</summary>
    private bool TakeSeen()
    {
        var changed = false;
        foreach (var shape in AllShapes())
        {
            changed |= shape.TakeSeen();
        }

        return changed;
    }

    private void GiveUp()
    {
        foreach (var shape in AllShapes())
        {
            shape.See(Shape.Any);
            shape.TakeSeen();
        }
    }

    private void Enqueue(Template template, EquatableArray<SourceLocation> chain)
    {
        if (chains.TryAdd(template, chain))
        {
            waiting.Enqueue(template);
        }
    }

    /// <summary>Every name that a tree binds anywhere: reading it is no mistake, wherever that happens.</summary>
    private void Collect(SyntaxNode node)
    {
        switch (node)
        {
            case AssignStatement { Target: VariableExpression variable }:
                Known(variable.Name);
                break;
            case AssignStatement { Target: MemberExpression member }:
                assignedMembers.Add(member.Name);
                break;
            case CaptureStatement { Target: VariableExpression variable }:
                Known(variable.Name);
                break;
            case CaptureStatement { Target: MemberExpression member }:
                assignedMembers.Add(member.Name);
                break;
            case ForStatement { Variable: VariableExpression variable }:
                Known(variable.Name);
                break;
            case FunctionStatement { Target: VariableExpression variable } defined:
                Known(variable.Name).Functions.Add(defined.Definition);
                break;
            case FunctionDefinition definition:
                foreach (var parameter in definition.Parameters)
                {
                    Known(parameter.Name).Shape.MayBeAnything();
                }

                break;
            case ObjectMember member:
                Known(member.Name).Shape.MayBeAnything();
                break;
            case ImportStatement:
                anyNameMayExist = true;
                break;
            case MemberExpression { Target: VariableExpression { Name: "object" }, Name: "eval" or "eval_template" }:
                anyNameMayExist = true;
                break;
            default:
                break;
        }

        foreach (var child in SyntaxChildren.Of(node))
        {
            Collect(child);
        }
    }

    private KnownName Known(string name)
    {
        if (!names.TryGetValue(name, out var known))
        {
            known = new KnownName();
            names.Add(name, known);
        }

        return known;
    }

    private void Bind(string name, Shape? shape) => Known(name).Shape.See(shape);

    private void BindLocal(object owner, string name, Shape? shape)
    {
        if (!locals.TryGetValue((owner, name), out var seen))
        {
            seen = new SeenShape();
            locals.Add((owner, name), seen);
        }

        seen.See(shape);
    }

    private void BindResult(FunctionDefinition definition, Shape? shape)
    {
        if (!results.TryGetValue(definition, out var seen))
        {
            seen = new SeenShape();
            results.Add(definition, seen);
        }

        seen.See(shape);
    }

    private Template? Load(string name)
    {
        if (!templates.TryGetValue(name, out var template))
        {
            template = name.Length > 0 && Evaluation.Machine.IsWithin(name) ? loader.Load(name) : null;
            templates.Add(name, template);
            if (template is { IsRenderable: true })
            {
                Collect(template.Syntax);
            }
        }

        return template;
    }

    private void Report(SourceSpan span, Diagnostic mistake)
    {
        if (reports)
        {
            found.Add(mistake with { Location = current.Source.Locate(span), Related = chains[current] });
        }
    }

    private IEnumerable<string> AllNames() =>
        names.Keys.Concat(globals.Members.Select(static member => member.Name)).Concat(options.Functions.Names);
}
