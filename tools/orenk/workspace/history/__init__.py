"""The base as it stood: in a commit of git, and in the stages that were frozen."""
