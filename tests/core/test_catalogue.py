"""Movement files become movements, or faults that say where, what and how to mend it."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from deskstretch.core.animation import BodyPart, Ease, Surface
from deskstretch.core.catalogue import Reading, join, library_listing, read_movement
from deskstretch.core.movement import Kind, Movement, Region, Sides
from deskstretch.core.poses import ArmAngles, ArmReach, ArmTouch, HandAngles, LegAngles, LegPlant

GOOD: dict[str, Any] = {
    "format": 1,
    "id": "side-reach",
    "name": "Side reach",
    "category": "dynamic-stretch",
    "phase": "mobilise",
    "serves": ["mobility"],
    "regions": {"core": 0.3, "mid-back": 0.7},
    "positions": ["standing"],
    "equipment": [],
    "office_clothes": True,
    "discreet": False,
    "limitations": ["shoulder"],
    "stop_if": "It pinches.",
    "sides": "alternate",
    "kind": "dynamic",
    "dose": {"count": [4, 6, 8], "each_s": [3, 4, 5]},
    "intensity": 1,
    "cue": [{"at_s": 0, "text": "Stand tall."}, {"at_s": 2, "text": "Reach."}],
    "breath": [{"at_s": 0, "phase": "in"}, {"at_s": 2, "phase": "out"}],
    "base": "stand",
    "camera": {"yaw": 0, "pitch": 6, "center": [0, 0.5], "span": 1.3},
    "glow": [{"part": "torso", "joint": "s2", "radius": 0.1}],
    "arrow": [{"from": 0, "to": 1, "path": [[0, 1, 0], [0.1, 1, 0]]}],
    "pose": {"leg": {"yaw": 12}},
    "key": [
        {"move": 1.5, "hold": 0.5},
        {"move": 1.5, "hold": 0.5, "thorax": [0, 20, 0], "arm_r": {"elev": 160}},
    ],
}


def changed(path: str, value: object) -> dict[str, Any]:
    """The good file with one place changed; ``...`` takes it out."""
    data = copy.deepcopy(GOOD)
    *way, last = path.split("/")
    at: Any = data
    for step in way:
        at = at[int(step)] if isinstance(at, list) else at[step]
    if value is ...:
        del at[last]
    elif isinstance(at, list):
        at[int(last)] = value
    else:
        at[last] = value
    return data


def movement(data: dict[str, Any] = GOOD) -> Movement:
    reading = read_movement(data, "side-reach.toml")
    assert reading.movement is not None, [str(f) for f in reading.faults]
    return reading.movement


def test_a_good_file_becomes_a_movement() -> None:
    m = movement()
    assert (m.id, m.kind, m.sides) == ("side-reach", Kind.DYNAMIC, Sides.ALTERNATE)
    assert [share.region for share in m.regions] == [Region.MID_BACK, Region.CORE]
    assert m.main_region is Region.MID_BACK
    assert m.loop_s == 4.0
    assert m.way_in_s == 0.0
    first, second = m.animation.keys
    assert first.glow == (0.0,)
    assert second.glow == (1.0,)
    assert second.pose.trunk.thorax == (0, 20, 0)
    assert first.ease is Ease.REST


def test_a_key_is_base_and_pose_and_its_own_changes_and_nothing_of_the_key_before() -> None:
    first, second = movement(changed("key/0/lumbar", [5, 0, 0])).animation.keys
    assert first.pose.trunk.lumbar == (5, 0, 0)
    assert second.pose.trunk.lumbar == (0, 0, 0)
    right, left = second.pose.right.arm, second.pose.left.arm
    assert isinstance(right, ArmAngles)
    assert isinstance(left, ArmAngles)
    assert (right.elev, left.elev, right.plane) == (160, 9, 15)
    leg = first.pose.right.leg
    assert isinstance(leg, LegPlant)
    assert leg.yaw == 12
    assert leg.pin == (-0.06, 0, 0)
    assert leg.pole[0] < 0, "the right knee follows the right toes"


def test_another_way_to_steer_a_limb_starts_afresh() -> None:
    data = changed("key/1/arm", {"touch": "own-left-thigh", "at": [0.06, -0.1, 0]})
    data["key"][1]["hand"] = {"fingers": [0, -1, 0]}
    data["key"][1]["arm_r"] = {"to": [0.1, 0.5, 0.1]}
    data["key"][1]["leg_l"] = {"flex": 40, "knee": 20}
    pose = movement(data).animation.keys[1].pose
    left, right = pose.left, pose.right
    assert isinstance(left.arm, ArmTouch)
    assert left.arm.surface is Surface.THIGH_L
    assert isinstance(right.arm, ArmReach)
    assert right.arm.pole[0] == -0.5
    assert left.fingers.curl == 22, "fingers keep their curl"
    assert isinstance(left.leg, LegAngles)
    assert left.leg.ankle == 0
    other = movement(data).animation.keys[1].mirrored
    assert isinstance(other.right.arm, ArmTouch)
    assert other.right.arm.surface is Surface.THIGH_R
    assert other.left.arm == ArmReach((-0.1, 0.5, 0.1), None, (0.5, -0.6, -0.7), None)


def test_a_hold_goes_in_stays_and_comes_back_the_same_way() -> None:
    data = changed("kind", "hold")
    data["dose"]["each_s"] = [10, 20, 30]
    data["key"].insert(1, {"move": 2.0, "ease": "via"})
    m = movement(data)
    assert m.way_in_s == 0.5 + 2.0 + 1.5
    assert m.loop_s == m.way_in_s + 20 + 1.5 + 2.0


def test_planted_feet_make_contacts_by_themselves() -> None:
    parts = {(c.part, c.surface, c.planted) for c in movement().animation.contacts}
    assert parts == {(BodyPart.FOOT_L, Surface.FLOOR, True), (BodyPart.FOOT_R, Surface.FLOOR, True)}
    lifted = changed("key/1/leg_l", {"pitch": 20, "pivot": "ball"})
    lifted["key"][0]["leg_l"] = {"pivot": "ball"}
    at = {c.part: c.keys for c in movement(lifted).animation.contacts}
    assert at[BodyPart.TOES_L] == (0, 1)
    assert at[BodyPart.HEEL_L] == (0,)
    assert isinstance(movement().animation.keys[0].pose.left.hand, HandAngles)


BROKEN: list[tuple[str, str, object, str]] = [
    ("format", "format", ..., "missing"),
    ("newer format", "format", 2, "newer"),
    ("id missing", "id", ..., "missing"),
    ("id shape", "id", "Side Reach", "no id"),
    ("name empty", "name", "  ", "empty"),
    ("name long", "name", "x" * 61, "61 characters"),
    ("category unknown", "category", "strech", "not known"),
    ("phase kind", "phase", 3, "not text"),
    ("serves empty", "serves", [], "empty"),
    ("serves twice", "serves", ["mobility", "mobility"], "twice"),
    ("serves no list", "serves", "mobility", "not a list"),
    ("regions unknown", "regions/elbow", 0.2, "not known"),
    ("regions sum", "regions/core", 0.5, "sum to 1.2"),
    ("regions negative", "regions/core", -0.3, "less than"),
    ("regions no table", "regions", ["core"], "not a table"),
    ("positions unknown", "positions", ["flying"], "not known"),
    ("equipment unknown", "equipment", ["rope"], "not known"),
    ("office text", "office_clothes", "yes", "neither true nor false"),
    ("discreet missing", "discreet", ..., "missing"),
    ("limitation unknown", "limitations", ["tail"], "not known"),
    ("sides unknown", "sides", "left", "not known"),
    ("kind missing", "kind", ..., "missing"),
    ("dose order", "dose/count", [8, 6, 4], "not in order"),
    ("dose two", "dose/each_s", [3, 4], "list of 3"),
    ("dose not finite", "dose/each_s", [3, float("nan"), 5], "not a number"),
    ("dose far off the keys", "dose/each_s", [3, 5, 6], "keys take 4 s"),
    ("dose unknown key", "dose/sets", 3, "not known"),
    ("intensity range", "intensity", 4, "more than 3"),
    ("intensity fraction", "intensity", 1.5, "whole number"),
    ("no cue", "cue", [], "there is none"),
    ("cue no text", "cue/0/text", ..., "missing"),
    ("cue late", "cue/1/at_s", 9, "more than 4"),
    ("cue order", "cue/1/at_s", 0, "do not rise"),
    ("cue unknown key", "cue/0/tone", "loud", "not known"),
    ("cues no tables", "cue", ["Stand"], "not a list of tables"),
    ("breath unknown", "breath/0/phase", "sigh", "not known"),
    ("unknown key", "tempo", 3, "not known"),
    ("near miss", "catgory", "yoga", "Did you mean category"),
    ("base unknown", "base", "float", "not known"),
    ("camera missing", "camera", ..., "missing"),
    ("camera center", "camera/center", [0, 0, 0], "list of 2"),
    ("camera span", "camera/span", 0, "less than"),
    ("glow part", "glow/0/part", "aura", "not known"),
    ("glow radius", "glow/0/radius", 3, "more than"),
    ("arrow to nowhere", "arrow/0/to", 7, "more than 1"),
    ("arrow to itself", "arrow/0/to", 0, "starts from"),
    ("arrow one point", "arrow/0/path", [[0, 0, 0]], "1 points"),
    ("arrow flat point", "arrow/0/path/0", [0, 0], "list of 3"),
    ("prop kind", "prop", [{"kind": "sofa"}], "not known"),
    ("order part", "order", {"nose": 0.1}, "not known"),
    ("contact part", "contact", [{"parts": ["left-tail"], "on": "floor"}], "not known"),
    (
        "contact key",
        "contact",
        [{"parts": ["chest"], "on": "floor", "keys": [5]}],
        "whole numbers from 0 to 1",
    ),
    ("one key", "key", [{"move": 4}], "at least two"),
    ("key no move", "key/0/move", ..., "missing"),
    ("key move nothing", "key/0/move", 0, "less than"),
    ("key ease", "key/0/ease", "bounce", "not known"),
    ("key held and passed", "key/0/ease", "via", "cannot be held"),
    ("key glow count", "key/1/glow", [1, 1], "list of 1"),
    ("key unknown", "key/1/torso", [0, 0, 0], "not known"),
    ("angle out of range", "key/1/thorax", [0, 60, 0], "more than 35"),
    ("elbow backwards", "key/1/arm_r/elbow", -10, "less than 0"),
    ("arm mixed ways", "key/1/arm_r", {"to": [0, 0.5, 0], "elev": 30}, "not known"),
    (
        "touching hand without direction",
        "key/1/arm",
        {"touch": "floor", "at": [0, 0, 0]},
        "needs a direction",
    ),
    ("pole nowhere", "key/1/arm_r", {"to": [0, 0.5, 0], "pole": [0, 0, 0]}, "points nowhere"),
    ("hand folded", "key/1/hand", {"fingers": [0, 1, 0], "palm": [0, -1, 0]}, "looks where the fingers"),
    ("arm on itself", "key/1/arm_r", {"to": [0, 0, 0], "on": "el_r"}, "its own limb"),
    ("leg on an arm", "key/1/leg_l", {"to": [0, 0, 0], "on": "wr_l"}, "placed by an arm"),
    ("anchor on a planted foot", "key/1/anchor", {"part": "left-heel", "at": [0, 0, 0]}, "not known before"),
    ("anchor unknown", "key/1/anchor", {"part": "tail", "at": [0, 0, 0]}, "not known"),
    ("loop too long", "key/0/hold", 21, "more than 20"),
    ("too deep", "note", {"a": {"b": {"c": {"d": {"e": {"f": {"g": {"h": 1}}}}}}}}, "nested deeper"),
]


@pytest.mark.parametrize(("path", "value", "wrong"), [b[1:] for b in BROKEN], ids=[b[0] for b in BROKEN])
def test_a_broken_file_is_refused_with_a_line_of_its_own(path: str, value: object, wrong: str) -> None:
    reading = read_movement(changed(path, value), "side-reach.toml")
    assert reading.movement is None
    lines = [str(fault) for fault in reading.faults]
    assert any(wrong in line for line in lines), lines
    for line in lines:
        assert line.startswith("side-reach.toml")
        assert line.endswith(".")
        assert len(line) < 400


def test_nothing_is_rolled_on_the_lower_back() -> None:
    data = changed("category", "foam-rolling")
    assert read_movement(data, "roll.toml").movement is not None
    data["regions"] = {"mid-back": 0.9, "lower-back": 0.1}
    (fault,) = read_movement(data, "roll.toml").faults
    assert fault.key == "regions"
    assert "neck or the lower back" in fault.wrong


def test_all_faults_of_a_file_are_found_at_once() -> None:
    data = changed("name", 3)
    data["intensity"] = 9
    data["key"][1]["thorax"] = [0, 60, 0]
    assert {fault.key for fault in read_movement(data, "f").faults} == {
        "name",
        "intensity",
        "key[1].thorax[1]",
    }


def test_two_arms_cannot_hold_one_another() -> None:
    data = changed("key/1/arm_l", {"to": [0, 0, 0.05], "on": "wr_r"})
    data["key"][0]["arm_r"] = {"to": [0, 0, 0.05], "on": "wr_l"}
    assert any("one another" in str(fault) for fault in read_movement(data, "f").faults)


def reading(id_: str, *, easier: str = "", harder: str = "") -> Reading:
    data = copy.deepcopy(GOOD)
    data["id"] = id_
    data.update({k: v for k, v in (("easier", easier), ("harder", harder)) if v})
    return read_movement(data, f"{id_}.toml")


def test_easier_and_harder_must_lead_somewhere() -> None:
    movements, faults = join([reading("a", easier="b"), reading("b", harder="gone")], known={"b2"})
    assert [str(fault) for fault in faults] == [
        "b.toml: harder: there is no movement 'gone'. Name one of the library, or take it out."
    ]
    assert [(m.id, m.easier, m.harder) for m in movements] == [("a", "b", None), ("b", None, None)]


def test_easier_may_lead_to_another_library() -> None:
    movements, faults = join([reading("a", easier="b")], known={"b"})
    assert not faults
    assert movements[0].easier == "b"


def test_a_circle_is_named_once_and_broken() -> None:
    ring = [reading("a", harder="b"), reading("b", harder="c"), reading("c", harder="b")]
    movements, faults = join(ring)
    assert [str(fault) for fault in faults] == [
        "b.toml: harder: it leads in a circle: b → c → b. Break the circle at one of them."
    ]
    assert [(m.id, m.harder) for m in movements] == [("a", "b"), ("b", None), ("c", None)]


def test_an_id_is_taken_only_once() -> None:
    other = Reading("copy.toml", reading("a").movement, ())
    movements, faults = join([reading("a"), other])
    assert len(movements) == 1
    assert "taken by a.toml" in str(faults[0])


def test_the_listing_is_plain_data() -> None:
    (entry,) = library_listing([movement()])
    assert entry["id"] == "side-reach"
    assert entry["dose"] == {
        "count": {"least": 4, "default": 6, "most": 8},
        "each_s": {"least": 3, "default": 4, "most": 5},
    }
    assert entry["limitations"] == ["shoulder"]
