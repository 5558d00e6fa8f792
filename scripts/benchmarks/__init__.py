"""The benchmarks behind `scripts/bench`: one module for each sub-command, standard library only."""
