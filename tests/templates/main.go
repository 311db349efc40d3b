// Checks the templates of docs/{en,zh}/Templates.md: go run . FILE...
// Standard library only. Prints what fails, and a count; exits 1 on failure.
package main

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"html"
	htmltpl "html/template"
	"net/url"
	"os"
	"reflect"
	"regexp"
	"strconv"
	"strings"
	texttpl "text/template"
	"time"
	"unicode/utf8"
)

type Person struct {
	PersonID   int64
	PersonName string
	Email      string
}
type Responder struct {
	PersonID                   int64
	PersonName, Email          string
	AssignedAt, AcknowledgedAt int64
}
type Assignment struct {
	PersonIDs                              []int64
	EscalateRuleID, EscalateRuleName, Type string
	LayerIdx                               int
}
type Alert struct {
	Title, Description, AlertSeverity, AlertStatus string
	StartTime, LastTime, EndTime                   int64
	Labels                                         map[string]string
}
type Image struct{ Src, Alt string }
type Flapping struct{ MuteMinutes int64 }
type Incident struct {
	ID, Title, TitleEnglish, Description, DetailUrl, Num            string
	IncidentSeverity, IncidentStatus, Progress                      string
	StartTime, LastTime, EndTime, SnoozedBefore, AckTime, CloseTime int64
	Creator, Closer                                                 *Person
	CreatorID                                                       int64
	AssignedTo                                                      *Assignment
	Responders                                                      []Responder
	ChannelID                                                       int64
	ChannelName, GroupMethod                                        string
	Labels                                                          map[string]string
	AlertCnt                                                        int64
	Alerts                                                          []Alert
	FireType                                                        string
	IsFlapping, IsInStorm                                           bool
	Flapping                                                        *Flapping
	Images                                                          []Image
	Impact, RootCause, Resolution                                   string
}

func seconds(t interface{}) int64 { return reflect.ValueOf(t).Int() }

func alertLabels(i *Incident, name string) []string {
	var got []string
	seen := map[string]bool{"": true}
	for _, a := range i.Alerts {
		if v := a.Labels[name]; !seen[v] {
			seen[v] = true
			got = append(got, v)
		}
	}
	return got
}

// A path of dots, numbers, #(key==number).field and #(key==number)#.field.
func jsonGet(text, path string) string {
	var at interface{}
	if json.Unmarshal([]byte(text), &at) != nil {
		return ""
	}
	for path != "" {
		if m := regexp.MustCompile(`^#\((\w+)==(\d+)\)(#?)\.(\w+)$`).FindStringSubmatch(path); m != nil {
			all := []interface{}{}
			list, _ := at.([]interface{})
			for _, e := range list {
				o, _ := e.(map[string]interface{})
				if fmt.Sprint(o[m[1]]) == m[2] {
					all = append(all, o[m[4]])
				}
			}
			if m[3] == "#" {
				out, _ := json.Marshal(all)
				return string(out)
			}
			if len(all) == 0 {
				return ""
			}
			return fmt.Sprint(all[0])
		}
		key, rest, _ := strings.Cut(path, ".")
		path = rest
		switch v := at.(type) {
		case map[string]interface{}:
			at = v[key]
		case []interface{}:
			n, err := strconv.Atoi(key)
			if err != nil || n >= len(v) {
				return ""
			}
			at = v[n]
		default:
			return ""
		}
	}
	if at == nil {
		return ""
	}
	return fmt.Sprint(at)
}

func empty(v interface{}) bool { return v == nil || reflect.ValueOf(v).IsZero() }

var now = time.Unix(1795141300+1510, 0)

