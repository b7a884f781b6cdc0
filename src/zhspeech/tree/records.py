"""Trees as flat records, one per zone and node: what JSON, a data frame or a database row wants.

The shape is described by ``speech.schema.json`` in the package. Passages have none: they are what no child
covers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from zhspeech.errors import RecordError
from zhspeech.labels.schemes import DEFAULT_SCHEMES
from zhspeech.tree.builder import build
from zhspeech.tree.nodes import Enumerator, Part, Zone
from zhspeech.tree.places import ZONE_MARKS, ZONES, Place
from zhspeech.visible import visible_repr

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from zhspeech.tree.nodes import Node

__all__ = ["FORMAT", "VERSION", "from_dict", "to_dict"]

FORMAT = "zhspeech"
#: Raised when a reader of the version before would misread the records.
VERSION = 2
#: What a version adds to the nodes; of version 1 the group is that of the default scheme of this name.
_ADDED: dict[int, dict[str, type]] = {1: {}, 2: {"group": str}}

_KINDS = ("Part", "Point", "Item")
#: What follows from the rest and is not read; nor is the group, which version 1 lacks.
_NOT_READ = frozenset(("heading_start", "heading_end", "heading_is_line", "group"))
#: The largest ordinal: what a database or a data frame holds.
_LARGEST = 2**63 - 1
_GROUPS = {scheme.name: scheme.group for scheme in DEFAULT_SCHEMES}
#: What a record must hold to be read.
_ZONE_KEYS: dict[str, type] = {"id": int, "kind": str, "start": int, "end": int}
_NODE_KEYS: dict[str, type] = {
    "id": int,
    "kind": str,
    "level": int,
    "start": int,
    "end": int,
    "enumerator_start": int,
    "enumerator_end": int,
    "scheme": str,
    "ordinal": int,
}


def to_dict(source: str, content: Iterable[Zone | Part]) -> dict[str, Any]:
    """The tree as records that ``json.dumps`` takes and :func:`from_dict` reads.

    Nodes are in document order, parents first; the ``id`` of a node or zone is its place in its list.
    ``parent`` is the id of the node above and ``zone`` that of the zone around, ``None`` without one. Offsets
    are code points of ``source``. A node without a heading has ``None`` for the keys of one.
    """
    zones: list[dict[str, Any]] = []
    nodes: list[dict[str, Any]] = []
    for block in content:
        if isinstance(block, Zone):
            zone = len(zones)
            zones.append({"id": zone, "kind": block.kind, "start": block.start, "end": block.end})
            for node in block.children:
                _add(nodes, node, None, zone)
        else:
            _add(nodes, block, None, None)
    return {"format": FORMAT, "version": VERSION, "source": source, "zones": zones, "nodes": nodes}


def _add(nodes: list[dict[str, Any]], node: Node, parent: int | None, zone: int | None) -> None:
    """Append the records of a node and all below it."""
    own, label, heading = len(nodes), node.enumerator, node.heading
    nodes.append(
        {
            "id": own,
            "parent": parent,
            "zone": zone,
            "kind": type(node).__name__,
            "level": node.level,
            "start": node.start,
            "end": node.end,
            "enumerator_start": label.start,
            "enumerator_end": label.end,
            "scheme": label.scheme,
            "ordinal": label.ordinal,
            "group": label.group,
            "heading_start": heading and heading.start,
            "heading_end": heading and heading.end,
            "heading_is_line": heading and heading.is_line,
        }
    )
    for child in node.children:
        _add(nodes, child, own, zone)


def from_dict(records: Mapping[str, Any]) -> tuple[str, tuple[Zone | Part, ...]]:
    """The source and content that :func:`to_dict` made the records of, in this version or the one before.

    Raises:
        RecordError: for another format or version, a missing or ill-typed value, or records that make no
            tree of this source; the message names the record, what was found and what was expected.
    """
    if not isinstance(records, dict) or records.get("format") != FORMAT:
        found = records.get("format") if isinstance(records, dict) else type(records).__name__
        raise RecordError("format", visible_repr(found), f"a dict with format {FORMAT!r}")
    version = records.get("version")
    if type(version) is not int or version not in _ADDED:
        raise RecordError("version", visible_repr(version), f"one of {', '.join(map(str, _ADDED))}")
    source = records.get("source")
    if not isinstance(source, str):
        raise RecordError("source", type(source).__name__, "str")
    zones = _checked(records, "zones", _ZONE_KEYS, ZONES)
    nodes = _checked(records, "nodes", _NODE_KEYS | _ADDED[version], _KINDS)
    content = build(source, _places(source, zones, nodes, has_groups="group" in _ADDED[version]))
    made = to_dict(source, content)
    for name, found in (("zones", zones), ("nodes", nodes)):
        _compare(name, found, made[name])
    return source, content


def _checked(
    records: Mapping[str, Any], name: str, keys: dict[str, type], kinds: tuple[str, ...]
) -> list[dict[str, Any]]:
    """The list of records called ``name``, each with the keys that it must have."""
    rows = records.get(name)
    if not isinstance(rows, list):
        raise RecordError(name, type(rows).__name__, "a list")
    for place, row in enumerate(rows):
        if not isinstance(row, dict):
            raise RecordError(f"{name}[{place}]", type(row).__name__, "a dict")
        for key, kind in keys.items():
            if type(row.get(key)) is not kind:
                raise RecordError(f"{name}[{place}].{key}", visible_repr(row.get(key)), f"{kind.__name__}")
        if row["kind"] not in kinds:
            raise RecordError(
                f"{name}[{place}].kind", visible_repr(row["kind"]), f"one of {', '.join(kinds)}"
            )
    return rows


def _places(
    source: str, zones: list[dict[str, Any]], nodes: list[dict[str, Any]], *, has_groups: bool
) -> list[Place]:
    """The places that make the tree again: all beginnings, and text that resumes wherever a node ends."""
    places = [Place(zone["start"], ZONE_MARKS[zone["kind"]]) for zone in zones]
    for place, node in enumerate(nodes):
        start, end, ordinal = node["enumerator_start"], node["enumerator_end"], node["ordinal"]
        if not (0 <= start < end <= len(source) and 1 <= ordinal <= _LARGEST):
            shown = ", ".join(map(visible_repr, (start, end, ordinal)))
            raise RecordError(
                f"nodes[{place}]",
                f"enumerator_start, enumerator_end and ordinal {shown}",
                f"some text within 0 and {len(source)}, and an ordinal of 1 to {_LARGEST}",
            )
        scheme = node["scheme"]
        group = (has_groups and node["group"]) or _GROUPS.get(scheme, scheme)
        label = Enumerator(source, start, end, scheme, ordinal, group)
        places.append(Place(start, "*" if node["kind"] == "Part" else "-", node["level"], label))
        places.append(Place(node["end"], "~", node["level"]))
    return sorted(places, key=lambda place: (place.start, place.level))


def _compare(name: str, found: list[dict[str, Any]], made: list[dict[str, Any]]) -> None:
    """Check that the records say of their tree what the tree says of itself."""
    for place, (row, expected) in enumerate(zip(found, made, strict=False)):
        for key, value in expected.items():
            if key not in _NOT_READ and (type(row.get(key)), row.get(key)) != (type(value), value):
                raise RecordError(
                    f"{name}[{place}].{key}",
                    visible_repr(row.get(key)),
                    f"{visible_repr(value)} from the others",
                )
    if len(found) != len(made):
        raise RecordError(name, f"{len(found)} records", f"{len(made)} that make a tree")
