// Parses Go templates as the products do that the guides' go-template blocks are pasted into: with Go's own text/template, and
// with the names of the functions that these products add, so that a misspelt one is found.
package main

import (
	"fmt"
	"os"
	"text/template"
)

func main() {
	functions := template.FuncMap{}
	for _, name := range []string{
		"escape", // Tencent Cloud CLS
	} {
		functions[name] = func(...interface{}) string { return "" }
	}
	for _, file := range os.Args[1:] {
		text, err := os.ReadFile(file)
		if err == nil {
			_, err = template.New(file).Funcs(functions).Parse(string(text))
		}
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
	}
}
