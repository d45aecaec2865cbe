using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Server;

/// <summary>Is told what the preview does, one call at a time: the terminal.</summary>
public interface IPreviewObserver
{
    /// <summary>The server answers at an address now.</summary>
    void Started(Uri address);

    /// <summary>Something is to be said of the preview itself.</summary>
    void Told(Diagnostic diagnostic);

    /// <summary>The site follows its files again.</summary>
    void Updated(PreviewUpdate update);
}
