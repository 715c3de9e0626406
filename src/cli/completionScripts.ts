const bash = `# alert2attack's words for bash: eval "$(alert2attack completion bash)"
_alert2attack() {
  local line cur="\${COMP_WORDS[COMP_CWORD]}"
  [[ $cur == '=' ]] && cur=''
  COMPREPLY=()
  while IFS= read -r line; do
    if [[ $line == ':files' ]]; then
      compopt -o filenames
      while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -f -- "$cur")
    else
      COMPREPLY+=("\${line%%$'\\t'*}")
    fi
  done < <(alert2attack completion bash --words "$(printf '%s\\n' "\${COMP_WORDS[@]:1:COMP_CWORD-1}")
$cur" 2>/dev/null)
}
complete -F _alert2attack alert2attack
`;

const zsh = `#compdef alert2attack
# alert2attack's words for zsh: eval "$(alert2attack completion zsh)", after compinit
_alert2attack() {
  local line
  local -a described
  for line in "\${(@f)$(alert2attack completion zsh --words "\${(F)words[2,CURRENT]}" 2>/dev/null)}"; do
    if [[ $line == ':files' ]]; then
      _files
    elif [[ -n $line ]]; then
      described+=("\${\${line%%$'\\t'*}//:/\\\\:}:\${line#*$'\\t'}")
    fi
  done
  (( $#described )) && _describe alert2attack described
}
compdef _alert2attack alert2attack
`;

const fish = `# alert2attack's words for fish: alert2attack completion fish | source
function __alert2attack_words
  set -l typed (commandline -ct)
  set -l before (string join \\n -- (commandline -opc)[2..] | string collect --no-trim-newlines)
  for line in (alert2attack completion fish --words "$before$typed" 2>/dev/null)
    if test "$line" = ':files'
      __fish_complete_path "$typed"
    else
      echo $line
    end
  end
end
complete -c alert2attack -f -a '(__alert2attack_words)'
`;

/** Shell code, by shell, that asks `alert2attack completion SHELL --words …` for what fits. */
export const completionScripts: ReadonlyMap<string, string> = new Map([
  ['bash', bash],
  ['zsh', zsh],
  ['fish', fish],
]);
