"""Loads a rule as ElastAlert 2 does and gives its alerters a match.

elastalert_match.py RULE MATCH [FROM TO]: MATCH is JSON; addresses that begin with FROM go to TO instead.
"""

import json
import sys

import requests
from elastalert.loaders import FileRulesLoader

rule_file, match = sys.argv[1], json.loads(sys.argv[2])
if len(sys.argv) > 3:
    before, after = sys.argv[3:]
    post = requests.post
    requests.post = lambda url, *arguments, **named: post(url.replace(before, after, 1), *arguments, **named)

configuration = {
    "rules_folder": ".",
    "run_every": {"minutes": 1},
    "buffer_time": {"minutes": 15},
    "es_host": "127.0.0.1",
    "es_port": 9200,
    "writeback_index": "elastalert",
}
loader = FileRulesLoader(configuration)
rule = loader.load_configuration(rule_file, configuration)
for alerter in rule["alert"]:
    alerter.alert([match])
