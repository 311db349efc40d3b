// Runs the scripts of the guide ServiceNowSync as ServiceNow does, and writes what came of it as a line of JSON.
//
// servicenow.js CASE: CASE is JSON with `incident` (its fields, each the value or [value, displayed value]), `comments` (the
// oldest first), `url` (what requests may go to) and either `rule` (a file) or `button` with `includes` (files by the names that
// the records have). Optional: `unreadable` (the user may not read incidents), `form` ({new, modified, confirms}).
//
// Requests are sent by curl. A script may use what stands here and nothing else: that is how a misspelt name is found.
"use strict";

const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const vm = require("node:vm");
// The parser that node has on board; started with --expose-internals.
const acorn = require("internal/deps/acorn/acorn/dist/acorn");

const { incident, comments, ...given } = JSON.parse(process.argv[2]);
const outcome = { errors: [], alerts: [], questions: [], saved: 0, timeouts: [] };

const tables = {
  incident: [incident],
  // Comments are journal entries; so are work notes, which nobody outside may read.
  sys_journal_field: [
    ...comments.map((value, at) => ({
      element_id: incident.sys_id, element: "comments", value, sys_created_on: `2026-11-22 02:00:0${at}`,
    })),
    { element_id: incident.sys_id, element: "work_notes", value: "internal", sys_created_on: "2026-11-22 02:00:09" },
    { element_id: "another", element: "comments", value: "not ours", sys_created_on: "2026-11-22 02:00:09" },
  ].sort((one, other) => one.value.localeCompare(other.value)),
};

class GlideRecord {
  #rows;
  #at = -1;
  #limit = Infinity;

  constructor(table) {
    this.#rows = tables[table].slice();
  }
  addQuery(field, value) {
    this.#rows = this.#rows.filter((row) => row[field] === value);
  }
  orderByDesc(field) {
    this.#rows.sort((one, other) => (one[field] < other[field] ? 1 : -1));
  }
  setLimit(limit) {
    this.#limit = limit;
  }
  query() {
    this.#rows.splice(this.#limit);
    this.#at = -1;
  }
  next() {
    this.#at += 1;
    return this.#at < this.#rows.length;
  }
  get(id) {
    this.#at = this.#rows.findIndex((row) => row.sys_id === id);
    return this.#at >= 0;
  }
  canRead() {
    return !given.unreadable;
  }
  isNewRecord() {
    return false;
  }
  getUniqueValue() {
    return this.getValue("sys_id");
  }
  #field(name) {
    const field = this.#rows[this.#at][name] ?? null;
    return Array.isArray(field) ? field : [field, field ?? ""];
  }
  getValue(name) {
    return this.#field(name)[0];
  }
  getDisplayValue(name) {
    return this.#field(name)[1];
  }
}

class RESTMessageV2 {
  #url;
  #body;
  #arguments = ["-sS", "-o", "answer.json", "-w", "%{http_code}", "--data-binary", "@-"];

  setEndpoint(url) {
    this.#url = url;
  }
  setHttpMethod(method) {
    this.#arguments.push("-X", method);
  }
  setHttpTimeout(milliseconds) {
    outcome.timeouts.push(milliseconds);
  }
  setRequestHeader(name, value) {
    this.#arguments.push("-H", `${name}: ${value}`);
  }
  setRequestBody(body) {
    this.#body = body;
  }
  execute() {
    const { status, stdout, stderr } = spawnSync("curl", [...this.#arguments, this.#url], { input: this.#body, encoding: "utf8" });
    if (status !== 0) {
      throw new Error(stderr.trim());
    }
    return { getStatusCode: () => Number(stdout) };
  }
}

// What the server's scripts are written in without further settings is ECMAScript 5.
function run(context, file) {
  const code = fs.readFileSync(file, "utf8");
  acorn.parse(code, { ecmaVersion: 5 });
  return vm.runInContext(code, context, { filename: file });
}

function record() {
  const current = new GlideRecord("incident");
  current.get(incident.sys_id);
  return current;
}

function server(globals) {
  const gs = { error: (text) => outcome.errors.push(text) };
  const context = vm.createContext({ GlideRecord, gs, sn_ws: { RESTMessageV2 }, ...globals });
  vm.runInContext(
    `var global = {};
     var Class = { create: function () { return function () { this.initialize.apply(this, arguments); }; } };
     Object.extendsObject = function (parent, members) {
       return Object.assign(Object.create(parent.prototype), members);
     };
     global.AbstractAjaxProcessor = Class.create();
     global.AbstractAjaxProcessor.prototype = {
       initialize: function (parameters) { this.parameters = parameters; },
       getParameter: function (name) { return this.parameters[name]; },
     };`,
    context,
  );
  return context;
}

// The answer that a call from a browser gets: null where there is no such script or function.
function ajax(name, parameters) {
  const context = server({});
  for (const file of Object.values(given.includes)) {
    run(context, file);
  }
  if (!(name in given.includes)) {
    return null;
  }
  const processor = new context[name](parameters);
  return processor[parameters.sysparm_name]?.() ?? null;
}

class GlideAjax {
  #name;
  #parameters = {};

  constructor(name) {
    this.#name = name;
  }
  addParam(name, value) {
    this.#parameters[name] = value;
  }
  getXMLAnswer(callback) {
    callback(ajax(this.#name, this.#parameters));
  }
}

if (given.rule) {
  run(server({ current: record(), previous: null }), given.rule);
} else {
  const form = given.form ?? {};
  const g_form = {
    isNewRecord: () => form.new === true,
    modified: form.modified === true,
    getUniqueValue: () => incident.sys_id,
    save: () => (outcome.saved += 1),
  };
  const confirm = (question) => {
    outcome.questions.push(question);
    return form.confirms === true;
  };
  const alert = (text) => outcome.alerts.push(text);
  const context = vm.createContext({ GlideAjax, g_form, confirm, alert });
  run(context, given.button);
  // What the guide has the reader enter in the field Onclick.
  vm.runInContext("onClick();", context);
}
console.log(JSON.stringify(outcome));
