# The messages: whole incidents a second, and the cost of a timeline entry up to 10,000 of them.
.PHONY: bench-messages

bench-messages: needs
	@swift build $(subst --product candor,--product bench-messages,$(BUILD_FLAGS))
	@$(dir $(BINARY))bench-messages output/example/answers.yml
