package io.orgdeck.ui.plan.strategy.board;

/** How much of each action the board shows. */
enum Density {
	/** One line for each action. */
	COMPACT(1),
	/** Title, owner, date and status. */
	COMFORTABLE(3),
	/** Everything there is to say. */
	FULL(12);

	private final int titleLines;

	Density(int titleLines) {
		this.titleLines = titleLines;
	}

	/** How many lines a title may take. */
	int titleLines() {
		return titleLines;
	}
}
