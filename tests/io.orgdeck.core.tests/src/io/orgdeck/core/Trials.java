package io.orgdeck.core;

/** How often a test that draws lots tries: as often as it says, or a share of that where each run has to be short. */
public final class Trials {

	/** Per cent of the usual number; releng/mutation/run asks for few. */
	private static final int SHARE = Integer.getInteger("orgdeck.trials", 100);

	private Trials() {
	}

	/** @param usual how many tries an ordinary run makes */
	public static int of(int usual) {
		return Math.max(1, usual * SHARE / 100);
	}
}
