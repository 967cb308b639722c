"""Text ─► markup: the only place where a character of an article becomes a character of HTML."""

import html

from claimcheck.report.words import showable


class Markup(str):
    """Finished HTML. Whatever is no `Markup` is text, and is escaped when an element takes it in."""

    __slots__ = ()


#: Elements that have no content and no closing tag.
_EMPTY = frozenset({"br", "hr", "input", "meta"})


def escaped(text: str) -> Markup:
    """Return *text* so that HTML shows it as it is, between tags or inside a quoted attribute.

    >>> escaped('<b title="x">')
    '&lt;b title=&quot;x&quot;&gt;'
    """
    return text if isinstance(text, Markup) else Markup(html.escape(showable(text)))


def element(name: str, /, *children: str, **attributes: str | None) -> Markup:
    """Return an element; children that are text are escaped, attributes always are, and those that are None are left out.

    A trailing underscore of an attribute's name falls away (`class_`), any other becomes a hyphen (`aria_label`).

    >>> element("a", "5 < 6", href="#f1", class_="number")
    '<a href="#f1" class="number">5 &lt; 6</a>'
    """
    given = "".join(f' {key.rstrip("_").replace("_", "-")}="{escaped(str(value))}"' for key, value in attributes.items() if value is not None)
    if name in _EMPTY:
        return Markup(f"<{name}{given}>")
    return Markup(f"<{name}{given}>{joined(*children)}</{name}>")


def joined(*parts: str) -> Markup:
    """Return the parts one after the other, those that are text escaped."""
    return Markup("".join(map(escaped, parts)))
