"""Masked values: placeholder runs such as ``**`` that stand in for one withheld or unreadable value."""

from zhspeech.masks.find import Mask, MaskKind, fill_masks, find_masks, has_masked_numbers

__all__ = ["Mask", "MaskKind", "fill_masks", "find_masks", "has_masked_numbers"]
