using SiteGen.Scriban.Values;

namespace SiteGen.Scriban.Tests.Specs;

/// <summary>A host with typed objects, as a site generator is one.</summary>
public sealed class SampleSite : IScriptObject
{
    public static readonly ScriptType<SampleSite> Globals = new(
        "globals",
        "What templates of the sample see.",
        new("site", Shape.Object(static () => SampleSection.Description), "The site.", static _ => Value.Of(SampleSection.News)),
        new("page", Shape.Object(static () => SamplePage.Description), "The page.", static _ => Value.Of(SamplePage.School)),
        new("lang", Shape.Text, "The language.", static _ => "kk"),
        new("extra", Shape.Any, "Whatever the page holds besides.", static _ => Value.Of(new ScriptObject())));

    public static SampleSite Instance { get; } = new();

    public static FunctionLibrary Functions { get; } = FunctionLibrary.BuiltIns
        .Register(
            "url",
            Primitives.Collections.EquatableArray.Create<FunctionParameter>([new("path", Shape.Text), new("absolute", Shape.Bool, false)]),
            Shape.Text,
            static (_, arguments) => (arguments[1].IsTrue ? "https://example.kz" : "") + "/base" + arguments[0].AsText())
        .Register(
            "page_of",
            Primitives.Collections.EquatableArray.Create<FunctionParameter>([new("slug", Shape.Text)]),
            Shape.Object(static () => SamplePage.Description),
            static (context, arguments) => arguments[0].AsText() == "school"
                ? Value.Of(SamplePage.School)
                : throw new ScriptException("There is no page " + context.Text(arguments[0]) + "."))
        .Register(
            "icon",
            Primitives.Collections.EquatableArray.Create<FunctionParameter>([new("name", Shape.Text)]),
            Shape.Markup,
            static (context, arguments) => Value.Markup("<svg class=\"" + context.Text(arguments[0]) + "\"/>"));

    public ScriptType Type => Globals;

    public Value Get(int slot) => Globals.Get(this, slot);
}
