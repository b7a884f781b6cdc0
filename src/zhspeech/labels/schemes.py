"""The scheme table that :func:`zhspeech.parse` reads with."""

from __future__ import annotations

from zhspeech.labels.headings import HEADINGS
from zhspeech.labels.run_ins import RUN_INS
from zhspeech.labels.scheme import Scheme

__all__ = ["DEFAULT_SCHEMES"]

#: What :func:`zhspeech.parse` knows; ``Parser(schemes=(*DEFAULT_SCHEMES, Scheme(...)))`` adds to it.
DEFAULT_SCHEMES: tuple[Scheme, ...] = (*HEADINGS, *RUN_INS)
