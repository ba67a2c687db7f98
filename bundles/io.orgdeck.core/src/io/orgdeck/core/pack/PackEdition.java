package io.orgdeck.core.pack;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import io.orgdeck.core.export.EditionOptions;
import io.orgdeck.core.export.ExporterEntry;
import io.orgdeck.core.export.ExporterOption;

/** For whom a board pack is made. */
public enum PackEdition {
	/** The board, which may read everything. */
	BOARD("board", "whole"),
	/** Everybody: Part A. */
	PUBLIC("board", "public"),
	/** The board: Part B alone. */
	EXEMPT("board", "exempt"),
	/** Everybody who works there. */
	STAFF("staff", "public"),
	/** People who need short sentences and large type. */
	EASY_READ("easy-read", "public");

	private final String audience;
	private final String part;

	PackEdition(String audience, String part) {
		this.audience = audience;
		this.part = part;
	}

	/** As it is named on the command line. */
	public String id() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * The pack for those who read a certain edition of the paper; empty for a working group.
	 *
	 * @param options of an exporter, as {@link EditionOptions} names them
	 */
	public static Optional<PackEdition> of(Map<String, String> options) {
		String forWhom = options.getOrDefault(EditionOptions.AUDIENCE, BOARD.audience);
		String howMuch = options.getOrDefault(EditionOptions.PART, BOARD.part);
		return Arrays.stream(values()).filter(one -> one.audience.equals(forWhom))
				.filter(one -> one == STAFF || one == EASY_READ || one.part.equals(howMuch)).findFirst();
	}

	/** What an exporter has to be told; empty when it makes no file for these readers. */
	Optional<Map<String, String>> options(ExporterEntry exporter) {
		var values = new LinkedHashMap<String, String>();
		Optional<ExporterOption> forWhom = exporter.options().find(EditionOptions.AUDIENCE);
		Optional<ExporterOption> howMuch = exporter.options().find(EditionOptions.PART);
		if (forWhom.isPresent()) {
			values.put(EditionOptions.AUDIENCE, audience);
		}
		boolean settled = this == STAFF || this == EASY_READ; // such papers are always public
		if (howMuch.isPresent() && !settled) {
			values.put(EditionOptions.PART, part);
		}
		boolean takes = forWhom.map(option -> takes(option, audience)).orElse(!settled)
				&& (settled || howMuch.map(option -> takes(option, part)).orElse(this == BOARD));
		return takes ? Optional.of(values) : Optional.empty();
	}

	private static boolean takes(ExporterOption option, String value) {
		return option.choices().stream().anyMatch(choice -> choice.value().equals(value));
	}
}
