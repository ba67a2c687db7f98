package io.orgdeck.updates.internal;

import picocli.CommandLine.Option;

import io.orgdeck.updates.UpdateSettings;

/** Where to look instead of where the preferences say. */
final class FeedOptions {

	@Option(names = "--from", paramLabel = "${bundle:label.ADDRESS}")
	private String address;

	@Option(names = "--key", paramLabel = "${bundle:label.KEY}")
	private String key;

	UpdateSettings settings() {
		UpdateSettings set = UpdateSettings.get();
		return new UpdateSettings(address == null ? set.address() : address, key == null ? set.key() : key, set.atStart());
	}
}
