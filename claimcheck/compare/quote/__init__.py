"""Two readings ─► findings about what is quoted: one quotation in two wordings, words given to two speakers, meaning turned round."""
