"""Prints what cfn-lint's copy of the CloudFormation registry says of the types named on standard input."""
import json
import os
import sys

import cfnlint.data.schemas.resources as resources
from cfnlint.data.schemas.providers.us_east_1 import types

directory = os.path.dirname(resources.__file__)
answer = {}
for name in json.load(sys.stdin):
    if name not in types:
        continue
    with open(os.path.join(directory, types[name] + ".json"), encoding="utf-8") as file:
        schema = json.load(file)
    answer[name] = {
        "writeOnly": sorted(path.replace("/properties/", "") for path in schema.get("writeOnlyProperties", [])),
        "replacementStrategy": schema.get("replacementStrategy", "create_then_delete"),
    }
json.dump(answer, sys.stdout)
