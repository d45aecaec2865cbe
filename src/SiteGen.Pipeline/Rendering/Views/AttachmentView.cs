using SiteGen.Scriban.Values;

namespace SiteGen.Pipeline.Rendering.Views;

/// <summary>A file offered for download.</summary>
internal sealed class AttachmentView(string title, string url, string type, string size, long bytes) : IScriptObject
{
    private readonly string title = title;
    private readonly string url = url;
    private readonly string type = type;
    private readonly string size = size;
    private readonly long bytes = bytes;

    public static ScriptType<AttachmentView> Definition { get; } = new(
        "attachment",
        "A file offered for download.",
        new("title", Shape.Text, "Its title; the file's name where none was given.", view => view.title),
        new("url", Shape.Text, "Its address.", view => view.url),
        new("type", Shape.Text, "Its kind: «PDF».", view => view.type),
        new("size", Shape.Text, "Its size: «1,2 МБ».", view => view.size),
        new("bytes", Shape.Number, "Its size in bytes.", view => view.bytes));

    public ScriptType Type => Definition;

    public Value Get(int slot) => Definition.Get(this, slot);
}
