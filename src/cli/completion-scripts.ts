/** What a shell reads to complete `mesh`; it asks `mesh __complete` for every word. */
export const COMPLETION_SCRIPTS = {
  bash: `# bash completion of mesh: source <(mesh completion bash)
_mesh() {
  COMPREPLY=()
  local found
  found=$(mesh __complete "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null) || return
  if [ -n "$found" ]; then
    mapfile -t COMPREPLY <<< "$found"
  else
    compopt -o default
  fi
}
complete -F _mesh mesh
`,
  zsh: `#compdef mesh
# zsh completion of mesh: source <(mesh completion zsh)
_mesh() {
  local -a found
  found=("\${(@f)$(mesh __complete "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  if [[ -n "\${found[1]}" ]]; then
    compadd -- "\${found[@]}"
  else
    _files
  fi
}
compdef _mesh mesh
`,
  fish: `# fish completion of mesh: mesh completion fish | source
complete -c mesh -f -a '(
  set -l words (commandline -opc) (commandline -ct)
  set -l found (mesh __complete $words[2..-1] 2>/dev/null)
  if test (count $found) -gt 0
    printf "%s\\n" $found
  else
    __fish_complete_path (commandline -ct)
  end
)'
`,
} as const

export type Shell = keyof typeof COMPLETION_SCRIPTS
