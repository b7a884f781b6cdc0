"""Parse Chinese political speeches and official documents into a lossless tree."""

from __future__ import annotations

__version__ = "0.1.0"
