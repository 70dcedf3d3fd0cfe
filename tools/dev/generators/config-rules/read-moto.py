"""Writes data/parameters.json: the managed rules of AWS Config with their parameters, as moto ships them.

moto (Apache-2.0, https://github.com/getmoto/moto) reads the pages of the AWS Config Developer Guide, one per rule. Nobody
else publishes that as data. Run by hand when moto is newer: `python3 tools/dev/generators/config-rules/read-moto.py`.
A parameter is "required" where AWS marks none as optional and gives no default.
"""
import gzip
import importlib.metadata
import json
import pathlib

import moto

source = pathlib.Path(moto.__file__).parent / "config/resources/aws_managed_rules.json.gz"
rules = json.load(gzip.open(source))["ManagedRules"]


def need(parameter):
    if parameter["Optional"]:
        return "optional"
    return "default" if "Default" in parameter else "required"


result = {
    "source": {"package": "moto", "version": importlib.metadata.version("moto")},
    "rules": {
        name: {one["Name"]: need(one) for one in rule.get("Parameters", [])}
        for name, rule in sorted(rules.items())
    },
}
target = pathlib.Path(__file__).with_name("data") / "parameters.json"
lines = ",\n".join(f"    {json.dumps(name)}: {json.dumps(one)}" for name, one in result["rules"].items())
target.write_text('{\n  "source": %s,\n  "rules": {\n%s\n  }\n}\n' % (json.dumps(result["source"]), lines))
