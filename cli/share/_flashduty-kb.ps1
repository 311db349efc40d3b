
using namespace System.Management.Automation
using namespace System.Management.Automation.Language

Register-ArgumentCompleter -Native -CommandName 'flashduty-kb' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    $commandElements = $commandAst.CommandElements
    $command = @(
        'flashduty-kb'
        for ($i = 1; $i -lt $commandElements.Count; $i++) {
            $element = $commandElements[$i]
            if ($element -isnot [StringConstantExpressionAst] -or
                $element.StringConstantType -ne [StringConstantType]::BareWord -or
                $element.Value.StartsWith('-') -or
                $element.Value -eq $wordToComplete) {
                break
        }
        $element.Value
    }) -join ';'

    $completions = @(switch ($command) {
        'flashduty-kb' {
            [CompletionResult]::new('--docs', '--docs', [CompletionResultType]::ParameterName, 'A docs tree of your own, on top of the guides that are built in')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to style the output: NO_COLOR, CLICOLOR and CLICOLOR_FORCE count where it is `auto`')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in; by default those of the terminal, of prose at most 100')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Write to the terminal itself, however long the output is')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the integrations')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a guide: for reading on a terminal, as Markdown elsewhere')
            [CompletionResult]::new('search', 'search', [CompletionResultType]::ParameterValue, 'Find the sections that answer a question: symptoms, names, fields, error messages, in English or Chinese')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write the guides for other programs: to the standard output in one language, or as files')
            [CompletionResult]::new('mcp', 'mcp', [CompletionResultType]::ParameterValue, 'Serve the guides to agents: the Model Context Protocol over standard input and output, or over HTTP')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Print the completions for a shell')
            [CompletionResult]::new('man', 'man', [CompletionResultType]::ParameterValue, 'Print the man page, in roff')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Check a docs tree: every problem with its place, and what to do about it')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'flashduty-kb;list' {
            [CompletionResult]::new('-l', '-l', [CompletionResultType]::ParameterName, 'en or zh; by default that of the environment (LC_ALL, LC_MESSAGES, LANG), else en')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'en or zh; by default that of the environment (LC_ALL, LC_MESSAGES, LANG), else en')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Only those of one category')
            [CompletionResult]::new('--category', '--category', [CompletionResultType]::ParameterName, 'Only those of one category')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'Only those of one topic')
            [CompletionResult]::new('--topic', '--topic', [CompletionResultType]::ParameterName, 'Only those of one topic')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'format')
            [CompletionResult]::new('--docs', '--docs', [CompletionResultType]::ParameterName, 'A docs tree of your own, on top of the guides that are built in')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to style the output: NO_COLOR, CLICOLOR and CLICOLOR_FORCE count where it is `auto`')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in; by default those of the terminal, of prose at most 100')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Write to the terminal itself, however long the output is')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'flashduty-kb;show' {
            [CompletionResult]::new('-l', '-l', [CompletionResultType]::ParameterName, 'en or zh; by default that of the environment (LC_ALL, LC_MESSAGES, LANG), else en')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'en or zh; by default that of the environment (LC_ALL, LC_MESSAGES, LANG), else en')
            [CompletionResult]::new('--section', '--section', [CompletionResultType]::ParameterName, 'Only one section, by its anchor: requirements, configure, verify, severity, troubleshooting …')
            [CompletionResult]::new('--integration-url', '--integration-url', [CompletionResultType]::ParameterName, 'Fill in the push URL, robot URL or e-mail address that your integration gave')
            [CompletionResult]::new('--docs', '--docs', [CompletionResultType]::ParameterName, 'A docs tree of your own, on top of the guides that are built in')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to style the output: NO_COLOR, CLICOLOR and CLICOLOR_FORCE count where it is `auto`')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in; by default those of the terminal, of prose at most 100')
            [CompletionResult]::new('--body', '--body', [CompletionResultType]::ParameterName, 'Only the text, without front matter')
            [CompletionResult]::new('--front-matter', '--front-matter', [CompletionResultType]::ParameterName, 'Only the front matter')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Markdown on a terminal too')
            [CompletionResult]::new('--html', '--html', [CompletionResultType]::ParameterName, 'HTML, to put into a page')
            [CompletionResult]::new('--web', '--web', [CompletionResultType]::ParameterName, 'Open the published page, or a section of it, in the browser')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Write to the terminal itself, however long the output is')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'flashduty-kb;search' {
            [CompletionResult]::new('-l', '-l', [CompletionResultType]::ParameterName, 'Only guides in this language: en or zh; by default both')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'Only guides in this language: en or zh; by default both')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Only guides of one category')
            [CompletionResult]::new('--category', '--category', [CompletionResultType]::ParameterName, 'Only guides of one category')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'Only guides of one topic')
            [CompletionResult]::new('--topic', '--topic', [CompletionResultType]::ParameterName, 'Only guides of one topic')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'At most so many sections')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many sections')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'format')
            [CompletionResult]::new('--docs', '--docs', [CompletionResultType]::ParameterName, 'A docs tree of your own, on top of the guides that are built in')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to style the output: NO_COLOR, CLICOLOR and CLICOLOR_FORCE count where it is `auto`')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in; by default those of the terminal, of prose at most 100')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Write to the terminal itself, however long the output is')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'flashduty-kb;export' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'format')
            [CompletionResult]::new('-l', '-l', [CompletionResultType]::ParameterName, 'en or zh; by default that of the environment (LC_ALL, LC_MESSAGES, LANG), else en')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'en or zh; by default that of the environment (LC_ALL, LC_MESSAGES, LANG), else en')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write files into this directory, in both languages unless --lang names one. It must be new or empty')
            [CompletionResult]::new('--docs', '--docs', [CompletionResultType]::ParameterName, 'A docs tree of your own, on top of the guides that are built in')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to style the output: NO_COLOR, CLICOLOR and CLICOLOR_FORCE count where it is `auto`')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in; by default those of the terminal, of prose at most 100')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Write into a directory that is not empty: replaces files of the same names and leaves all others alone')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Write to the terminal itself, however long the output is')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'flashduty-kb;mcp' {
            [CompletionResult]::new('-l', '-l', [CompletionResultType]::ParameterName, 'en or zh; by default that of the environment (LC_ALL, LC_MESSAGES, LANG), else en')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'en or zh; by default that of the environment (LC_ALL, LC_MESSAGES, LANG), else en')
            [CompletionResult]::new('--http', '--http', [CompletionResultType]::ParameterName, 'Serve over HTTP on this port of 127.0.0.1 instead, on any free one for 0; prints the address')
            [CompletionResult]::new('--docs', '--docs', [CompletionResultType]::ParameterName, 'A docs tree of your own, on top of the guides that are built in')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to style the output: NO_COLOR, CLICOLOR and CLICOLOR_FORCE count where it is `auto`')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in; by default those of the terminal, of prose at most 100')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Write to the terminal itself, however long the output is')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'flashduty-kb;completions' {
            [CompletionResult]::new('--docs', '--docs', [CompletionResultType]::ParameterName, 'A docs tree of your own, on top of the guides that are built in')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to style the output: NO_COLOR, CLICOLOR and CLICOLOR_FORCE count where it is `auto`')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in; by default those of the terminal, of prose at most 100')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Write to the terminal itself, however long the output is')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'flashduty-kb;man' {
            [CompletionResult]::new('--docs', '--docs', [CompletionResultType]::ParameterName, 'A docs tree of your own, on top of the guides that are built in')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to style the output: NO_COLOR, CLICOLOR and CLICOLOR_FORCE count where it is `auto`')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in; by default those of the terminal, of prose at most 100')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Write to the terminal itself, however long the output is')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'flashduty-kb;check' {
            [CompletionResult]::new('--rules', '--rules', [CompletionResultType]::ParameterName, 'rules')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'format')
            [CompletionResult]::new('--docs', '--docs', [CompletionResultType]::ParameterName, 'A docs tree of your own, on top of the guides that are built in')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Whether to style the output: NO_COLOR, CLICOLOR and CLICOLOR_FORCE count where it is `auto`')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to write in; by default those of the terminal, of prose at most 100')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Write to the terminal itself, however long the output is')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'flashduty-kb;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the integrations')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a guide: for reading on a terminal, as Markdown elsewhere')
            [CompletionResult]::new('search', 'search', [CompletionResultType]::ParameterValue, 'Find the sections that answer a question: symptoms, names, fields, error messages, in English or Chinese')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write the guides for other programs: to the standard output in one language, or as files')
            [CompletionResult]::new('mcp', 'mcp', [CompletionResultType]::ParameterValue, 'Serve the guides to agents: the Model Context Protocol over standard input and output, or over HTTP')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Print the completions for a shell')
            [CompletionResult]::new('man', 'man', [CompletionResultType]::ParameterValue, 'Print the man page, in roff')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Check a docs tree: every problem with its place, and what to do about it')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'flashduty-kb;help;list' {
            break
        }
        'flashduty-kb;help;show' {
            break
        }
        'flashduty-kb;help;search' {
            break
        }
        'flashduty-kb;help;export' {
            break
        }
        'flashduty-kb;help;mcp' {
            break
        }
        'flashduty-kb;help;completions' {
            break
        }
        'flashduty-kb;help;man' {
            break
        }
        'flashduty-kb;help;check' {
            break
        }
        'flashduty-kb;help;help' {
            break
        }
    })

    $completions.Where{ $_.CompletionText -like "$wordToComplete*" } |
        Sort-Object -Property ListItemText
}
