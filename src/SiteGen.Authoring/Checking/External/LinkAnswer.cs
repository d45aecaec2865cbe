using NodaTime;

namespace SiteGen.Authoring.Checking.External;

/// <summary>What an address answered.</summary>
/// <param name="Address">The address.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Detail">The status, the new address, or why there is no answer.</param>
/// <param name="Asked">When.</param>
public sealed record LinkAnswer(string Address, LinkOutcome Outcome, string Detail, Instant Asked);
