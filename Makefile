# Two commands: `make demo` shows what it does, `make test` proves it. Both set everything up.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin

.PHONY: help demo test lint setup dev bench readme hooks clean

help:
	@echo "make demo   set up and run 'timeline check' on the example articles"
	@echo "make test   set up and run the tests"
	@echo "make lint   ruff, mypy --strict, import contracts"
	@echo "make setup  only make the environment"
	@echo "make bench  measure speed, and accuracy on the TimeML folders that TIMEX_GOLD names"
	@echo "make readme write the generated parts of README.md and its picture"
	@echo "make hooks  try the pre-commit hook, the GitHub action and the GitLab template (needs a package index)"
	@echo "make clean  remove what the others made"

# uv where it is installed, else venv and pip. A stamp makes the second call quick; compiling makes the first command so.
$(VENV)/setup.stamp: pyproject.toml
	@if command -v uv >/dev/null 2>&1; then \
	  uv venv --quiet --allow-existing --python $(PYTHON) $(VENV) && \
	  uv pip install --quiet --python $(BIN)/python -e .; \
	else \
	  $(PYTHON) -m venv $(VENV) && \
	  $(BIN)/python -m pip install --quiet --disable-pip-version-check -e .; \
	fi
	@$(BIN)/python -m compileall -q timeline
	@touch $@

# The development group is read from pyproject.toml: pip before 25.1 cannot install groups itself.
$(VENV)/dev.stamp: $(VENV)/setup.stamp
	@$(BIN)/python -c "import tomllib; print('\n'.join(tomllib.load(open('pyproject.toml','rb'))['dependency-groups']['dev']))" > $(VENV)/dev.txt
	@if command -v uv >/dev/null 2>&1; then \
	  uv pip install --quiet --python $(BIN)/python -r $(VENV)/dev.txt; \
	else \
	  $(BIN)/python -m pip install --quiet --disable-pip-version-check -r $(VENV)/dev.txt; \
	fi
	@touch $@

setup: $(VENV)/setup.stamp

dev: $(VENV)/dev.stamp

demo: setup
	@$(BIN)/timeline check seeds/ --facts facts.yaml; code=$$?; \
	echo; \
	if [ $$code -eq 1 ]; then \
	  echo "The check itself exited with $$code: at least one finding is an error, so a CI job would be red here. That is the demo."; \
	else \
	  echo "The check exited with $$code, but the demo expects 1: something is broken."; exit 1; \
	fi

# The tests start hundreds of processes: where nothing compiled may be kept, each would compile all that it imports.
test: dev
	@PYTHONDONTWRITEBYTECODE= $(BIN)/python -m pytest -q -n auto --dist worksteal $(PYTEST_ARGS)

lint: dev
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-cache

# TIMEX_GOLD: folders of TimeML files, each recorded under its name. They are third-party texts: without them only speed.
# PLANTED: folders of stories with planted errors, likewise; of their unchanged stories dates are hidden and inferred. NEWS: a folder of stories, each a folder of sources, in the place of the seeds. BASELINE: a revision to compare with.
bench: dev
	@$(BIN)/python benchmarks/speed.py
	@$(BIN)/python benchmarks/throughput.py $(NEWS) $(addprefix --baseline ,$(BASELINE))
ifneq ($(TIMEX_GOLD),)
	@$(BIN)/python benchmarks/timex_accuracy.py $(addprefix --gold ,$(TIMEX_GOLD))
else
	@echo "TIMEX_GOLD names no folder of TimeML files: accuracy is not measured."
endif
ifneq ($(PLANTED),)
	@$(BIN)/python benchmarks/conflict_accuracy.py $(addprefix --planted ,$(PLANTED))
	@$(BIN)/python benchmarks/chronology_accuracy.py $(PLANTED)
else
	@echo "PLANTED names no folder of stories: what is found of conflicts and of hidden dates is not measured."
endif

readme: dev
	@$(BIN)/python benchmarks/readme.py

hooks:
	@.ci/hooks

clean:
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
