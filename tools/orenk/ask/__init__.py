"""Above the engines of floor 5: questions to the whole base, each a pure function from the Corpus to an Answer."""
