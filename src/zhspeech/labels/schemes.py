"""The scheme table that :func:`zhspeech.parse` reads with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zhspeech.labels.figures import FIGURES
from zhspeech.labels.headings import HEADINGS
from zhspeech.labels.letters import LETTERS
from zhspeech.labels.ordinals import ORDINALS
from zhspeech.labels.run_ins import RUN_INS

if TYPE_CHECKING:
    from zhspeech.labels.scheme import Scheme

__all__ = ["DEFAULT_SCHEMES"]

#: What :func:`zhspeech.parse` knows; ``Parser(schemes=(*DEFAULT_SCHEMES, Scheme(...)))`` adds to it.
DEFAULT_SCHEMES: tuple[Scheme, ...] = (*ORDINALS, *HEADINGS, *FIGURES, *LETTERS, *RUN_INS)
