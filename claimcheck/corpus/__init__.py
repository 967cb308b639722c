"""Many articles ─► stories, and work spread over an executor."""
