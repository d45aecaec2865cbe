namespace SiteGen.Pipeline.Rendering;

/// <summary>Media types by file name (IANA registry), and the short name that a reader knows a type by.</summary>
internal static class MediaType
{
    /// <summary>The media type of a file.</summary>
    public static string Of(string path) => Extension(path) switch
    {
        "jpg" or "jpeg" => "image/jpeg",
        "png" => "image/png",
        "gif" => "image/gif",
        "webp" => "image/webp",
        "svg" => "image/svg+xml",
        "avif" => "image/avif",
        "pdf" => "application/pdf",
        "csv" => "text/csv",
        "txt" => "text/plain",
        "json" => "application/json",
        "doc" => "application/msword",
        "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "xls" => "application/vnd.ms-excel",
        "xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "ppt" => "application/vnd.ms-powerpoint",
        "pptx" => "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        "odt" => "application/vnd.oasis.opendocument.text",
        "ods" => "application/vnd.oasis.opendocument.spreadsheet",
        "zip" => "application/zip",
        "mp3" => "audio/mpeg",
        "mp4" => "video/mp4",
        _ => "application/octet-stream",
    };

    /// <summary>`PDF`, `DOCX`: the extension in capitals.</summary>
    public static string Short(string path) => Extension(path).ToUpperInvariant();

    private static string Extension(string path) => Path.GetExtension(path) is { Length: > 1 } extension ? extension[1..].ToLowerInvariant() : "";
}
