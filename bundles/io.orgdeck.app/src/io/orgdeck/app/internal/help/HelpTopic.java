package io.orgdeck.app.internal.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** A page of the help, and the parts of the window that it explains. The text stands in the folder {@code help}. */
enum HelpTopic {

	FIRST_STEPS("first-steps", Messages.firstSteps, Set.of()),
	CARDS("cards", Messages.cards, Set.of("io.orgdeck.ui.cardPacks", "io.orgdeck.ui.card", "io.orgdeck.ui.usageGuide")),
	DECKS("decks", Messages.decks, Set.of("io.orgdeck.ui.deckEditor")),
	SESSIONS("sessions", Messages.sessions, Set.of("io.orgdeck.ui.programme")),
	RATINGS("ratings", Messages.ratings, Set.of("io.orgdeck.ui.assessmentEditor")),
	PRIVACY("privacy", Messages.privacy, Set.of()),
	FINDINGS("findings", Messages.findings, Set.of("io.orgdeck.ui.problems")),
	STRATEGY("strategy", Messages.strategy, Set.of("io.orgdeck.ui.strategyBoard")),
	PAPER("paper", Messages.paper, Set.of()),
	WORKBOOK("workbook", Messages.workbook, Set.of()),
	FILES("files", Messages.files, Set.of()),
	COMMANDS("commands", Messages.commands, Set.of()),
	KEYBOARD("keyboard", Messages.keyboard, Set.of());

	private final String name;
	private final String title;
	private final Set<String> parts;

	HelpTopic(String name, String title, Set<String> parts) {
		this.name = name;
		this.title = title;
		this.parts = parts;
	}

	/** The topic about a part of the window, or the first one. */
	static HelpTopic about(String part) {
		return List.of(values()).stream().filter(topic -> topic.parts.contains(part)).findFirst().orElse(FIRST_STEPS);
	}

	/** The topic of this name, as links in the texts give it. */
	static HelpTopic named(String name) {
		return List.of(values()).stream().filter(topic -> topic.name.equals(name)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException(name));
	}

	/** Name in links and of the file of its text. */
	String linkName() {
		return name;
	}

	String title() {
		return title;
	}

	/** The text as form text: paragraphs, list items, links to topics ({@code topic:cards}) and commands ({@code command:…}). */
	String text() {
		try (InputStream in = HelpTopic.class.getResourceAsStream("/help/" + name + ".xml")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("<!--keys-->",
					this == KEYBOARD ? Shortcuts.asListItems() : "");
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}
}
