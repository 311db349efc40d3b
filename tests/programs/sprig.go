// Fills in Go templates of products that offer the functions of Sprig, such as Argo CD: with Sprig itself.
//
//	sprig.go FILE DATA   fills in the JSON object DATA and prints the result
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"text/template"

	"github.com/Masterminds/sprig"
)

func run(file, data string) error {
	text, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	parsed, err := template.New("snippet").Funcs(sprig.TxtFuncMap()).Option("missingkey=error").Parse(string(text))
	if err != nil {
		return err
	}
	var values map[string]interface{}
	if err := json.Unmarshal([]byte(data), &values); err != nil {
		return err
	}
	return parsed.Execute(os.Stdout, values)
}

func main() {
	if err := run(os.Args[1], os.Args[2]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
