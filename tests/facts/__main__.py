"""Write `docs/facts.md` anew: `make docs`."""

from facts.rows import all_sections
from facts.table import facts
from harness.case import all_cases
from harness.places import FACTS

FACTS.write_text(facts(all_sections(), all_cases()), "utf-8")
