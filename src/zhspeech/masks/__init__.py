"""Masked values: placeholder runs such as ``**`` that stand in for one withheld or unreadable value."""

from zhspeech.masks.fill import fill_masks, has_masked_numbers
from zhspeech.masks.find import find_masks
from zhspeech.masks.mask import Mask, MaskKind

__all__ = ["Mask", "MaskKind", "fill_masks", "find_masks", "has_masked_numbers"]
