namespace SiteGen.Cli.Commands;

/// <summary>
/// What each shell must be told so that it asks the program for words. The shell hands over the words up to the cursor, the last of which is to be
/// completed; where there is nothing to offer, it offers files as ever.
/// </summary>
internal static class CompletionScripts
{
    private const string Bash = """
        # Words of sitegen for bash. Once:  sitegen completion bash > ~/.local/share/bash-completion/completions/sitegen
        _sitegen_words() {
          local IFS=$'\n'
          COMPREPLY=( $(sitegen complete -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null) )
        }
        complete -o default -F _sitegen_words sitegen

        """;

    private const string Zsh = """
        #compdef sitegen
        # Words of sitegen for zsh. Once:  sitegen completion zsh > a folder of $fpath, as the file _sitegen
        _sitegen() {
          local -a found
          found=("${(@f)$(sitegen complete -- "${(@)words[2,CURRENT]}" 2>/dev/null)}")
          found=("${(@)found:#}")
          if (( ${#found} )); then compadd -- "${(@)found}"; else _files; fi
        }
        if [ "$funcstack[1]" = "_sitegen" ]; then _sitegen "$@"; else compdef _sitegen sitegen; fi

        """;

    private const string Fish = """
        # Words of sitegen for fish. Once:  sitegen completion fish > ~/.config/fish/completions/sitegen.fish
        function __sitegen_words
          set -l before (commandline -opc)
          set -e before[1]
          set -l found (sitegen complete -- $before (commandline -ct) 2>/dev/null)
          if test (count $found) -gt 0
            printf '%s\n' $found
          else
            __fish_complete_path (commandline -ct)
          end
        end
        complete -c sitegen -f -a '(__sitegen_words)'

        """;

    private const string PowerShell = """
        # Words of sitegen for PowerShell. Once:  sitegen completion powershell >> $PROFILE
        Register-ArgumentCompleter -Native -CommandName sitegen -ScriptBlock {
          param($word, $line, $cursor)
          $words = @($line.CommandElements | Select-Object -Skip 1 | ForEach-Object { "$_" })
          # Older versions drop an empty argument of a program: it is said in another way.
          $next = if ($word -eq '') { @('--next') } else { @() }
          sitegen complete @next -- @words | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
        }

        """;

    /// <summary>The shells in the order of the help.</summary>
    public static IReadOnlyList<string> Shells { get; } = ["bash", "zsh", "fish", "powershell"];

    /// <summary>The script of a shell, or null.</summary>
    public static string? Of(string shell) => shell switch
    {
        "bash" => Bash,
        "zsh" => Zsh,
        "fish" => Fish,
        "powershell" => PowerShell,
        _ => null,
    };
}
