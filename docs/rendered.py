"""What the pages show of the code itself: the scheme table, the codes of ``check``, pictures.

Directives, all without content:

* ``schemes``: the scheme table;
* ``zones``: what zones are decided by;
* ``diagnostics``: the codes, each with its page and what ``check`` says of its example;
* ``drawing NAME``: a picture of :mod:`draw`, drawn while the documentation is built.

Annotations in the source use short names (``Speech``, ``Iterable``); here they find their targets.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import draw
from bilingual_search import BilingualSearch
from docutils import nodes
from sphinx.ext.napoleon import GoogleDocstring
from sphinx.util.docutils import SphinxDirective

import zhspeech
import zhspeech.testing
from zhspeech.checks import rules
from zhspeech.checks.pages import page
from zhspeech.export.rows import TABLES
from zhspeech.labels import schemes
from zhspeech.zones import attributes, setting, units

if TYPE_CHECKING:
    from sphinx.application import Sphinx

#: Names that annotations take from the standard library, and where its documentation has them.
STANDARD = {
    name: f"collections.abc.{name}"
    for name in ("Callable", "Iterable", "Iterator", "Mapping", "Sequence", "Set")
}
STANDARD |= {
    "Any": "typing.Any",
    "BrokenProcessPool": "concurrent.futures.process.BrokenProcessPool",
    "Path": "pathlib.Path",
}
#: Where other short names may be at home.
HOMES = (
    "zhspeech",
    "zhspeech.checks.diagnostics",
    "zhspeech.checks.rules",
    "zhspeech.tree.nodes",
    "zhspeech.tree.records",
    "zhspeech.labels.scheme",
    "zhspeech.testing",
    "zhspeech.testing.span_scoring",
)


#: The label in an example of a scheme.
_LABEL = re.compile("⟨([^⟩]+)⟩")


class Schemes(SphinxDirective):
    """The scheme table as a table."""

    def run(self) -> list[nodes.Node]:
        """Every row of the default table, in order."""
        lines = [
            "| name | such as | group | rank | weights | what it matches, and does not | never in |",
            "|" + "---|" * 7,
        ]
        for scheme in schemes.DEFAULT_SCHEMES:
            row = (
                f"`{scheme.name}`",
                " ".join(f"`{label}`" for label in _LABEL.findall(scheme.examples)[:3]),
                "" if scheme.group == scheme.name else f"`{scheme.group}`",
                "run-in" if scheme.is_run_in else str(scheme.rank),
                f"{scheme.weight:g}, {'–' if scheme.line_only else format(scheme.inline, 'g')}",
                re.sub(r"([|<*\\])", r"\\\1", scheme.reason),
                " ".join(f"`{trap}`" for trap in scheme.traps.replace("\n", "⏎").split()[:6]),
            )
            lines.append(f"| {' | '.join(row)} |")
        return self.parse_text_to_nodes("\n".join(lines))


class Zones(SphinxDirective):
    """The tables of attributes by which zones are decided, and of the places where lines are cut."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """The table that is named: ``words``, ``form``, ``place`` or ``cuts``."""
        tables = {"words": self._words, "form": self._form, "place": self._place, "cuts": self._cuts}
        return self.parse_text_to_nodes("\n".join(tables[self.arguments[0]]()))

    def _words(self) -> list[str]:
        rows = [
            (f"`{row.name}`", _plain(row.reason), row.where, _plain(row.example), _plain(row.trap))
            for row in attributes.ATTRIBUTES
        ]
        return _table(("attribute", "what it tells", "where", "such as", "not"), rows)

    def _form(self) -> list[str]:
        return _meanings(attributes.FORMS)

    def _place(self) -> list[str]:
        return _meanings(setting.SETTINGS)

    def _cuts(self) -> list[str]:
        cuts = (*units.FRONT_CUTS, *units.FIRST_CUTS, *units.BACK_CUTS, *units.GLUED_CUTS)
        rows = [
            (f"`{cut.name}`", _plain(cut.reason), _plain(cut.example), _plain(cut.trap))
            for cut in dict.fromkeys(cuts)
        ]
        return _table(("cut", "why something else may begin there", "such as", "not"), rows)


def _meanings(table: dict[str, str]) -> list[str]:
    return _table(("attribute", "what it means"), [(f"`{name}`", told) for name, told in table.items()])


def _table(head: tuple[str, ...], rows: list[tuple[str, ...]]) -> list[str]:
    """The lines of a table in Markdown."""
    return [f"| {' | '.join(row)} |" for row in (head, ("---",) * len(head), *rows)]


def _plain(text: str) -> str:
    """A text as the cell of a table shows it, letter by letter."""
    return re.sub(r"([|<>*_\\\[\]])", r"\\\1", text.replace("\n", "⏎"))


class Diagnostics(SphinxDirective):
    """The codes of ``check``."""

    def run(self) -> list[nodes.Node]:
        """A section for each code: its page, and what ``check`` says of its example in both languages."""
        lines: list[str] = []
        for rule in rules.RULES:
            (found,) = zhspeech.check(zhspeech.parse(rule.wrong))
            head, _, rest = page(rule).partition("\n")
            wrong, right, after = rest.partition("\nRight:\n")
            said = f"`{found.line}:{found.column}`: {found.message}. {found.message_zh}。"
            lines += [
                f"({rule.code.lower()})=",
                f"### {head} · {rule.title_zh}",
                wrong,
                "",
                said,
                "",
                right + after,
            ]
        return self.parse_text_to_nodes("\n".join(lines), allow_section_headings=True)


class Tables(SphinxDirective):
    """The tables with their columns."""

    def run(self) -> list[nodes.Node]:
        """A row for each table."""
        lines = ["| table | columns |", "|---|---|"]
        for name, table in TABLES.items():
            columns = (f"`{one.name}{'?' * one.nullable}` {one.type}" for one in table.columns)
            lines.append(f"| `{name}` | {', '.join(columns)} |")
        return self.parse_text_to_nodes("\n".join(lines))


class Drawing(SphinxDirective):
    """A picture, as SVG within the page."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """The picture of that name."""
        return [nodes.raw("", draw.DRAWINGS[self.arguments[0]](), format="html")]


def find_short_names(app: Sphinx, env: Any, node: Any, contnode: Any) -> Any:
    """Resolve a reference by its last name alone: public names here, others in the standard library."""
    if node.get("refdomain") != "py":
        return None
    name = node["reftarget"].rpartition(".")[2]
    if name in STANDARD:
        node["reftarget"] = STANDARD[name]
        return None  # intersphinx resolves it
    python = env.domains["py"]
    for home in HOMES:
        target = f"{home}.{name}"
        if target in python.objects and target != node["reftarget"]:
            return python.resolve_xref(env, node["refdoc"], app.builder, "obj", target, node, contnode)
    return None


def read_docstring(app: Sphinx, what: str, name: str, obj: Any, options: Any, lines: list[str]) -> None:
    """Have Napoleon read a docstring; an attribute like a method, or words before a colon become types."""
    kind = "method" if what in ("attribute", "data", "property") else what
    lines[:] = GoogleDocstring(lines, app.config, app, kind, name, obj, options).lines()


def say_language(app: Sphinx, page: str, template: str, context: dict[str, Any], tree: Any) -> None:
    """Give a Chinese page its language, which tells browsers the font and readers the voice."""
    context["language"] = "zh-Hans" if page.startswith("zh/") else "en"


def setup(app: Sphinx) -> dict[str, Any]:
    """Register the directives, the search and the resolver, which goes before intersphinx."""
    app.add_search_language(BilingualSearch)
    app.add_directive("schemes", Schemes)
    app.add_directive("zones", Zones)
    app.add_directive("diagnostics", Diagnostics)
    app.add_directive("tables", Tables)
    app.add_directive("drawing", Drawing)
    app.connect("html-page-context", say_language)
    app.connect("autodoc-process-docstring", read_docstring)
    app.connect("missing-reference", find_short_names, priority=400)
    return {"parallel_read_safe": True}
