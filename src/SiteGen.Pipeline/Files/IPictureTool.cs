namespace SiteGen.Pipeline.Files;

/// <summary>A program that makes smaller pictures of large ones. It is not part of this program, and a site builds without it.</summary>
public interface IPictureTool
{
    /// <summary>The program and its version: another one may make other bytes of the same picture.</summary>
    string Version { get; }

    /// <summary>The variant of a picture; null when the program could not make it. Called from several threads.</summary>
    ReadOnlyMemory<byte>? Make(ReadOnlyMemory<byte> picture, PictureOrder order);
}
