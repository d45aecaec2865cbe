using System.Globalization;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Server;

/// <summary>What can be wrong with the preview itself.</summary>
public static class ServerRules
{
    private static readonly DiagnosticRule PortTakenRule = new(
        "SG1000", DiagnosticSeverity.Note, "Port {0} is taken by another program; the preview uses port {1}.");

    private static readonly DiagnosticRule CannotListenRule = new(
        "SG1001", DiagnosticSeverity.Error, "The preview cannot be opened at '{0}': {1}. Leave --host out, or name an address of this computer.");

    private static readonly DiagnosticRule NotToldRule = new(
        "SG1002", DiagnosticSeverity.Note, "The system does not tell when files change ({0}); the preview looks for changes itself, which takes a second or two.");

    private static readonly DiagnosticRule FaultRule = new(
        "SG1003", DiagnosticSeverity.Error, "The program itself failed ({0}: {1}). The preview goes on with the site as it was; saving a file tries again.");

    private static readonly DiagnosticRule BadPortRule = new(
        "SG1004", DiagnosticSeverity.Error, "'{0}' is no port. Write a whole number from 1 to 65535, or leave --port out.");

    private static readonly DiagnosticRule NoPortRule = new(
        "SG1005", DiagnosticSeverity.Error, "The ports from {0} to {1} are all taken. Name another with --port.");

    /// <summary>Another program listens at the port that was wanted.</summary>
    public static Diagnostic PortTaken(int wanted, int port) => new(PortTakenRule, [Text(wanted), Text(port)], null);

    /// <summary>The host is not this machine's.</summary>
    public static Diagnostic CannotListen(string host, string reason) => new(CannotListenRule, [host, reason], null);

    /// <summary>No watching: too many folders, or a disk that tells nothing.</summary>
    public static Diagnostic NotTold(string reason) => new(NotToldRule, [reason], null);

    /// <summary>An exception that nobody expected, while the site was made.</summary>
    public static Diagnostic Fault(Exception exception) => new(FaultRule, [exception.GetType().Name, exception.Message], null);

    /// <summary>`--port many`.</summary>
    public static Diagnostic BadPort(string value) => new(BadPortRule, [value], null);

    /// <summary>A hundred ports, and none of them free.</summary>
    public static Diagnostic NoPort(int first, int last) => new(NoPortRule, [Text(first), Text(last)], null);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
