// Reads Go templates as the products do that the guides' go-template blocks are pasted into: with Go's own text/template and
// the names of the functions that these products add, so that a misspelt one is found.
//
//	template.go FILE        parses the file
//	template.go FILE DATA   fills in the JSON object DATA and prints the result
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"text/template"
)

// Names alone: what these functions do is not needed to parse.
var names = []string{
	// Flashduty's notification templates
	"ago", "alertLabels", "colorSeverity", "date", "dateInZone", "duration", "fireReason", "imageSrcToURL", "in", "joinAlertLabels", "jsonGet", "serverityToColor", "toHtml", "transferImage",
	// from Sprig
	"add", "contains", "default", "join", "list", "lower", "regexFind", "replace", "splitList", "sub", "substrRune", "ternary",
	"toJson", "toString", "trim", "trimPrefix", "trunc", "upper", "urlEncode",
}

// escape is that of Tencent Cloud CLS: the text as it stands within a JSON string.
func escape(text string) (string, error) {
	encoded, err := json.Marshal(text)
	if err != nil {
		return "", err
	}
	return string(encoded[1 : len(encoded)-1]), nil
}

func run(arguments []string) error {
	text, err := os.ReadFile(arguments[0])
	if err != nil {
		return err
	}
	functions := template.FuncMap{"escape": escape}
	for _, name := range names {
		functions[name] = func(...interface{}) string { return "" }
	}
	parsed, err := template.New("snippet").Funcs(functions).Option("missingkey=error").Parse(string(text))
	if err != nil || len(arguments) == 1 {
		return err
	}
	var data map[string]interface{}
	if err := json.Unmarshal([]byte(arguments[1]), &data); err != nil {
		return err
	}
	return parsed.Execute(os.Stdout, data)
}

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
