# The critic: its figures on labelled sentences, its speed, its calm before odd input.
.PHONY: evaluate-critic speed-critic generate-critic

# Prints precision and recall of the detectors on the labelled sentences in DATA, fold by fold.
evaluate-critic:
	@test -n "$(DATA)" || { echo "usage: make evaluate-critic DATA=folder"; exit 2; }
	swift run -c release critic-bench evaluate "$(DATA)"

# Prints start-up, MB/s and peak memory, beside proselint, diction and write-good where installed.
speed-critic: build
	swift run -c release critic-bench speed "$(BINARY)" Tests/StoryTests/Golden

# Runs COUNT generated drafts through the critic.
COUNT ?= 10000000
generate-critic:
	swift run -c release critic-bench generate $(COUNT)
