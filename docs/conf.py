"""How the documentation is built: ``sphinx-build -nW -b html docs docs/_build/html``, without a network."""

import sys
from pathlib import Path

import zhspeech

sys.path.insert(0, str(Path(__file__).parent))

project = "zhspeech"
author = "The zhspeech maintainers"
project_copyright = "2026, the zhspeech maintainers"
release = version = zhspeech.__version__

extensions = [
    "myst_parser",
    "sphinx.ext.autodoc",
    "sphinx.ext.intersphinx",
    "sphinx.ext.napoleon",
    "rendered",
]
exclude_patterns = ["_build"]
# Words of both languages can be searched for; see bilingual_search.py.
html_search_language = "zh-en"
html_theme = "furo"
html_title = f"zhspeech {release}"
html_theme_options = {"source_directory": "docs/"}

myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3

# The frameworks of zhspeech.integrations are not needed to build their reference.
autodoc_mock_imports = ["haystack", "langchain_core", "langchain_text_splitters", "llama_index", "spacy"]

autodoc_class_signature = "mixed"
autodoc_member_order = "bysource"
autodoc_typehints_format = "short"
python_use_unqualified_type_names = True
# rendered.py calls Napoleon itself.
napoleon_use_ivar = True
napoleon_google_docstring = napoleon_numpy_docstring = False

# python.inv is the objects.inv of Debian's package python3-doc (3.11): links are checked without a network.
intersphinx_mapping = {"python": ("https://docs.python.org/3", "python.inv")}

# What -n may leave unresolved, and why. Short names of public things are resolved by rendered.py.
nitpick_ignore = [
    # Protocols of three properties: anything with a source, a start and an end, such as speeches and nodes.
    ("py:class", "zhspeech.text.spans.Stretch"),
    # A type variable: the keys come back as they were given.
    ("py:class", "Key"),
    ("py:class", "zhspeech.slogans.find.Key"),
    # What a change of a text consists of; who uses one never meets it.
    ("py:class", "Edit"),
    # A text or a Branch, as the docstring says.
    ("py:class", "Content"),
    # Not public: a checked table of schemes, which a parser makes of its rows.
    ("py:class", "SchemeTable"),
    # Hypothesis is not among the inventories kept here.
    ("py:class", "hypothesis.strategies.SearchStrategy"),
    ("py:class", "st.SearchStrategy"),
    ("py:class", "st.DrawFn"),
    # A type variable: spans of whatever class they are.
    ("py:class", "S"),
    # A literal: full, own or none, as the docstrings say; and those of a page.
    ("py:class", "TextKept"),
    ("py:class", "Layer"),
    ("py:class", "Severity"),
    ("py:class", "ZoneKind"),
    ("py:class", "Mark"),
    ("py:data", "Mark"),
    ("py:class", "ZoneName"),
    ("py:class", "pa.RecordBatch"),
    ("py:class", "pa.RecordBatchReader"),
    ("py:class", "pa.Schema"),
    ("py:class", "pa.Table"),
    ("py:class", "Stretch"),
    ("py:class", "langchain_core.documents.Document"),
    ("py:class", "haystack.Document"),
]
