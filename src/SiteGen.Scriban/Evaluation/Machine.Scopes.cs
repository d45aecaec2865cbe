using SiteGen.Scriban.Syntax;
using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Evaluation;

internal sealed partial class Machine
{
    private readonly FunctionLibrary library;
    private readonly ScriptObject page = new(16);
    private Scope[] scopes = new Scope[16];
    private int scopeCount;
    private int pageScope;
    private IScriptObject? host;

    /// <summary>The scopes below this hide their parameters: they belong to functions that called the running one.</summary>
    private int barrier;

    /// <summary>The scope with which the running code began.</summary>
    private int scopeBase;

    private void ResetScopes(IScriptObject? globals, ScriptObject? model)
    {
        Array.Clear(scopes, 0, scopeCount);
        scopeCount = 0;
        barrier = 0;
        host = globals;
        PushScope(ScopeKind.Library, library);
        if (globals is not null)
        {
            page.Clear();
            PushScope(ScopeKind.Host, globals);
        }
        else if (model is not null)
        {
            page.CopyFrom(model);
        }

        pageScope = scopeCount;
        PushScope(ScopeKind.Page, page);
        scopeBase = scopeCount;
    }

    public int PushScope(ScopeKind kind, object? target, string? name = null)
    {
        if (scopeCount == scopes.Length)
        {
            Array.Resize(ref scopes, scopeCount * 2);
        }

        ref var scope = ref scopes[scopeCount];
        scope.Kind = kind;
        scope.Target = target;
        scope.Name = name;
        scope.Value = default;
        return scopeCount++;
    }

    public void PopScope() => scopeCount--;

    public void SetLoopValue(int scope, Value value) => scopes[scope].Value = value;

    /// <summary>The variable of a loop that the running code is in: the scope is so many after the code's first.</summary>
    public Value LoopValue(int scope) => scopes[scopeBase + scope].Value;

    /// <summary>What a name holds, from the innermost scope outwards; undefined when nothing has it.</summary>
    public Value Lookup(MemberName name, ref int place, ref MemberPlace hostPlace, ref LibraryPlace libraryPlace)
    {
        for (var i = scopeCount - 1; i >= 0; i--)
        {
            ref var scope = ref scopes[i];
            switch (scope.Kind)
            {
                case ScopeKind.Loop when scope.Name == name.Text:
                    return scope.Value;
                case ScopeKind.Page:
                    if (page.TryGet(name, ref place, out var value))
                    {
                        return value;
                    }

                    break;
                case ScopeKind.Host:
                    var slot = hostPlace.SlotIn(host!.Type, name.Text); // The scope exists only with a host.
                    if (slot >= 0)
                    {
                        return host.Get(slot);
                    }

                    break;
                case ScopeKind.Library:
                    return libraryPlace.ValueIn(library, name.Text);
                case ScopeKind.Loop or ScopeKind.LocalLoop:
                    break;
                default:
                    if (TryGetIn(ref scope, i, name, out value))
                    {
                        return value;
                    }

                    break;
            }
        }

        return Value.Undefined;
    }

    private bool TryGetIn(ref Scope scope, int index, MemberName name, out Value value)
    {
        switch (scope.Kind)
        {
            case ScopeKind.Parameters when index >= barrier:
                return TryGetParameter((Frame)scope.Target!, name, out value); // Scopes other than loops have a target.
            case ScopeKind.With or ScopeKind.Literal:
                return ((ScriptObject)scope.Target!).TryGet(name, out value);
            case ScopeKind.WithHost:
                var target = (IScriptObject)scope.Target!;
                var slot = target.Type.SlotOf(name.Text);
                value = slot < 0 ? default : target.Get(slot);
                return slot >= 0;
            default:
                value = default;
                return false;
        }
    }

    private bool TryGetParameter(Frame frame, MemberName name, out Value value)
    {
        var slot = Array.IndexOf(frame.Function!.Parameters, name.Text); // Only frames of functions have such a scope.
        if (slot >= 0)
        {
            value = stack[frame.ArgumentBase + slot];
            return true;
        }

        if (frame.Globals is { } globals)
        {
            return globals.TryGet(name, out value);
        }

        value = default;
        return false;
    }

