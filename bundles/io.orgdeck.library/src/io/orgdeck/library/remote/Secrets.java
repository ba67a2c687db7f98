package io.orgdeck.library.remote;

import java.util.Optional;

/** Where names and passwords of shared places may be kept. */
public interface Secrets {

	/** Keeps nothing. */
	Secrets NONE = new Secrets() {
		@Override
		public Optional<Login.Answer> of(String place) {
			return Optional.empty();
		}

		@Override
		public boolean keep(String place, Login.Answer answer) {
			return false;
		}

		@Override
		public void forget(String place) {
			// there is none
		}
	};

	Optional<Login.Answer> of(String place);

	/** @return whether it is kept; it is not where the system has no secure store */
	boolean keep(String place, Login.Answer answer);

	void forget(String place);
}
