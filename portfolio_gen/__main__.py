"""`python -m portfolio_gen` is `portfolio`."""

from portfolio_gen.cli import main

if __name__ == "__main__":
    main()
