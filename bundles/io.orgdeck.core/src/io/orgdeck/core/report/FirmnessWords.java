package io.orgdeck.core.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.scoring.AgreementWord;
import io.orgdeck.core.scoring.Firmness.Aim;
import io.orgdeck.core.scoring.Firmness.Rank;
import io.orgdeck.core.scoring.HoldsUnless;
import io.orgdeck.core.scoring.HoldsUnless.Without;
import io.orgdeck.core.words.Language;
import io.orgdeck.core.words.Names;

/** How firmly a statement stands, in plain words for screen and paper. */
public final class FirmnessWords {

	private final Language language;
	private final Messages messages;

	private FirmnessWords(Language language) {
		this.language = language;
		messages = language.texts(Messages.class);
	}

	public static FirmnessWords in(Language language) {
		return new FirmnessWords(language);
	}

	/** What follows "holds unless", for example: "2 of 12 votes had been different". */
	public String unless(HoldsUnless holds) {
		return holds.votes().isEmpty() ? messages.firmAlways
				: language.counted(messages.firmUnless, holds.votes().getAsInt(), String.valueOf(holds.of()));
	}

	/** For example: "falls without Managers; holds without any one session". Empty where nothing can be left out. */
	public String without(HoldsUnless holds) {
		return Stream.of(part(holds.withoutGroups(), messages.firmAnyGroup), part(holds.withoutSessions(), messages.firmAnySession))
				.flatMap(Optional::stream).collect(Collectors.joining("; "));
	}

	private <T extends EObject> Optional<String> part(Without<T> left, String any) {
		if (left.looked() == 0) {
			return Optional.empty();
		}
		String names = left.falls().stream().map(Names.in(language)::label).collect(Collectors.joining(", "));
		return Optional.of(names.isEmpty() ? any : NLS.bind(messages.firmNotWithout, names));
	}

	/** Both, after "holds unless". */
	public String both(HoldsUnless holds) {
		String without = without(holds);
		return without.isEmpty() ? unless(holds) : NLS.bind(messages.firmBoth, unless(holds), without);
	}

	public String statement(Rank rank) {
		return NLS.bind(messages.firmAbove, rank.higher().getName(), rank.lower().getName());
	}

	public String statement(Aim aim) {
		return NLS.bind(aim.reached() ? messages.firmReached : messages.firmNotReached, aim.dimension().getName());
	}

	/** @param question its code */
	String statement(String question, AgreementWord word) {
		return NLS.bind(messages.firmWord, question, word.label(language));
	}

	/** Each sentence with what it stands on, for a table with the columns statement, unless and without. */
	List<Cell> row(String statement, HoldsUnless holds) {
		return List.of(Cell.of(statement), Cell.of(unless(holds)), Cell.of(without(holds)));
	}
}
