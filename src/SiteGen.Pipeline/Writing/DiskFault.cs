using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Writing;

/// <summary>Tells what a disk's refusal means to the person who builds the site.</summary>
internal static class DiskFault
{
    private const int NotPermitted = 1;
    private const int NoAccess = 13;
    private const int NoSpace = 28;
    private const int ReadOnly = 30;
    private const int Exists = 17;
    private const int CrossDevice = 18;
    private const int Busy = 16;

    /// <summary>Over quota: Linux, macOS.</summary>
    private static readonly int[] OverQuota = [122, 69];

    /// <summary>Somebody else has locked the file: Linux, macOS, Windows.</summary>
    private static readonly int[] Locked = [11, 35, unchecked((int)0x80070020), unchecked((int)0x80070021)];

    /// <summary>Windows: no space for the file, none for the handle.</summary>
    private static readonly int[] WindowsNoSpace = [unchecked((int)0x80070070), unchecked((int)0x80070027)];

    private const int WindowsExists = unchecked((int)0x80070050);
    private const int WindowsReadOnly = unchecked((int)0x80070013);

    /// <summary>Whether an exception is the disk's word and not a fault of the program.</summary>
    public static bool IsFault(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException;

    /// <summary>Whether a file is in use by another process.</summary>
    public static bool IsLocked(IOException exception) => Array.IndexOf(Locked, exception.HResult) >= 0;

    /// <summary>The diagnostic of a refusal. <paramref name="name"/> is the path as people see it.</summary>
    public static Diagnostic Describe(string name, Exception exception) => exception switch
    {
        UnauthorizedAccessException => WritingRules.NotAllowed(name),
        PathTooLongException or NotSupportedException => WritingRules.BadName(name),
        // What .NET makes of «file too large».
        ArgumentOutOfRangeException => WritingRules.Unwritable(name, "it is larger than this disk or account allows"),
        ArgumentException => WritingRules.BadName(name),
        _ => DescribeNumber(exception.HResult) is { } rule ? rule(name) : WritingRules.Unwritable(name, FirstWords(exception)),
    };

    /// <summary>The diagnostic of a native call's error number.</summary>
    public static Diagnostic Describe(string name, int number) =>
        DescribeNumber(number) is { } rule
            ? rule(name)
            : WritingRules.Unwritable(name, System.Runtime.InteropServices.Marshal.GetPInvokeErrorMessage(number));

    private static Func<string, Diagnostic>? DescribeNumber(int number) => number switch
    {
        NotPermitted or NoAccess => WritingRules.NotAllowed,
        NoSpace => WritingRules.DiskFull,
        ReadOnly or WindowsReadOnly => WritingRules.ReadOnly,
        // Every path comes once, so what is already there has the same name but for capitals.
        Exists or WindowsExists => WritingRules.SameName,
        CrossDevice or Busy => WritingRules.MountPoint,
        _ when Array.IndexOf(OverQuota, number) >= 0 || Array.IndexOf(WindowsNoSpace, number) >= 0 => WritingRules.DiskFull,
        _ => null,
    };

    /// <summary>The system's sentence without the machine's paths, which it puts behind a colon.</summary>
    private static string FirstWords(Exception exception)
    {
        var message = exception.Message;
        var colon = message.IndexOf(" : ", StringComparison.Ordinal);
        return (colon < 0 ? message : message[..colon]).TrimEnd('.');
    }
}
