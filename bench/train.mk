# The statistical model: its word table, its weights, its measures.
.PHONY: train evaluate lexicon bench-score

# Fits the weights to the rated texts in DATA and writes them into the sources.
train:
	@test -n "$(DATA)" || { echo "usage: make train DATA=folder"; exit 2; }
	swift run -c release train fit "$(DATA)" Sources/Prose/Specificity

# Prints how well models of this kind agree with ratings they have not seen.
evaluate:
	@test -n "$(DATA)" || { echo "usage: make evaluate DATA=folder"; exit 2; }
	swift run -c release train evaluate "$(DATA)"

# Packs the word table from the Debian packages scowl and wordnet-base.
lexicon:
	swift run -c release pack-lexicon Sources/CLexicon/lexicon.bin

# Prints how long answers of many lengths take, and the bytes a second of `candor score` over 10 MB of lines.
bench-score:
	swift run -c release bench-score
	swift build -c release --product candor
	@yes 'Bus 7 left Harwick at 08:25 and the office knew nothing of it until 9.' | \
	  head -c 10000000 > .build/bench-score.txt
	@bash -c 'time .build/release/candor score < .build/bench-score.txt > .build/bench-score.out'
	@echo '10 MB in the real time above'
