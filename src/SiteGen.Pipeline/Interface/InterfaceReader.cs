using System.Collections.Frozen;
using System.Text;
using SiteGen.Languages;
using SiteGen.Languages.Plurals;
using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Files;
using SiteGen.Pipeline.Sources;
using SiteGen.Pipeline.Yaml;
using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Interface;

/// <summary>
/// Reads `templates/i18n/&lt;code&gt;.yml`: texts by key, nested as the author likes, plural forms as a map, and under `formats` what the
/// program does not know about the language. A language is added by such a file alone. A site's own file may hold only what it says in
/// other words: the rest is the default theme's, and a copy made long ago lacks nothing that the theme has learnt to say since.
/// </summary>
internal static class InterfaceReader
{
    /// <summary>The interface of each of the site's languages, in their order.</summary>
    public static Diagnosed<EquatableArray<LanguageInterface>> Read(
        SiteConfiguration configuration, EquatableArray<SourceFile> files, ISourceFolder folder)
    {
        var found = new DiagnosticCollector();
        var read = new List<LanguageInterface>();
        var stated = new List<LanguageInterface>();
        foreach (var language in configuration.Languages)
        {
            var path = PathOf(language.Code);
            var file = files.FirstOrDefault(file => file.Path == path);
            var own = ReadLanguage(language.Code, file is null ? null : Document(file, folder, found), found);
            stated.Add(own);
            read.Add(new LanguageInterface(own.Code, own.Formats, WithThemes(own, folder)));
        }

        ReportMissing(read, stated, found);
        return found.Finish(EquatableArray.Own(read.ToArray()));
    }

    /// <summary>The file of a language's texts.</summary>
    public static string PathOf(string code) => $"templates/i18n/{code}.yml";

    /// <summary>The texts with those of the default theme behind them. A theme of one's own has keys of its own, which these do not disturb.</summary>
    private static FrozenDictionary<string, PluralForms> WithThemes(LanguageInterface own, ISourceFolder folder)
    {
        var path = PathOf(own.Code);
        var theme = EmbeddedFolder.DefaultTheme.Read(path);
        if (own.Texts.Count == 0 || !theme.IsRead || folder.Read(path).Bytes.Span.SequenceEqual(theme.Bytes.Span)
            || YamlReader.Read(Encoding.UTF8.GetString(theme.Bytes.Span), path, 1).Value is not { } document)
        {
            return own.Texts;
        }

        var texts = ReadLanguage(own.Code, document, new DiagnosticCollector()).Texts;
        return texts.Keys.All(own.Texts.ContainsKey)
            ? own.Texts
            : own.Texts.Concat(texts.Where(text => !own.Texts.ContainsKey(text.Key))).ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static YamlNode? Document(SourceFile file, ISourceFolder folder, DiagnosticCollector found)
    {
        var bytes = folder.Read(file.Path);
        if (!bytes.IsRead)
        {
            found.Add(FileRules.Unreadable(file.Path, bytes.Fault ?? ""));
            return new YamlMap([], SourceLocation.OfFile(file.Path));
        }

        // What is left of a file that cannot be read whole would only be reported as missing, text by text.
        var empty = new YamlMap([], SourceLocation.OfFile(file.Path));
        if (found.Take(TextDecoder.Decode(bytes.Bytes.Span, file.Path)) is not { } text)
        {
            return empty;
        }

        var document = YamlReader.Read(text, file.Path, 1);
        found.AddRange(document.Diagnostics);
        return document.HasErrors ? empty : document.Value ?? empty;
    }

    private static LanguageInterface ReadLanguage(string code, YamlNode? document, DiagnosticCollector found)
    {
        var formats = LanguageFormats.Of(code);
        var texts = new Dictionary<string, PluralForms>(StringComparer.Ordinal);
        switch (document)
        {
            case null:
                found.Add(InterfaceRules.NoFile(code, PathOf(code)));
                break;
            case YamlMap map:
                foreach (var entry in map.Entries)
                {
                    if (entry.Key.Value == "formats" && entry.Value is YamlMap stated)
                    {
                        formats = FormatsReader.Read(formats, stated, found);
                    }
                    else
                    {
                        ReadText(entry.Key.Value, entry.Value, texts, found);
                    }
                }

                break;
            default:
                found.Add(InterfaceRules.NotAMap(document.Location, PathOf(code)));
                break;
        }

        return new LanguageInterface(code, formats, texts.ToFrozenDictionary(StringComparer.Ordinal));
    }

    private static void ReadText(string key, YamlNode value, Dictionary<string, PluralForms> texts, DiagnosticCollector found)
    {
        switch (value)
        {
            case YamlScalar scalar:
                texts[key] = new PluralForms(scalar.IsNull ? "" : scalar.Text);
                break;
            case YamlMap map when map.Entries.Length > 0 && map.Entries.All(IsForm):
                var forms = new PluralForms(((YamlScalar)(map["other"] ?? map.Entries[^1].Value)).Text);
                foreach (var entry in map.Entries)
                {
                    PluralCategoryName.TryFind(entry.Key.Value, out var category);
                    forms = forms.With(category, ((YamlScalar)entry.Value).Text);
                }

                texts[key] = forms;
                break;
            case YamlMap map:
                foreach (var entry in map.Entries)
                {
                    ReadText($"{key}.{entry.Key.Value}", entry.Value, texts, found);
                }

                break;
            default:
                found.Add(InterfaceRules.NotAMap(value.Location, key));
                break;
        }
    }

    private static bool IsForm(YamlEntry entry) => entry.Value is YamlScalar && PluralCategoryName.TryFind(entry.Key.Value, out _);

    /// <summary>
    /// A text that one language has and another lacks would leak its key to readers. What a language has from the default theme it need not
    /// have in common with others: templates of a site's own may never ask for it.
    /// </summary>
    private static void ReportMissing(List<LanguageInterface> read, List<LanguageInterface> stated, DiagnosticCollector found)
    {
        foreach (var lacking in read.Where(language => language.Texts.Count > 0))
        {
            foreach (var key in ProgramTexts.Keys.Where(key => read.All(other => !other.Texts.ContainsKey(key))))
            {
                found.Add(InterfaceRules.NeededText(PathOf(lacking.Code), key));
            }

            var told = new HashSet<string>(StringComparer.Ordinal);
            foreach (var other in stated.Where(other => other.Code != lacking.Code))
            {
                foreach (var key in other.Texts.Keys.Where(key => !lacking.Texts.ContainsKey(key) && told.Add(key)).Order(StringComparer.Ordinal))
                {
                    found.Add(InterfaceRules.MissingText(PathOf(lacking.Code), key, PathOf(other.Code)));
                }
            }
        }
    }
}
