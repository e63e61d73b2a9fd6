# How fast the terminal feels: start, key echo, memory, beside other programs that ask for a line.
.PHONY: bench

bench: build
	@swift build $(subst --product candor,--product bench-terminal,$(BUILD_FLAGS))
	@$(dir $(BINARY))bench-terminal $(BINARY)
