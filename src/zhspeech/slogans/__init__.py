"""Slogans: number formulas, quoted coinages, couplets, four-character chains and exclaimed sentences."""

from zhspeech.slogans.find import Slogan, SloganKind, find_slogans, slogan_counts

__all__ = ["Slogan", "SloganKind", "find_slogans", "slogan_counts"]
