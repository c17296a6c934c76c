"""The same base gives the same findings in every process: nothing hangs on the order of a set."""

import os
import subprocess
import sys
from pathlib import Path

from scale import SOAK

ROOT = Path(__file__).parents[2]
TELL = """
import sys
from pathlib import Path
import orenk.rules
from orenk.lint.examples import examples
from orenk.lint.rule import discover
from orenk.workspace.pipeline import run, run_texts

MUTUAL = '''# Օրինակի մասին (orenk-ի ցուցադրական նախագիծ)

### Հոդված 1. Հիմնական հասկացությունները

1) **հանրային մատյան**՝ պետական մատյան, հաշվառման մատյան և հանրային ցանկ.

2) **պետական մատյան**՝ հանրային մատյան և հաշվառման մատյան.

3) **հաշվառման մատյան**՝ հանրային մատյան և պետական մատյան.

4) **հանրային ցանկ**՝ հանրային մատյան և պետական մատյան։
'''

def tell(findings):
    for one in findings:
        related = [str(other.origin) for other in one.related]
        said = [(name, str(value)) for name, value in one.arguments.items()]
        print(one.kind.name, one.origin, one.variant, said, one.near, one.cause, one.address, related, one.fix)

pages = [list(examples(rule.page)) for rule in discover(orenk.rules)]
shown = [example for page in pages for example in page if not example.good][:: int(sys.argv[2])]
for example in shown:
    tell(run_texts(example.texts, today="2026-11-22").findings)
card = dict(shown[0].texts)
tell(run_texts({**card, "laws/example/text.hy.md": MUTUAL}).findings)
tell(run(Path(sys.argv[1])).findings)
"""


def told(seed: int) -> str:
    environment = {**os.environ, "PYTHONHASHSEED": str(seed)}
    command = [sys.executable, "-c", TELL, str(ROOT), "1" if SOAK else "9"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, encoding="utf-8", check=True)
    return done.stdout


def test_findings_do_not_hang_on_the_seed_of_hashes() -> None:
    first = told(0)
    assert "mutual-definition" in first
    assert first == told(1)