    /// <summary>Assigns to a global name, in the object that the language says.</summary>
    public void Assign(MemberName name, Value value, SourceSpan span)
    {
        for (var i = scopeCount - 1; i >= 0; i--)
        {
            ref var scope = ref scopes[i];
            switch (scope.Kind)
            {
                case ScopeKind.Page:
                    SetIn(page, name, value, span);
                    return;
                case ScopeKind.With:
                    SetIn((ScriptObject)scope.Target!, name, value, span); // Scopes other than loops have a target.
                    return;
                case ScopeKind.WithHost:
                    throw Fault(span, ScriptRules.ReadOnly(name.Text));
                case ScopeKind.Parameters when i >= barrier:
                    if (AssignInFunction((Frame)scope.Target!, i, name, value, span))
                    {
                        return;
                    }

                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>A function with parameters keeps to itself what it assigns, save names that exist outside already.</summary>
    private bool AssignInFunction(Frame frame, int scope, MemberName name, Value value, SourceSpan span)
    {
        var slot = Array.IndexOf(frame.Function!.Parameters, name.Text); // Only frames of functions have such a scope.
        if (slot >= 0)
        {
            stack[frame.ArgumentBase + slot] = value;
            frame.Arguments = null;
            return true;
        }

        if (frame.Globals is { } own && own.Contains(name))
        {
            SetIn(own, name, value, span);
            return true;
        }

        if (ExistsBelow(scope, name))
        {
            return false;
        }

        SetIn(frame.Globals ??= new ScriptObject(), name, value, span);
        return true;
    }

    private bool ExistsBelow(int scope, MemberName name)
    {
        for (var i = scope - 1; i >= 0; i--)
        {
            ref var below = ref scopes[i];
            var exists = below.Kind switch
            {
                ScopeKind.Page => page.Contains(name),
                ScopeKind.Host => host!.Type.SlotOf(name.Text) >= 0, // The scope exists only with a host.
                ScopeKind.Library => library.TryGet(name.Text, out _),
                _ => TryGetIn(ref below, i, name, out _),
            };
            if (exists)
            {
                return true;
            }
        }

        return false;
    }

    private void SetIn(ScriptObject target, MemberName name, Value value, SourceSpan span)
    {
        if (target.IsSealed(name.Text))
        {
            throw Fault(span, ScriptRules.ReadOnly(name.Text));
        }

        target.Set(name, value);
    }

    /// <summary>The object that assignments go to, and from which `this` and `import` start.</summary>
    public Value This()
    {
        var current = CurrentObject(out var isPage);
        return isPage ? PageValue() : current;
    }

    /// <summary>A member of `this`, without making a map of a page that has a host's object behind it.</summary>
    public bool TryGetThis(MemberName name, out Value value)
    {
        var current = CurrentObject(out var isPage);
        if (!isPage)
        {
            value = current;
            return false;
        }

        if (!page.TryGet(name, out value) && host is not null)
        {
            var slot = host.Type.SlotOf(name.Text);
            value = slot < 0 ? default : host.Get(slot);
        }

        return true;
    }

    private Value CurrentObject(out bool isPage)
    {
        for (var i = scopeCount - 1; i > pageScope; i--)
        {
            if (scopes[i].Kind is ScopeKind.With or ScopeKind.WithHost)
            {
                isPage = false;
                return scopes[i].Target is ScriptObject map ? Value.Of(map) : Value.Of((IScriptObject?)scopes[i].Target);
            }
        }

        isPage = true;
        return default;
    }

    private Value PageValue()
    {
        if (host is null)
        {
            return Value.Of(page);
        }

        var all = new ScriptObject(page.Count + host.Type.Members.Length);
        for (var slot = 0; slot < host.Type.Members.Length; slot++)
        {
            all[host.Type.Members[slot].Name] = host.Get(slot);
        }

        for (var i = 0; i < page.Count; i++)
        {
            all[page.NameAt(i)] = page.ValueAt(i);
        }

        return Value.Of(all);
    }

    /// <summary>Makes a name read-only in the object that assignments go to.</summary>
    public void Seal(MemberName name)
    {
        for (var i = scopeCount - 1; i >= 0; i--)
        {
            if (scopes[i].Kind is ScopeKind.With or ScopeKind.Page)
            {
                ((ScriptObject)scopes[i].Target!).Seal(name.Text); // Scopes other than loops have a target.
                return;
            }
        }
    }

    /// <summary>Copies a member into the object that assignments go to, unless it is read-only there.</summary>
    public void Import(string name, Value value)
    {
        for (var i = scopeCount - 1; i >= 0; i--)
        {
            if (scopes[i].Kind is ScopeKind.With or ScopeKind.Page)
            {
                var target = (ScriptObject)scopes[i].Target!; // As above.
                if (!target.IsSealed(name))
                {
                    target[name] = value;
                }

                return;
            }
        }
    }
}
