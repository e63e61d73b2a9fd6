# Candor: an interview in the terminal that turns a bad day into a message people can trust.
#
#   make run       build and start the interview
#   make test      build and run all tests
#   make install   install under PREFIX (default /usr/local)
#   make bench     time the terminal: start, key echo, memory, beside bash and python
#   make golden    rewrite the golden files from today's output, for you to review as a diff
#   make format    lay the code out as .swift-format says;  make lint only checks
#   make clean     remove what was built

PREFIX ?= /usr/local
BUILD_FLAGS := -c release --product candor
ifeq ($(shell uname -s),Linux)
# Without a Swift runtime to load, the first prompt comes in half the time.
BUILD_FLAGS += --static-swift-stdlib
endif
BINARY = $(shell swift build $(BUILD_FLAGS) --show-bin-path)/candor

.PHONY: run build test install uninstall golden format lint clean needs

run: build
	@exec $(BINARY)

build: needs
	@swift build $(BUILD_FLAGS)

test: needs
	swift test

install: build
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/candor/prompts \
	  $(DESTDIR)$(PREFIX)/share/bash-completion/completions \
	  $(DESTDIR)$(PREFIX)/share/zsh/site-functions $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d
	install -m 755 $(BINARY) $(DESTDIR)$(PREFIX)/bin/candor
	cp -R prompts/. $(DESTDIR)$(PREFIX)/share/candor/prompts/
	$(BINARY) --generate-completion-script bash > $(DESTDIR)$(PREFIX)/share/bash-completion/completions/candor
	$(BINARY) --generate-completion-script zsh > $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_candor
	$(BINARY) --generate-completion-script fish > $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/candor.fish

uninstall:
	rm -f $(DESTDIR)$(PREFIX)/bin/candor \
	  $(DESTDIR)$(PREFIX)/share/bash-completion/completions/candor \
	  $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_candor \
	  $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/candor.fish
	rm -rf $(DESTDIR)$(PREFIX)/share/candor

golden: needs
	@CANDOR_GOLDEN=rewrite swift test || true
	@git status --short -- Tests output/example
	@echo 'Read the diff: every changed line is what a reader would get.'

format:
	git ls-files -z '*.swift' | xargs -0 swift format -i

lint:
	git ls-files -z '*.swift' | xargs -0 swift format lint --strict --parallel

clean:
	rm -rf .build

# What a machine must have: the Swift toolchain, and the headers of libedit.
needs:
	@sh .ci/needs

-include bench/train.mk
-include bench/bench.mk
-include bench/critic.mk
-include bench/messages.mk
