"""What a quarter of working days does to fifty random people.

    .venv/bin/python tests/bench/quarter.py [PEOPLE [DAYS]]

Everybody takes eight breaks on every working day, each composed with what was done before. Prints a line
for each person and ends with 1 when a rule is broken: all regions every week and a back share of 20 % for
those without limitations, no movement over 8 % of the picks of somebody with at least 28 to choose from
nor of all picks together, sides equal to the second, nothing excluded.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from deskstretch.core.eligible import ALWAYS, Allowed
from deskstretch.core.load import Group
from deskstretch.core.movement import Side
from tests.core.test_composer_weeks import PLENTY, random_person
from tests.core.wishes import LIBRARY
from tests.core.working_person import WorkingPerson, group_shares, picks_of

MOST_SHARE = 0.08
LEAST_BACK = 0.2


def main() -> int:
    people, days = (int(word) for word in (*sys.argv[1:], "50", "91")[:2])
    faults = 0
    breaks = 0
    together: Counter[str] = Counter()
    print("person  to choose  limits  breaks  most picked          of picks  least region  back   faults")
    for number in range(people):
        usual = random_person(number)
        person = WorkingPerson(LIBRARY, usual)
        person.work(days)
        breaks += len(person.breaks)
        choices = len(Allowed(LIBRARY, usual).movements)
        picks = picks_of(person.breaks)
        together += picks
        (movement, times), *_ = picks.most_common(1)
        weekly = [group_shares(week) for week in person.weeks()]
        least = min(min(shares.values()) for shares in weekly)
        back = min(shares[Group.UPPER_BACK] + shares[Group.LOW_BACK] for shares in weekly)
        broken = []
        if choices >= PLENTY and times > MOST_SHARE * picks.total():
            broken.append("one movement too often")
        if not usual.limitations and least == 0:
            broken.append("a week without a region")
        if not usual.limitations and back < LEAST_BACK:
            broken.append("too little back")
        if any(one_sided(composition) for composition in person.breaks):
            broken.append("sides differ")
        if set(picks) & (usual.exclusions - {ALWAYS}):
            broken.append("excluded shown")
        faults += len(broken)
        print(
            f"{number:>6} {choices:>10} {len(usual.limitations):>7} {len(person.breaks):>7}  {movement:<24}"
            f"{times / picks.total():>5.1%} {least:>12.1%} {back:>6.1%}  {', '.join(broken)}",
            flush=True,
        )
    (movement, times), *_ = together.most_common(1)
    print(f"most picked of all: {movement}, {times / together.total():.1%} of {together.total()} picks")
    faults += times > MOST_SHARE * together.total()
    print(f"{people} people, {breaks} breaks, {faults} rules broken")
    return 1 if faults else 0


def one_sided(composition) -> bool:
    left = sum(step.seconds for step in composition.steps if step.side is Side.LEFT)
    right = sum(step.seconds for step in composition.steps if step.side is Side.RIGHT)
    return left != right


if __name__ == "__main__":
    sys.exit(main())
