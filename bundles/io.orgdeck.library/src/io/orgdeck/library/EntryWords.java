package io.orgdeck.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.words.Language;

/** How an assessment stands, in a few words for a list on a certain day; empty where there is nothing to say. */
public record EntryWords(Entry entry, LocalDate today) {

	/** How many of the sessions have been held. */
	public String sessions() {
		return facts(facts -> facts.sessions() == 0 ? Messages.state_noSession
				: NLS.bind(Messages.state_sessions, facts.held(), facts.sessions()));
	}

	/** When the last session was held. */
	public String lastHeld() {
		return facts(facts -> facts.lastHeld().map(Language.onScreen()::shortDay).orElse(""));
	}

	/** How much of the deck has been asked. */
	public String coverage() {
		return facts(facts -> NLS.bind(Messages.state_coverage, Math.round(facts.coverage() * 100)));
	}

	/** How many actions are past their date. */
	public String overdue() {
		return facts(facts -> facts.overdue(today) == 0 ? "" : Language.onScreen().counted(Messages.state_overdue, facts.overdue(today)));
	}

	/** The next session or meeting with its day. */
	public String next() {
		return facts(facts -> facts.next(today)
				.map(one -> NLS.bind(Messages.state_next, Language.onScreen().shortDay(one.date()), one.title())).orElse(""));
	}

	/** Why nothing is known of the file. */
	public Optional<String> unknown() {
		return entry.isProtected() ? Optional.of(Messages.state_protected)
				: entry.problem().isEmpty() ? Optional.empty() : Optional.of(entry.problem());
	}

	/** All of it that is not empty. */
	public List<String> parts() {
		return unknown().map(List::of).orElseGet(() -> Stream
				.of(entry.detail(), sessions(), lastHeld().isEmpty() ? "" : NLS.bind(Messages.state_last, lastHeld()), coverage(),
						overdue(), next())
				.filter(part -> !part.isEmpty()).toList());
	}

	private String facts(Function<Facts, String> words) {
		return entry.facts().map(words).orElse("");
	}
}
