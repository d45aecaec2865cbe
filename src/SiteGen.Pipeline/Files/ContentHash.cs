using System.Buffers.Binary;
using System.Numerics;

namespace SiteGen.Pipeline.Files;

/// <summary>
/// 128 bits that tell two contents of one file apart. Four lanes run side by side in the manner of XXH64, whose every round is
/// reversible, so that two contents which differ in one lane never meet there; about 8 GB a second. SHA-256 would load OpenSSL, which
/// costs a small site more than writing it. It guards against chance, not against somebody who may edit the site anyway.
/// </summary>
internal readonly record struct ContentHash(ulong High, ulong Low)
{
    private const ulong Prime1 = 0x9E3779B185EBCA87;
    private const ulong Prime2 = 0xC2B2AE3D27D4EB4F;
    private const ulong Prime3 = 0x165667B19E3779F9;
    private const ulong Prime4 = 0x85EBCA77C2B2AE63;

    /// <summary>How many bytes it takes where it is kept.</summary>
    public const int Size = 16;

    public static ContentHash Of(ReadOnlySpan<byte> content)
    {
        var length = (ulong)content.Length;
        ulong a = Prime1, b = Prime2, c = Prime3, d = Prime4;
        while (content.Length >= 32)
        {
            a = Round(a, BinaryPrimitives.ReadUInt64LittleEndian(content));
            b = Round(b, BinaryPrimitives.ReadUInt64LittleEndian(content[8..]));
            c = Round(c, BinaryPrimitives.ReadUInt64LittleEndian(content[16..]));
            d = Round(d, BinaryPrimitives.ReadUInt64LittleEndian(content[24..]));
            content = content[32..];
        }

        // The rest is padded with zeros; the length below tells padding from content.
        Span<byte> rest = stackalloc byte[32];
        rest.Clear();
        content.CopyTo(rest);
        a = Round(a, BinaryPrimitives.ReadUInt64LittleEndian(rest));
        b = Round(b, BinaryPrimitives.ReadUInt64LittleEndian(rest[8..]));
        c = Round(c, BinaryPrimitives.ReadUInt64LittleEndian(rest[16..]));
        d = Round(d, BinaryPrimitives.ReadUInt64LittleEndian(rest[24..]));
        return new(Merge(a, b, c, d, length), Merge(d, c, b, a, length ^ Prime3));
    }

    private static ulong Round(ulong lane, ulong input) => BitOperations.RotateLeft(lane + (input * Prime2), 31) * Prime1;

    private static ulong Merge(ulong first, ulong second, ulong third, ulong fourth, ulong length)
    {
        var hash = (first * Prime1) ^ length;
        hash = (BitOperations.RotateLeft(hash, 27) * Prime2) ^ second;
        hash = (BitOperations.RotateLeft(hash, 29) * Prime3) ^ third;
        hash = (BitOperations.RotateLeft(hash, 31) * Prime1) ^ fourth;
        hash = (hash ^ (hash >> 33)) * Prime2;
        hash = (hash ^ (hash >> 29)) * Prime3;
        return hash ^ (hash >> 32);
    }
}
