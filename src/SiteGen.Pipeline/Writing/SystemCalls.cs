using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace SiteGen.Pipeline.Writing;

/// <summary>
/// What .NET cannot ask of a file system: a second name for a file, two folders exchanged in one step; and what .NET does too, but in twice
/// the time, for thousands of paths below one open folder.
/// </summary>
internal static partial class SystemCalls
{
    private const int CurrentFolder = -100;
    private const uint LinuxExchange = 2;
    private const uint MacSwap = 2;

    private const int CloseOnExec = 0x80000;
    private const int NoFollow = 0x100;
    private const uint TypeLengthAndTime = 0x1 | 0x200 | 0x40;
    private const int TypeMask = 0xF000;
    private const int LinkType = 0xA000;

    /// <summary>From which the system takes what the user's mask forbids (0777).</summary>
    private const uint AllRights = 0x1FF;

    private const int NotPermitted = 1;
    private const int Invalid = 22;
    private const int TooManyLinks = 31;
    private const int MacNotSupported = 45;
    private const int NoSuchCall = 38;
    private const int LinuxNotSupported = 95;

    /// <summary>What both calls answer when all went well.</summary>
    public const int Done = 0;

    /// <summary>What they answer where the system or the disk does not know how.</summary>
    public const int Unsupported = -1;

    /// <summary>Gives a file a second name: `Done`, `Unsupported`, or the system's error number.</summary>
    public static int Link(string existing, string added)
    {
        if (OperatingSystem.IsWindows())
        {
            // Whatever the reason, copying will do, or will say what is wrong.
            return CreateHardLink(added, existing, 0) ? Done : Unsupported;
        }

        return UnixLink(existing, added) == 0 ? Done : LinkFault();
    }

    /// <summary>The same for a file that has the same relative path below both folders.</summary>
    public static int Link(SafeFileHandle existing, SafeFileHandle added, string path) => LinkAt(existing, path, added, path, 0) == 0 ? Done : LinkFault();

    /// <summary>Makes a folder below an open one. False when it cannot, be it that it is there already, or that the one it lies in is not.</summary>
    public static bool MakeFolder(SafeFileHandle folder, string path) => MakeFolderAt(folder, path, AllRights) == 0;

    /// <summary>Exchanges two folders of one disk in one step: `Done`, `Unsupported`, or the system's error number.</summary>
    public static int Exchange(string first, string second)
    {
        try
        {
            var result = OperatingSystem.IsLinux() ? RenameAt2(CurrentFolder, first, CurrentFolder, second, LinuxExchange)
                : OperatingSystem.IsMacOS() ? RenameX(first, second, MacSwap)
                : Unsupported;
            return result == 0 || !(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS())
                ? result
                : Marshal.GetLastPInvokeError() switch
                {
                    Invalid or NoSuchCall or LinuxNotSupported or MacNotSupported => Unsupported,
                    var number => number,
                };
        }
        catch (EntryPointNotFoundException)
        {
            // A C library without the call.
            return Unsupported;
        }
    }

    /// <summary>A folder below which the calls with a relative path work; null where the system does not know them.</summary>
    public static SafeFileHandle? OpenFolder(string path)
    {
        if (!OperatingSystem.IsLinux())
        {
            return null;
        }

        var folder = new SafeFileHandle(UnixOpen(path, CloseOnExec), ownsHandle: true);
        try
        {
            if (!folder.IsInvalid && StateOf(folder, ".") is not null)
            {
                return folder;
            }
        }
        catch (EntryPointNotFoundException)
        {
            // A C library without the call.
        }

        folder.Dispose();
        return null;
    }

    /// <summary>
    /// What lies at a relative path, without following a link that is the path's last part: length, 0 for a link, and time of writing. Null
    /// where nothing lies or the system does not answer.
    /// </summary>
    public static TreeFile? StateOf(SafeFileHandle folder, string path)
    {
        if (StatX(folder, path, NoFollow, TypeLengthAndTime, out var state) != 0)
        {
            return null;
        }

        var isLink = (state.Mode & TypeMask) == LinkType;
        var written = DateTime.UnixEpoch.Ticks + (state.WrittenSeconds * TimeSpan.TicksPerSecond) + (state.WrittenNanoseconds / TimeSpan.NanosecondsPerTick);
        return new(isLink, isLink ? 0 : state.Length, written);
    }

    private static int LinkFault() => Marshal.GetLastPInvokeError() switch
    {
        NotPermitted or TooManyLinks or NoSuchCall or LinuxNotSupported or MacNotSupported => Unsupported,
        var number => number,
    };

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int UnixOpen(string path, int flags);

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int StatX(SafeFileHandle folder, string path, int flags, uint mask, out LinuxState state);

    [LibraryImport("libc", EntryPoint = "mkdirat", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int MakeFolderAt(SafeFileHandle folder, string path, uint rights);

    [LibraryImport("libc", EntryPoint = "linkat", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int LinkAt(SafeFileHandle existingFolder, string existing, SafeFileHandle addedFolder, string added, int flags);

    [LibraryImport("libc", EntryPoint = "link", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int UnixLink(string existing, string added);

    [LibraryImport("libc", EntryPoint = "renameat2", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameAt2(int firstFolder, string first, int secondFolder, string second, uint flags);

    [LibraryImport("libc", EntryPoint = "renamex_np", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameX(string first, string second, uint flags);

    [LibraryImport("kernel32", EntryPoint = "CreateHardLinkW", SetLastError = true, StringMarshalling = StringMarshalling.Utf16)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool CreateHardLink(string added, string existing, nint security);

    /// <summary>`struct statx` of Linux, the same on every processor.</summary>
    [StructLayout(LayoutKind.Explicit, Size = 256)]
    private struct LinuxState
    {
        [FieldOffset(28)]
        public ushort Mode;
        [FieldOffset(40)]
        public long Length;
        [FieldOffset(112)]
        public long WrittenSeconds;
        [FieldOffset(120)]
        public uint WrittenNanoseconds;
    }
}
