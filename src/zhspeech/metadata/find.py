"""Metadata: who, when, where, as the text's own apparatus states it."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import attrs

from zhspeech.metadata.apparatus import read_apparatus
from zhspeech.metadata.credits import find_copyists
from zhspeech.metadata.issuers import find_issuers, find_recipients, is_by_body, is_letter
from zhspeech.metadata.occasions import find_occasion
from zhspeech.metadata.speakers import find_speakers
from zhspeech.metadata.statements import Field, Statement
from zhspeech.metadata.titles import find_title
from zhspeech.metadata.when import find_metadata_dates
from zhspeech.metadata.where import find_numbers, find_place, find_sources
from zhspeech.text.plain import plain_text
from zhspeech.text.spans import Span, Stretch, one_of, stretch_of
from zhspeech.words.genres import ends_in_kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from zhspeech.metadata.bare_titles import Title

__all__ = ["Found", "Metadata", "find_metadata"]


@attrs.frozen(repr=False)
class Found(Span):
    """One statement of a text about itself.

    Attributes:
        field: ``title``, ``subtitle``, ``speaker``, ``office``, ``issuer``, ``recipient``, ``occasion``,
            ``place``, ``docnumber``, ``source``, ``copyist``, ``date.given``, ``date.signed``,
            ``date.published`` or ``date.reported``.
        value: the words without blanks and line breaks; a name without the office inside it; a date in ISO
            8601, partial where the text is (``1966-08``), with ``X`` for what is masked or not said.
        doubt: what is wrong with a date that cannot be (``2月30日``), whose value is its words; else
            ``None``.
    """

    field: Field = attrs.field(validator=one_of(Field))
    value: str
    doubt: str | None = None


@attrs.frozen
class Metadata:
    """What a text states about itself, a field an attribute; ``None`` or ``()`` for what it does not state.

    Attributes:
        title: its own title.
        subtitle: a second one.
        speakers: who speaks or signs as author.
        offices: those beside the names.
        issuers: the bodies in whose name it goes out.
        recipient: whom it is sent to.
        occasion: the meeting or event that it was given at.
        place: the venue or town.
        docnumber: the document's own number.
        sources: newspapers, agencies, books and sites named as source.
        copyists: who recorded, edited, printed, photographed or supplied it.
        given: the first day on which it was given or held.
        signed: that of signature or adoption.
        published: that of newspaper, page or reprint.
        reported: that of an agency's dateline.
        dates: all dates, in the order of the text.
    """

    title: str | None = None
    subtitle: str | None = None
    speakers: tuple[str, ...] = ()
    offices: tuple[str, ...] = ()
    issuers: tuple[str, ...] = ()
    recipient: str | None = None
    occasion: str | None = None
    place: str | None = None
    docnumber: str | None = None
    sources: tuple[str, ...] = ()
    copyists: tuple[str, ...] = ()
    given: str | None = None
    signed: str | None = None
    published: str | None = None
    reported: str | None = None
    dates: tuple[str, ...] = ()

    @classmethod
    def of(cls, found: Iterable[Found]) -> Metadata:
        """The metadata that statements make, those of one field in the order of the text."""
        values: dict[str, list[str]] = {}
        for one in found:
            values.setdefault(one.field.removeprefix("date."), []).append(one.value)
            if one.field.startswith("date."):
                values.setdefault("dates", []).append(one.value)
        single = {name: values[name][0] for name in _SINGLE if name in values}
        several = {plural: tuple(values.get(name, ())) for plural, name in _SEVERAL.items()}
        return cls(**single, **several)  # type: ignore[arg-type]


_ONE_VALUE = "title subtitle recipient occasion place docnumber given signed published reported"
_SINGLE = tuple(_ONE_VALUE.split())
_SEVERAL = {
    "speakers": "speaker",
    "offices": "office",
    "issuers": "issuer",
    "sources": "source",
    "copyists": "copyist",
    "dates": "dates",
}


def find_metadata(x: str | Stretch) -> tuple[Found, ...]:
    """What a text states about itself, or what of it lies inside a speech or node, in the order of the text.

    Read are the lines above the body, its first sentence and the lines below it, in a file of several
    documents those of the first, of several speeches below one title those of the title. Nothing is inferred.
    """
    source, start, end = stretch_of(x)
    found = sorted(set(_read(plain_text(source))))
    return tuple(
        Found(source, one.start, one.end, cast("Field", one.field), one.value_in(source), one.doubt)
        for one in found
        if start <= one.start and one.end <= end
    )


def _is_written(title: Title, text: str) -> bool:
    """Whether a title is that of a letter, or it or the second title names a kind of document."""
    second = text[slice(*title.subtitle)] if title.subtitle else ""
    is_kind = ends_in_kind(title.words) or ends_in_kind(second)
    return is_letter(title) or title.words.endswith("书") or is_kind


def _read(text: str) -> Iterator[Statement]:
    """The statements of a plain text, each value once in its field."""
    apparatus = read_apparatus(text)
    title = find_title(apparatus)
    spoken = title is None or (
        apparatus.recipient is None
        and (title.is_spoken(text) or (apparatus.is_addressed and not _is_written(title, text)))
        and not is_by_body(title)
    )
    found = [] if title is None else [Statement(title.start, title.end, "title")]
    if title and title.subtitle:
        found.append(Statement(*title.subtitle, "subtitle"))
    speakers = list(find_speakers(apparatus, title, is_spoken=spoken))
    found += speakers
    has_speaker = any(one.field == "speaker" for one in speakers)
    is_record = has_speaker and spoken and title is not None
    for one in find_issuers(apparatus, title, has_speaker=has_speaker):
        is_signed = is_record and one.start >= apparatus.body  # a body that signs a talk has copied it
        found.append(one._replace(field="copyist") if is_signed else one)
    found += find_recipients(apparatus, title)
    found += find_occasion(apparatus, title, speakers, is_spoken=spoken)
    found += find_place(apparatus, title, is_spoken=spoken)
    found += find_numbers(apparatus)
    found += find_sources(apparatus, title)
    found += find_copyists(apparatus, is_record=is_record)
    found += find_metadata_dates(apparatus, title, is_spoken=spoken)
    seen = set()
    for one in found:
        key = (one.field, one.value_in(text))
        if key[1] and key not in seen:
            seen.add(key)
            yield one
