using SiteGen.Pipeline.Configuration;
using SiteGen.Scriban.Values;

namespace SiteGen.Pipeline.Rendering.Views;

/// <summary>Somebody whom journalists may call.</summary>
internal sealed class ContactView(ContactSettings contact, string language) : IScriptObject
{
    private readonly ContactSettings contact = contact;
    private readonly string language = language;

    public static ScriptType<ContactView> Definition { get; } = new(
        "contact",
        "Somebody whom journalists may call: an entry of `contacts` in `site.yml`.",
        new("id", Shape.Text, "The id.", view => view.contact.Id),
        new("name", Shape.Text, "The name.", view => view.contact.Name.ForOrFirst(view.language)),
        new("role", Shape.Text, "The position, or empty.", view => view.contact.Role.ForOrFirst(view.language)),
        new("phone", Shape.Text, "The telephone number as written, or empty.", view => view.contact.Phone ?? ""),
        new("phone_link", Shape.Text, "The number as an address: `tel:+77252000000`; empty without a number.", view => view.PhoneLink()),
        new("email", Shape.Text, "The e-mail address, or empty.", view => view.contact.Email ?? ""),
        new("hours", Shape.Text, "When to call, or empty.", view => view.contact.Hours.ForOrFirst(view.language)));

    public ScriptType Type => Definition;

    public Value Get(int slot) => Definition.Get(this, slot);

    private string PhoneLink() => contact.Phone is { } phone
        ? "tel:" + string.Concat(phone.Where(character => char.IsAsciiDigit(character) || character == '+'))
        : "";
}
