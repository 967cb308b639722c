"""Turn misuse and bad input into errors that name what is wrong and what to do about it."""


class ClaimcheckError(Exception):
    """The root of everything this library raises on purpose.

    >>> issubclass(ArticleError, ClaimcheckError), issubclass(MissingExtraError, ClaimcheckError)
    (True, True)
    """


class ArticleError(ClaimcheckError, ValueError):
    """An article cannot be read or made: the message names the file or the value, and the remedy.

    >>> import claimcheck
    >>> claimcheck.Article(text=b"Rain fell.")
    Traceback (most recent call last):
    claimcheck.errors.ArticleError: text must be a str, not bytes: decode it first: value.decode('utf-8')
    """


class MissingExtraError(ClaimcheckError, ImportError):
    """An optional feature needs a package that is not installed: the message holds the install command, and *reason*, which module was not found.

    >>> str(MissingExtraError("pandas", "to_frame()"))
    "to_frame() needs an optional package: pip install 'claimcheck-news[pandas]' (in a clone: pip install '.[pandas]')"
    """

    def __init__(self, extra: str, feature: str, *, reason: str = "") -> None:
        because = f" ({reason})" if reason else ""
        super().__init__(f"{feature} needs an optional package{because}: pip install 'claimcheck-news[{extra}]' (in a clone: pip install '.[{extra}]')")
        self.extra = extra
