"""The page of a rule: what it is, why, wrong, right, and what is no fault."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from zhspeech.checks.rules import Rule

__all__ = ["Language", "page"]

Language = Literal["en", "zh"]

#: The words around the fields of a rule.
_WORDS = {
    "en": {"source": "Source", "wrong": "Wrong", "right": "Right", "but": "No fault"},
    "zh": {"source": "依据", "wrong": "有误", "right": "改正", "but": "不算错"},
}
_HABIT = {"habit": {"en": "habit", "zh": "行文习惯"}}


def page(rule: Rule, language: Language = "en") -> str:
    """The page of a rule, in Markdown that reads well as it stands."""
    words, is_zh = _WORDS[language], language == "zh"
    source = rule.source.replace("habit", _HABIT["habit"][language])
    parts = [
        f"{rule.code} {rule.title_zh if is_zh else rule.title}",
        rule.why_zh if is_zh else rule.why,
        f"{words['source']}: {source}",
        f"{words['wrong']}:\n\n{_quote(rule.wrong)}",
        f"{words['right']}:\n\n{_quote(rule.right)}",
    ]
    for exemption in rule.exemptions:
        why = exemption.why_zh if is_zh else exemption.why
        parts.append(f"{words['but']}:\n\n{_quote(exemption.text)}\n\n{why}")
    return "\n\n".join(parts) + "\n"


def _quote(text: str) -> str:
    return "\n".join(f"    {line}" for line in text.splitlines())