// Flashduty's own functions: no source is published for these.
var own = map[string]interface{}{
	"joinAlertLabels": func(i *Incident, name, sep string) string { return strings.Join(alertLabels(i, name), sep) },
	"alertLabels":     alertLabels,
	"in": func(v interface{}, list ...interface{}) bool {
		for _, e := range list {
			if e == v {
				return true
			}
		}
		return false
	},
	"fireReason":       func(i *Incident) string { return "[Escalated] " },
	"colorSeverity":    func(s string) string { return `<font color="#c80000">` + s + `</font>` },
	"serverityToColor": func(s string) string { return map[string]string{"Critical": "#c80000", "Warning": "#fa7d00"}[s] },
	"imageSrcToURL":    func(i *Incident, src string) string { return resolve(src, "https://img.example.com/a?x=1&y=2") },
	"transferImage":    func(i *Incident, src string) string { return resolve(src, "img_v2_0a1") },
}

func resolve(src, to string) string {
	if src == "lost" {
		return ""
	}
	if strings.HasPrefix(src, "http") {
		return src
	}
	return to
}

// Functions of sprig in Flashduty's edition: branch flashcat of github.com/flashcatcloud/sprig.
var sprig = map[string]interface{}{
	"toHtml": func(vals ...interface{}) interface{} {
		for _, v := range vals {
			if v != nil && v != "" {
				return htmltpl.HTML(fmt.Sprintf("%v", v))
			}
		}
		return ""
	},
	"jsonGet": jsonGet,
	"date":    func(layout string, t interface{}) string { return time.Unix(seconds(t), 0).Format(layout) },
	"dateInZone": func(layout string, t interface{}, zone string) string {
		loc, err := time.LoadLocation(zone)
		if err != nil {
			loc = time.UTC
		}
		return time.Unix(seconds(t), 0).In(loc).Format(layout)
	},
	"ago":      func(t interface{}) string { return now.Sub(time.Unix(seconds(t), 0)).String() },
	"duration": func(s interface{}) string { return (time.Duration(seconds(s)) * time.Second).String() },
	"sub":      func(a, b interface{}) int64 { return seconds(a) - seconds(b) },
	"default": func(d interface{}, given ...interface{}) interface{} {
		if len(given) == 0 || empty(given[0]) {
			return d
		}
		return given[0]
	},
	"ternary": func(a, b interface{}, which bool) interface{} {
		if which {
			return a
		}
		return b
	},
	"list":  func(v ...interface{}) []interface{} { return v },
	"upper": strings.ToUpper,
	"lower": strings.ToLower,
	"substrRune": func(start, end int, s string) string {
		runes := []rune(s)
		if end > len(runes) {
			end = len(runes)
		}
		return string(runes[start:end])
	},
	"replace":    func(old, new, s string) string { return strings.ReplaceAll(s, old, new) },
	"trimPrefix": func(a, s string) string { return strings.TrimPrefix(s, a) },
	"contains":   func(sub, s string) bool { return strings.Contains(s, sub) },
	"regexFind":  func(re, s string) string { return regexp.MustCompile(re).FindString(s) },
	"splitList":  func(sep, s string) []string { return strings.Split(s, sep) },
	"urlEncode": func(s string) string {
		u, _ := url.Parse(s)
		q, _ := url.ParseQuery(u.RawQuery)
		u.RawQuery = q.Encode()
		return u.String()
	},
	"toJson": func(v interface{}) string { out, _ := json.Marshal(v); return string(out) },
}

func funcs() map[string]interface{} {
	all := map[string]interface{}{}
	for name, f := range sprig {
		all[name] = f
	}
	for name, f := range own {
		all[name] = f
	}
	return all
}

var failed, done int

func fail(format string, args ...interface{}) {
	failed++
	if failed < 5 {
		fmt.Printf(format+"\n", args...)
	}
}

type fence struct {
	lang, text string
	line       int
}

func fences(md string) []fence {
	var got []fence
	var cur *fence
	for n, line := range strings.Split(md, "\n") {
		switch {
		case cur == nil && strings.HasPrefix(line, "```"):
			cur = &fence{lang: line[3:], line: n + 1}
		case cur != nil && line == "```":
			got = append(got, *cur)
			cur = nil
		case cur != nil:
			cur.text += line + "\n"
		}
	}
	return got
}

// Both engines: text/template, and html/template as toHtml shows that Flashduty uses.
type engines struct {
	text *texttpl.Template
	html *htmltpl.Template
}

