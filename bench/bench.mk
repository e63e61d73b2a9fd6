# How fast the terminal feels: start, key echo, memory, beside other programs that ask for a line.
.PHONY: bench

bench: build
	@swift run $(filter-out --product candor,$(BUILD_FLAGS)) bench-terminal $(BINARY)
