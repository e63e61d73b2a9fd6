# The critic: its figures on labelled sentences, its speed.
.PHONY: evaluate-critic

# Prints precision and recall of the detectors on the labelled sentences in DATA, fold by fold.
evaluate-critic:
	@test -n "$(DATA)" || { echo "usage: make evaluate-critic DATA=folder"; exit 2; }
	swift run -c release critic-bench evaluate "$(DATA)"
