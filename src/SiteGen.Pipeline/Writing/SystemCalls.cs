using System.Runtime.InteropServices;

namespace SiteGen.Pipeline.Writing;

/// <summary>The two things that .NET cannot ask of a file system: a second name for a file, and two folders exchanged in one step.</summary>
internal static partial class SystemCalls
{
    private const int CurrentFolder = -100;
    private const uint LinuxExchange = 2;
    private const uint MacSwap = 2;

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

        return UnixLink(existing, added) == 0
            ? Done
            : Marshal.GetLastPInvokeError() switch
            {
                NotPermitted or TooManyLinks or NoSuchCall or LinuxNotSupported or MacNotSupported => Unsupported,
                var number => number,
            };
    }

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

    [LibraryImport("libc", EntryPoint = "link", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int UnixLink(string existing, string added);

    [LibraryImport("libc", EntryPoint = "renameat2", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameAt2(int firstFolder, string first, int secondFolder, string second, uint flags);

    [LibraryImport("libc", EntryPoint = "renamex_np", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameX(string first, string second, uint flags);

    [LibraryImport("kernel32", EntryPoint = "CreateHardLinkW", SetLastError = true, StringMarshalling = StringMarshalling.Utf16)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool CreateHardLink(string added, string existing, nint security);
}
