# The statistical model: its word table, its weights, its measures.
.PHONY: train evaluate lexicon

# Fits the weights to the rated texts in DATA and writes them into the sources.
train:
	@test -n "$(DATA)" || { echo "usage: make train DATA=folder"; exit 2; }
	swift run -c release train fit "$(DATA)" Sources/Prose/Specificity/Weights.swift

# Prints how well models of this kind agree with ratings they have not seen.
evaluate:
	@test -n "$(DATA)" || { echo "usage: make evaluate DATA=folder"; exit 2; }
	swift run -c release train evaluate "$(DATA)"

# Packs the word table from the Debian packages scowl and wordnet-base.
lexicon:
	swift run -c release pack-lexicon Sources/CLexicon/lexicon.bin
