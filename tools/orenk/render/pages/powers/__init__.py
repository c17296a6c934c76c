"""Who may, must or must not do what: the matrix of powers, and the ledger of by-laws and deadlines."""
