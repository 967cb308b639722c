"""Collation ─► a page of HTML that stands alone, or a part of one for a notebook."""

from claimcheck.report.html.notebook import analysis_part, comparison_part
from claimcheck.report.html.page import html_report

__all__ = ["analysis_part", "comparison_part", "html_report"]
