package io.orgdeck.core.plugins;

/** How an installed plug-in fares. */
public enum PluginState {
	/** At work in this process. */
	ACTIVE,
	/** Will be added at the next start. */
	WAITING,
	/** Somebody has turned it off. */
	DISABLED,
	/** Turned off because a start with it did not come to its end. */
	STUCK,
	/** Turned on, but it cannot be used; the reason says why. */
	UNUSABLE;

	/** In a word or two for people. */
	public String label() {
		return switch (this) {
			case ACTIVE -> Messages.stateActive;
			case WAITING -> Messages.stateWaiting;
			case DISABLED -> Messages.stateDisabled;
			case STUCK -> Messages.stateStuck;
			case UNUSABLE -> Messages.stateUnusable;
		};
	}
}
