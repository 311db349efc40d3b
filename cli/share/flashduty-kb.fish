# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_flashduty_kb_global_optspecs
    string join \n docs= color= width= no-pager h/help V/version
end

function __fish_flashduty_kb_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_flashduty_kb_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_flashduty_kb_using_subcommand
    set -l cmd (__fish_flashduty_kb_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c flashduty-kb -n "__fish_flashduty_kb_needs_command" -l docs -d 'A docs tree of your own, on top of the guides that are built in' -r -F
complete -c flashduty-kb -n "__fish_flashduty_kb_needs_command" -l color -d 'Whether to style the output: NO_COLOR, CLICOLOR and CLICOLOR_FORCE count where it is `auto`' -r -f -a "auto\t''
always\t''
never\t''"
complete -c flashduty-kb -n "__fish_flashduty_kb_needs_command" -l width -d 'Columns to write in; by default those of the terminal, of prose at most 100' -r
complete -c flashduty-kb -n "__fish_flashduty_kb_needs_command" -l no-pager -d 'Write to the terminal itself, however long the output is'
complete -c flashduty-kb -n "__fish_flashduty_kb_needs_command" -s h -l help -d 'Print help'
complete -c flashduty-kb -n "__fish_flashduty_kb_needs_command" -s V -l version -d 'Print version'
complete -c flashduty-kb -n "__fish_flashduty_kb_needs_command" -f -a "list" -d 'List the integrations'
complete -c flashduty-kb -n "__fish_flashduty_kb_needs_command" -f -a "show" -d 'Show a guide: for reading on a terminal, as Markdown elsewhere'
complete -c flashduty-kb -n "__fish_flashduty_kb_needs_command" -f -a "search" -d 'Find the sections that answer a question: symptoms, names, fields, error messages, in English or Chinese'
complete -c flashduty-kb -n "__fish_flashduty_kb_needs_command" -f -a "export" -d 'Write the guides for other programs: to the standard output in one language, or as files'
complete -c flashduty-kb -n "__fish_flashduty_kb_needs_command" -f -a "mcp" -d 'Serve the guides to agents: the Model Context Protocol over standard input and output, or over HTTP'
complete -c flashduty-kb -n "__fish_flashduty_kb_needs_command" -f -a "completions" -d 'Print the completions for a shell'
complete -c flashduty-kb -n "__fish_flashduty_kb_needs_command" -f -a "man" -d 'Print the man page, in roff'
complete -c flashduty-kb -n "__fish_flashduty_kb_needs_command" -f -a "check" -d 'Check a docs tree: every problem with its place, and what to do about it'
complete -c flashduty-kb -n "__fish_flashduty_kb_needs_command" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c flashduty-kb -n "__fish_flashduty_kb_using_subcommand list" -s l -l lang -d 'en or zh; by default that of the environment (LC_ALL, LC_MESSAGES, LANG), else en' -r
complete -c flashduty-kb -n "__fish_flashduty_kb_using_subcommand list" -s c -l category -d 'Only those of one category' -r -f -a "alert\t''
change\t''
im\t''
webhook\t''
template\t''
link\t''"
complete -c flashduty-kb -n "__fish_flashduty_kb_using_subcommand list" -s t -l topic -d 'Only those of one topic' -r -f -a "cloud\t''
infrastructure\t''
observability\t''
uptime\t''
security\t''
errors\t''
ci\t''
data\t''
change\t''
messaging\t''
ticketing\t''
generic\t''"
complete -c flashduty-kb -n "__fish_flashduty_kb_using_subcommand list" -l format -r -f -a "table\t'For people'
json\t'An array of objects'"
complete -c flashduty-kb -n "__fish_flashduty_kb_using_subcommand list" -l docs -d 'A docs tree of your own, on top of the guides that are built in' -r -F
complete -c flashduty-kb -n "__fish_flashduty_kb_using_subcommand list" -l color -d 'Whether to style the output: NO_COLOR, CLICOLOR and CLICOLOR_FORCE count where it is `auto`' -r -f -a "auto\t''
always\t''
never\t''"
complete -c flashduty-kb -n "__fish_flashduty_kb_using_subcommand list" -l width -d 'Columns to write in; by default those of the terminal, of prose at most 100' -r
complete -c flashduty-kb -n "__fish_flashduty_kb_using_subcommand list" -l no-pager -d 'Write to the terminal itself, however long the output is'
complete -c flashduty-kb -n "__fish_flashduty_kb_using_subcommand list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c flashduty-kb -n "__fish_flashduty_kb_using_subcommand show" -s l -l lang -d 'en or zh; by default that of the environment (LC_ALL, LC_MESSAGES, LANG), else en' -r
complete -c flashduty-kb -n "__fish_flashduty_kb_using_subcommand show" -l section -d 'Only one section, by its anchor: requirements, configure, verify, severity, troubleshooting …' -r
complete -c flashduty-kb -n "__fish_flashduty_kb_using_subcommand show" -l integration-url -d 'Fill in the push URL, robot URL or e-mail address that your integration gave' -r
complete -c flashduty-kb -n "__fish_flashduty_kb_using_subcommand show" -l docs -d 'A docs tree of your own, on top of the guides that are built in' -r -F
complete -c flashduty-kb -n "__fish_flashduty_kb_using_subcommand show" -l color -d 'Whether to style the output: NO_COLOR, CLICOLOR and CLICOLOR_FORCE count where it is `auto`' -r -f -a "auto\t''
always\t''
never\t''"
complete -c flashduty-kb -n "__fish_flashduty_kb_using_subcommand show" -l width -d 'Columns to write in; by default those of the terminal, of prose at most 100' -r
complete -c flashduty-kb -n "__fish_flashduty_kb_using_subcommand show" -l body -d 'Only the text, without front matter'
complete -c flashduty-kb -n "__fish_flashduty_kb_using_subcommand show" -l front-matter -d 'Only the front matter'
complete -c flashduty-kb -n "__fish_flashduty_kb_using_subcommand show" -l raw -d 'Markdown on a terminal too'
complete -c flashduty-kb -n "__fish_flashduty_kb_using_subcommand show" -l html -d 'HTML, to put into a page'
complete -c flashduty-kb -n "__fish_flashduty_kb_using_subcommand show" -l web -d 'Open the published page, or a section of it, in the browser'
complete -c flashduty-kb -n "__fish_flashduty_kb_using_subcommand show" -l no-pager -d 'Write to the terminal itself, however long the output is'
complete -c flashduty-kb -n "__fish_flashduty_kb_using_subcommand show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c flashduty-kb -n "__fish_flashduty_kb_using_subcommand search" -s l -l lang -d 'Only guides in this language: en or zh; by default both' -r
complete -c flashduty-kb -n "__fish_flashduty_kb_using_subcommand search" -s c -l category -d 'Only guides of one category' -r -f -a "alert\t''
change\t''
im\t''
webhook\t''
template\t''
link\t''"
complete -c flashduty-kb -n "__fish_flashduty_kb_using_subcommand search" -s t -l topic -d 'Only guides of one topic' -r -f -a "cloud\t''
infrastructure\t''
observability\t''
uptime\t''
security\t''
errors\t''
ci\t''
data\t''
change\t''
messaging\t''
ticketing\t''
generic\t''"
complete -c flashduty-kb -n "__fish_flashduty_kb_using_subcommand search" -s n -l limit -d 'At most so many sections' -r
complete -c flashduty-kb -n "__fish_flashduty_kb_using_subcommand search" -l format -r -f -a "table\t'For people'
json\t'An array of objects'"
complete -c flashduty-kb -n "__fish_flashduty_kb_using_subcommand search" -l docs -d 'A docs tree of your own, on top of the guides that are built in' -r -F
complete -c flashduty-kb -n "__fish_flashduty_kb_using_subcommand search" -l color -d 'Whether to style the output: NO_COLOR, CLICOLOR and CLICOLOR_FORCE count where it is `auto`' -r -f -a "auto\t''
always\t''
never\t''"
complete -c flashduty-kb -n "__fish_flashduty_kb_using_subcommand search" -l width -d 'Columns to write in; by default those of the terminal, of prose at most 100' -r
complete -c flashduty-kb -n "__fish_flashduty_kb_using_subcommand search" -l no-pager -d 'Write to the terminal itself, however long the output is'
complete -c flashduty-kb -n "__fish_flashduty_kb_using_subcommand search" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c flashduty-kb -n "__fish_flashduty_kb_using_subcommand export" -l format -r -f -a "json\t'One object: each key with the Markdown text of its guide, as the npm package exports it'
full\t'Everything about each guide: front matter, category, names, aliases, outline, severities, body'
npm\t'The npm package, with both languages; needs --out'
llms\t'For agents: llms.txt, the guides of each topic in one file, and a Markdown file a guide; needs --out'
chunks\t'For retrieval: JSON Lines, a piece of a guide a line'"
complete -c flashduty-kb -n "__fish_flashduty_kb_using_subcommand export" -s l -l lang -d 'en or zh; by default that of the environment (LC_ALL, LC_MESSAGES, LANG), else en' -r
complete -c flashduty-kb -n "__fish_flashduty_kb_using_subcommand export" -l out -d 'Write files into this directory, in both languages unless --lang names one. It must be new or empty' -r -F
complete -c flashduty-kb -n "__fish_flashduty_kb_using_subcommand export" -l docs -d 'A docs tree of your own, on top of the guides that are built in' -r -F
complete -c flashduty-kb -n "__fish_flashduty_kb_using_subcommand export" -l color -d 'Whether to style the output: NO_COLOR, CLICOLOR and CLICOLOR_FORCE count where it is `auto`' -r -f -a "auto\t''
always\t''
never\t''"
complete -c flashduty-kb -n "__fish_flashduty_kb_using_subcommand export" -l width -d 'Columns to write in; by default those of the terminal, of prose at most 100' -r
complete -c flashduty-kb -n "__fish_flashduty_kb_using_subcommand export" -l force -d 'Write into a directory that is not empty: replaces files of the same names and leaves all others alone'
complete -c flashduty-kb -n "__fish_flashduty_kb_using_subcommand export" -l no-pager -d 'Write to the terminal itself, however long the output is'
complete -c flashduty-kb -n "__fish_flashduty_kb_using_subcommand export" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c flashduty-kb -n "__fish_flashduty_kb_using_subcommand mcp" -s l -l lang -d 'en or zh; by default that of the environment (LC_ALL, LC_MESSAGES, LANG), else en' -r
complete -c flashduty-kb -n "__fish_flashduty_kb_using_subcommand mcp" -l http -d 'Serve over HTTP on this port of 127.0.0.1 instead, on any free one for 0; prints the address' -r
complete -c flashduty-kb -n "__fish_flashduty_kb_using_subcommand mcp" -l docs -d 'A docs tree of your own, on top of the guides that are built in' -r -F
complete -c flashduty-kb -n "__fish_flashduty_kb_using_subcommand mcp" -l color -d 'Whether to style the output: NO_COLOR, CLICOLOR and CLICOLOR_FORCE count where it is `auto`' -r -f -a "auto\t''
always\t''
never\t''"
complete -c flashduty-kb -n "__fish_flashduty_kb_using_subcommand mcp" -l width -d 'Columns to write in; by default those of the terminal, of prose at most 100' -r
complete -c flashduty-kb -n "__fish_flashduty_kb_using_subcommand mcp" -l no-pager -d 'Write to the terminal itself, however long the output is'
complete -c flashduty-kb -n "__fish_flashduty_kb_using_subcommand mcp" -s h -l help -d 'Print help'
complete -c flashduty-kb -n "__fish_flashduty_kb_using_subcommand completions" -l docs -d 'A docs tree of your own, on top of the guides that are built in' -r -F
complete -c flashduty-kb -n "__fish_flashduty_kb_using_subcommand completions" -l color -d 'Whether to style the output: NO_COLOR, CLICOLOR and CLICOLOR_FORCE count where it is `auto`' -r -f -a "auto\t''
always\t''
never\t''"
complete -c flashduty-kb -n "__fish_flashduty_kb_using_subcommand completions" -l width -d 'Columns to write in; by default those of the terminal, of prose at most 100' -r
complete -c flashduty-kb -n "__fish_flashduty_kb_using_subcommand completions" -l no-pager -d 'Write to the terminal itself, however long the output is'
complete -c flashduty-kb -n "__fish_flashduty_kb_using_subcommand completions" -s h -l help -d 'Print help'
complete -c flashduty-kb -n "__fish_flashduty_kb_using_subcommand man" -l docs -d 'A docs tree of your own, on top of the guides that are built in' -r -F
complete -c flashduty-kb -n "__fish_flashduty_kb_using_subcommand man" -l color -d 'Whether to style the output: NO_COLOR, CLICOLOR and CLICOLOR_FORCE count where it is `auto`' -r -f -a "auto\t''
always\t''
never\t''"
complete -c flashduty-kb -n "__fish_flashduty_kb_using_subcommand man" -l width -d 'Columns to write in; by default those of the terminal, of prose at most 100' -r
complete -c flashduty-kb -n "__fish_flashduty_kb_using_subcommand man" -l no-pager -d 'Write to the terminal itself, however long the output is'
complete -c flashduty-kb -n "__fish_flashduty_kb_using_subcommand man" -s h -l help -d 'Print help'
complete -c flashduty-kb -n "__fish_flashduty_kb_using_subcommand check" -l rules -r -f -a "structure\t'What must hold of any docs tree'
house\t'On top, how this project\'s guides are written'"
complete -c flashduty-kb -n "__fish_flashduty_kb_using_subcommand check" -l format -r -f -a "text\t'Two lines for each problem, and how many there are'
json\t'An array of objects'
github\t'Commands of GitHub\'s workflows'
sarif\t'The Static Analysis Results Interchange Format, 2.1.0'"
complete -c flashduty-kb -n "__fish_flashduty_kb_using_subcommand check" -l docs -d 'A docs tree of your own, on top of the guides that are built in' -r -F
complete -c flashduty-kb -n "__fish_flashduty_kb_using_subcommand check" -l color -d 'Whether to style the output: NO_COLOR, CLICOLOR and CLICOLOR_FORCE count where it is `auto`' -r -f -a "auto\t''
always\t''
never\t''"
complete -c flashduty-kb -n "__fish_flashduty_kb_using_subcommand check" -l width -d 'Columns to write in; by default those of the terminal, of prose at most 100' -r
complete -c flashduty-kb -n "__fish_flashduty_kb_using_subcommand check" -l no-pager -d 'Write to the terminal itself, however long the output is'
complete -c flashduty-kb -n "__fish_flashduty_kb_using_subcommand check" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c flashduty-kb -n "__fish_flashduty_kb_using_subcommand help; and not __fish_seen_subcommand_from list show search export mcp completions man check help" -f -a "list" -d 'List the integrations'
complete -c flashduty-kb -n "__fish_flashduty_kb_using_subcommand help; and not __fish_seen_subcommand_from list show search export mcp completions man check help" -f -a "show" -d 'Show a guide: for reading on a terminal, as Markdown elsewhere'
complete -c flashduty-kb -n "__fish_flashduty_kb_using_subcommand help; and not __fish_seen_subcommand_from list show search export mcp completions man check help" -f -a "search" -d 'Find the sections that answer a question: symptoms, names, fields, error messages, in English or Chinese'
complete -c flashduty-kb -n "__fish_flashduty_kb_using_subcommand help; and not __fish_seen_subcommand_from list show search export mcp completions man check help" -f -a "export" -d 'Write the guides for other programs: to the standard output in one language, or as files'
complete -c flashduty-kb -n "__fish_flashduty_kb_using_subcommand help; and not __fish_seen_subcommand_from list show search export mcp completions man check help" -f -a "mcp" -d 'Serve the guides to agents: the Model Context Protocol over standard input and output, or over HTTP'
complete -c flashduty-kb -n "__fish_flashduty_kb_using_subcommand help; and not __fish_seen_subcommand_from list show search export mcp completions man check help" -f -a "completions" -d 'Print the completions for a shell'
complete -c flashduty-kb -n "__fish_flashduty_kb_using_subcommand help; and not __fish_seen_subcommand_from list show search export mcp completions man check help" -f -a "man" -d 'Print the man page, in roff'
complete -c flashduty-kb -n "__fish_flashduty_kb_using_subcommand help; and not __fish_seen_subcommand_from list show search export mcp completions man check help" -f -a "check" -d 'Check a docs tree: every problem with its place, and what to do about it'
complete -c flashduty-kb -n "__fish_flashduty_kb_using_subcommand help; and not __fish_seen_subcommand_from list show search export mcp completions man check help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
