"""Dates, days and durations of aligned claims ─► findings of the aspect `time`."""
