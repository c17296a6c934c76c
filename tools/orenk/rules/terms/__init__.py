"""TRM: terms: each is defined once, used as defined, and the same in every act and in the glossary."""
