"""Slogans: number formulas, quoted coinages, couplets, four-character chains and exclaimed sentences."""

from zhspeech.slogans.find import find_slogans, slogan_counts
from zhspeech.slogans.slogan import Slogan, SloganKind

__all__ = ["Slogan", "SloganKind", "find_slogans", "slogan_counts"]
