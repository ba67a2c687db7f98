package io.orgdeck.cli.brought;

/** Throws when it is made. */
public final class Faulty {

	public Faulty() {
		throw new IllegalStateException("on purpose");
	}
}
