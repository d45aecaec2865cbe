using System.CommandLine;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Cli.Commands;

/// <summary>
/// Wraps what a command does into what the parser calls: only there is a session known. The collector holds what is wrong with the shared
/// options; the command adds what is wrong with its own, so that all of it is reported together.
/// </summary>
internal delegate Func<ParseResult, int> CommandRunner(Func<ParseResult, Session, DiagnosticCollector, ExitCode> action);
