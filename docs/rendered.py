"""What the pages show of the code itself: the scheme table, the codes of ``check``, pictures.

Directives, all without content:

* ``schemes``: the scheme table;
* ``diagnostics``: the codes, each with its page and what ``check`` says of its example;
* ``drawing NAME``: a picture of :mod:`draw`, drawn while the documentation is built.

Annotations in the source use short names (``Speech``, ``Iterable``); here they find their targets.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import draw
from docutils import nodes
from sphinx.ext.napoleon import GoogleDocstring
from sphinx.util.docutils import SphinxDirective

import zhspeech
import zhspeech.testing
from zhspeech.checks import rules
from zhspeech.checks.pages import page
from zhspeech.export.rows import TABLES
from zhspeech.labels import schemes

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
    "zhspeech.lists.weights",
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
    """Register the directives and the resolver, which goes before intersphinx."""
    app.add_directive("schemes", Schemes)
    app.add_directive("diagnostics", Diagnostics)
    app.add_directive("tables", Tables)
    app.add_directive("drawing", Drawing)
    app.connect("html-page-context", say_language)
    app.connect("autodoc-process-docstring", read_docstring)
    app.connect("missing-reference", find_short_names, priority=400)
    return {"parallel_read_safe": True}
