package io.orgdeck.core.pack;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import io.orgdeck.core.export.EditionOptions;
import io.orgdeck.core.export.ExporterEntry;
import io.orgdeck.core.export.ExporterOption;

/**
 * For whom a pack is made.
 *
 * @param id           as it is named on the command line
 * @param audience     as {@link EditionOptions#AUDIENCE} says it
 * @param part         how much of it they may read, as {@link EditionOptions#PART} says it
 * @param workingGroup id or name of the working group that it is made for; empty for others
 */
public record PackEdition(String id, String audience, String part, Optional<String> workingGroup) {

	/** The board, which may read everything. */
	public static final PackEdition BOARD = new PackEdition("board", "board", "whole");
	/** Everybody: Part A. */
	public static final PackEdition PUBLIC = new PackEdition("public", "board", "public");
	/** The board: Part B alone. */
	public static final PackEdition EXEMPT = new PackEdition("exempt", "board", "exempt");
	/** Everybody who works there. */
	public static final PackEdition STAFF = new PackEdition("staff", "staff", "public");
	/** People who need short sentences and large type. */
	public static final PackEdition EASY_READ = new PackEdition("easy-read", "easy-read", "public");

	private static final String GROUP = "working-group";

	private PackEdition(String id, String audience, String part) {
		this(id, audience, part, Optional.empty());
	}

	/** Those that need no further choice, in the order in which people are told of them. */
	public static Stream<PackEdition> all() {
		return Stream.of(BOARD, PUBLIC, EXEMPT, STAFF, EASY_READ);
	}

	/**
	 * The people who work on one dimension, who may read what the board reads of it.
	 *
	 * @param group id or name of the working group
	 */
	public static PackEdition ofGroup(String group) {
		return new PackEdition(GROUP, GROUP, BOARD.part, Optional.of(group));
	}

	/**
	 * The pack for those who read a certain edition of the paper.
	 *
	 * @param options of an exporter, as {@link EditionOptions} names them
	 */
	public static PackEdition of(Map<String, String> options) {
		String forWhom = options.getOrDefault(EditionOptions.AUDIENCE, BOARD.audience);
		String howMuch = options.getOrDefault(EditionOptions.PART, BOARD.part);
		return all().filter(one -> one.audience.equals(forWhom)).filter(one -> one.isAlwaysOpen() || one.part.equals(howMuch)).findFirst()
				.orElseGet(() -> new PackEdition(GROUP, forWhom, howMuch, Optional.ofNullable(options.get(EditionOptions.GROUP))));
	}

	/** Papers for all who work there and in easy read never hold what is exempt, so exporters offer no choice of it. */
	private boolean isAlwaysOpen() {
		return equals(STAFF) || equals(EASY_READ);
	}

	/** What an exporter has to be told; empty when it makes no file for these readers. */
	Optional<Map<String, String>> options(ExporterEntry exporter) {
		var values = new LinkedHashMap<String, String>();
		Optional<ExporterOption> forWhom = exporter.options().find(EditionOptions.AUDIENCE);
		Optional<ExporterOption> howMuch = exporter.options().find(EditionOptions.PART);
		if (forWhom.isPresent()) {
			values.put(EditionOptions.AUDIENCE, audience);
			workingGroup.ifPresent(group -> values.put(EditionOptions.GROUP, group));
		}
		if (howMuch.isPresent() && !isAlwaysOpen()) {
			values.put(EditionOptions.PART, part);
		}
		boolean takes = forWhom.map(option -> option.takes(audience)).orElse(audience.equals(BOARD.audience))
				&& (isAlwaysOpen() || howMuch.map(option -> option.takes(part)).orElse(equals(BOARD)));
		return takes ? Optional.of(values) : Optional.empty();
	}

	/** What an exporter's file is called in the pack, without its ending. */
	String nameOf(ExporterEntry exporter) {
		return exporter.options().find(EditionOptions.AUDIENCE).flatMap(option -> option.choice(audience))
				.flatMap(ExporterOption.Choice::packName).or(exporter::packName).orElse(exporter.name());
	}
}
