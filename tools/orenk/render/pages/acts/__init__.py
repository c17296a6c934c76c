"""The pages of our acts: their list, each act, its provisions, its languages side by side, the law in force beside."""
