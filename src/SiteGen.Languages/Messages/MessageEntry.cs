namespace SiteGen.Languages.Messages;

/// <summary>One line of a message file: a diagnostic's code or a phrase's key, and its text.</summary>
public readonly record struct MessageEntry(string Key, string Text);
