using SiteGen.Primitives.Collections;

namespace SiteGen.Languages.Messages;

/// <summary>The message files that the program carries: `area.language.txt`.</summary>
public static class EmbeddedMessages
{
    /// <summary>The files of one language in the order of their names; nothing of other languages is read.</summary>
    public static EquatableArray<MessageFile> Of(string language)
    {
        var assembly = typeof(EmbeddedMessages).Assembly;
        return assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(string.Concat(".", language, ".txt"), StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name =>
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(name) ?? Stream.Null);
                return MessageFile.Parse(name, reader.ReadToEnd());
            })
            .ToEquatableArray();
    }
}