func parse(text string) (e engines, err error) {
	if e.text, err = texttpl.New("t").Funcs(funcs()).Parse(text); err == nil {
		e.html, err = htmltpl.New("t").Funcs(funcs()).Parse(text)
	}
	return
}

func (e engines) run(i *Incident) (text, html string, err error) {
	var a, b bytes.Buffer
	if err = e.text.Execute(&a, i); err == nil {
		err = e.html.Execute(&b, i)
	}
	return a.String(), b.String(), err
}

func incidents(sample *Incident, each func(*Incident)) int {
	nasty := "a \"b\" \\ <c> & 'd' {{e}} 中文 🔴 &quot;\n\ttab \x01\x07\u2028 end */ `*_["
	count := 0
	images := [][]Image{nil, {{Src: "img_1", Alt: "graph"}, {Src: "lost"}, {Src: "https://example.com/i.png", Alt: nasty}}}
	for _, severity := range []string{"Critical", "Warning", "Info"} {
		for _, status := range []string{severity, "Ok"} {
			for _, progress := range []string{"Triggered", "Processing", "Closed"} {
				for mask := 0; mask < 1<<12; mask++ {
					on := func(bit int) bool { return mask>>bit&1 == 1 }
					// status and progress change no structure: with them, only the extremes
					if (status == "Ok" || progress != "Triggered") && mask != 0 && mask != 1<<12-1 && mask%97 != 0 {
						continue
					}
					i := &Incident{ID: "x", Title: "t", DetailUrl: "https://example.com/i/1", Num: "7C41F0", IncidentSeverity: severity,
						IncidentStatus: status, Progress: progress, StartTime: 1795141300, AlertCnt: 0, FireType: "fire"}
					if on(0) {
						i.Title = nasty
					}
					if on(1) {
						i.Description = strings.Repeat(nasty, 30)
					}
					if on(2) {
						i.ChannelName = nasty
					}
					if on(3) {
						i.Labels = map[string]string{"env": nasty, "a.b": "c", "region": "r"}
						i.AlertCnt = 1
						i.Alerts = []Alert{{Labels: i.Labels}}
					}
					label := func(name, value string) {
						if i.Labels == nil {
							i.Labels = map[string]string{}
						}
						i.Labels[name] = value
					}
					if on(4) {
						label("resource", nasty)
						i.Alerts = append(i.Alerts, Alert{Labels: map[string]string{"resource": nasty}}, Alert{Labels: map[string]string{"resource": "b"}})
						i.AlertCnt = 3
					}
					if on(5) {
						label("body_text", nasty)
						for _, n := range []string{"check", "metric", "trigger_value", "cluster", "service", "runbook_url", "obj-name.x"} {
							label(n, "v")
						}
					}
					if on(6) {
						i.Responders = append([]Responder{{PersonName: nasty, Email: "q@example.com"}}, sample.Responders...)
					}
					if on(7) {
						i.IsFlapping, i.Flapping = true, &Flapping{}
						if on(8) {
							i.Flapping.MuteMinutes = 30
						}
					}
					i.IsInStorm = on(9)
					if on(10) {
						i.Images = images[1]
					}
					if on(11) {
						i.Creator, i.CreatorID, i.AckTime = &Person{1, "Li Mei", "li.mei@example.com"}, 1, 1795141400
					}
					count++
					each(i)
				}
			}
		}
	}
	return count
}

func lines(text string) (n int) {
	for _, l := range strings.Split(text, "\n") {
		if strings.TrimSpace(l) != "" {
			n++
		}
	}
	return
}

