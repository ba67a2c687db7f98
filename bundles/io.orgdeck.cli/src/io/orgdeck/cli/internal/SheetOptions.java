package io.orgdeck.cli.internal;

import picocli.CommandLine.Option;

/** Gives a command that brings in what others have filled in the options to decide what is taken, and whether anything is. */
final class SheetOptions {

	@Option(names = "--take", paramLabel = "mine|theirs")
	private Side take;

	@Option(names = "--leave-out-unreadable")
	private boolean leaveOut;

	@Option(names = "--preview")
	private boolean preview;

	@Option(names = "--force")
	private boolean force;

	/** Whether somebody has said which side stands where two differ. */
	boolean isDecided() {
		return take != null;
	}

	/** Whether what comes in stands where two differ; mine does unless somebody says so. */
	boolean takesTheirs() {
		return take == Side.theirs;
	}

	/** Whether what can be read is taken although something cannot. */
	boolean leavesOut() {
		return leaveOut;
	}

	boolean isPreview() {
		return preview;
	}

	/** Whether a table that is written beside may replace one that is there already. */
	boolean replaces() {
		return force;
	}
}
