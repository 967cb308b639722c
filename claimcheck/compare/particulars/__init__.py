"""Particulars of aligned sentences, of which a thing or a case has one ─► discrepancies of the aspects `event`, `place` and `polarity`."""
