"""`python -m timeline`: the command line goes in, the exit code comes out."""

from timeline.cli import main

if __name__ == "__main__":
    main()