func check(path string) {
	source, err := os.ReadFile(path)
	if err != nil {
		panic(err)
	}
	md := string(source)
	all := fences(md)
	var sample Incident
	for _, f := range all {
		if f.lang == "json" {
			d := json.NewDecoder(strings.NewReader(f.text))
			d.DisallowUnknownFields()
			if err := d.Decode(&sample); err != nil {
				fail("%s:%d: sample: %v", path, f.line, err)
			}
			break
		}
	}
	for n, f := range all {
		if f.lang != "go-template" {
			continue
		}
		done++
		e, err := parse(f.text)
		if err != nil {
			fail("%s:%d: %v", path, f.line, err)
			continue
		}
		if n+1 < len(all) && all[n+1].lang == "text" {
			text, htm, err := e.run(&sample)
			if want := all[n+1].text; err != nil || strings.TrimRight(text, "\n") != strings.TrimRight(want, "\n") || strings.TrimRight(htm, "\n") != strings.TrimRight(want, "\n") {
				fail("%s:%d: gives %q %q %v, not %q", path, f.line, text, htm, err, want)
			}
		}
		isJSON := strings.HasPrefix(f.text, "{") && !strings.HasPrefix(f.text, "{{")
		isPage := strings.HasPrefix(f.text, "<!DOCTYPE")
		block := md[:strings.Index(md, f.text)]
		isWecomApp := strings.LastIndex(block, `<div class="wecom_app hide">`) > strings.LastIndex(block, "</div>")
		longest, shortest := 0, 1<<30
		count := incidents(&sample, func(i *Incident) {
			text, htm, err := e.run(i)
			if err != nil {
				fail("%s:%d: %v", path, f.line, err)
				return
			}
			if strings.Contains(text, "<no value>") || strings.Contains(htm, "ZgotmplZ") {
				fail("%s:%d: a value is missing or was filtered", path, f.line)
			}
			if !isPage && text != htm {
				fail("%s:%d: html/template escapes something:\n%s\n%s", path, f.line, text, htm)
			}
			if n := utf8.RuneCountInString(text); n > longest {
				longest = n
			}
			if len(text) < shortest {
				shortest = len(text)
			}
			if isJSON {
				for _, out := range []string{text, htm, html.UnescapeString(htm)} {
					var v interface{}
					if err := json.Unmarshal([]byte(out), &v); err != nil {
						fail("%s:%d: not JSON: %v\n%s", path, f.line, err, out)
						return
					}
				}
			}
			if isPage {
				d := xml.NewDecoder(strings.NewReader(htm))
				d.Strict, d.Entity = true, xml.HTMLEntity
				for {
					if _, err := d.Token(); err != nil {
						if err.Error() != "EOF" && !strings.Contains(err.Error(), "illegal character code") {
							fail("%s:%d: page: %v", path, f.line, err)
						}
						break
					}
				}
			}
			// one line a value: the nasty values hold a line break of their own
			if isWecomApp && lines(strings.ReplaceAll(text, "\n\ttab", "")) > 8 {
				fail("%s:%d: %d lines", path, f.line, lines(text))
			}
		})
		fmt.Printf("%s:%d: %d incidents, json %v, page %v, %d to %d characters\n", path, f.line, count, isJSON, isPage, shortest, longest)
	}
	row := regexp.MustCompile("(?m)^\\| `(\\{\\{[^\n]*?)` \\| (?:`([^`\n]*)`|(nothing|空)) \\|")
	for _, m := range row.FindAllStringSubmatch(md, -1) {
		done++
		e, err := parse(m[1])
		if err != nil {
			fail("%s: %s: %v", path, m[1], err)
			continue
		}
		if _, htm, err := e.run(&sample); err != nil || htm != m[2] {
			fail("%s: %s gives %q %v, not %q", path, m[1], htm, err, m[2])
		}
	}
	// every other {{…}} in code spans parses, once its blocks are closed
	span := regexp.MustCompile("`([^`\n]*\\{\\{[^`\n]*)`")
	for _, m := range span.FindAllStringSubmatch(md, -1) {
		if _, err := parse(m[1]); err != nil {
			fmt.Printf("%s: span %s: %v\n", path, m[1], err)
		}
	}
}

func main() {
	for _, path := range os.Args[1:] {
		check(path)
	}
	fmt.Printf("%d templates checked, %d failures\n", done, failed)
	if failed > 0 {
		os.Exit(1)
	}
}
