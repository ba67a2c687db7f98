package io.orgdeck.core.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;

import io.orgdeck.core.scoring.DisclosureGuard;
import io.orgdeck.core.words.Names;
import io.orgdeck.core.words.Typed;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Comment;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.model.assessment.Theme;

/**
 * What may be shown of themes: how many people speak of each, and chosen quotes. A theme of which fewer people than the threshold
 * speak shows neither their number nor their words. No total of all who spoke is given, so nothing follows by subtraction.
 */
public final class Voices {

	/**
	 * One theme.
	 *
	 * @param people how many people speak of it; empty where they are too few
	 * @param quotes those that were chosen, in the order of the assessment; none where the people are too few
	 * @param any    whether anything at all was coded under it
	 */
	public record Voice(Theme theme, OptionalInt people, List<PlacedPassage> quotes, boolean any) {
		public Voice {
			quotes = List.copyOf(quotes);
		}

		public boolean isWithheld() {
			return any && people.isEmpty();
		}
	}

	private final Quotable quotable;
	private final int threshold;
	private final List<Voice> voices = new ArrayList<>();
	/** Numbers of participants by what stands as the author of a remark of theirs. */
	private final Map<String, Integer> authors = new HashMap<>();

	private Voices(Assessment assessment, DisclosureGuard guard) {
		quotable = new Quotable(assessment, guard);
		threshold = guard.threshold();
		for (Participant one : assessment.getParticipants()) {
			authors.put(Typed.key(Names.onScreen().participant(one.getNumber(), "")), one.getNumber());
			authors.putIfAbsent(Typed.key(one.getName()), one.getNumber());
		}
		authors.remove("");
		Map<Theme, List<PlacedPassage>> byTheme = new LinkedHashMap<>();
		assessment.getThemes().forEach(theme -> byTheme.put(theme, new ArrayList<>()));
		for (PlacedPassage one : Passages.of(assessment).all()) {
			Theme theme = one.isEmptyMark() ? null : one.passage().getCode().getTheme();
			if (theme != null && !one.passage().isSuggested() && !one.isLost()) {
				byTheme.get(theme).add(one);
			}
		}
		byTheme.forEach((theme, passages) -> voices.add(voice(theme, passages)));
	}

	/** The themes in the order of the assessment. @param guard that of those who read it */
	public static List<Voice> of(Assessment assessment, DisclosureGuard guard) {
		return List.copyOf(new Voices(assessment, guard).voices);
	}

	private Voice voice(Theme theme, List<PlacedPassage> passages) {
		List<PlacedPassage> shown = passages.stream().filter(one -> quotable.isQuotable(one.text().orElseThrow())).toList();
		Set<String> people = new HashSet<>();
		shown.forEach(one -> people.add(speaker(one.text().orElseThrow())));
		boolean enough = people.size() >= threshold;
		return new Voice(theme, enough ? OptionalInt.of(people.size()) : OptionalInt.empty(),
				enough ? shown.stream().filter(one -> one.passage().isQuoted()).toList() : List.of(), !shown.isEmpty());
	}

	/** Whoever speaks: the same person in all their texts; notes of a session are one voice, whoever spoke there. */
	private String speaker(SpokenText text) {
		if (text.respondent() != null) {
			return "participant " + text.respondent().getNumber();
		}
		if (text.source() instanceof Comment comment && !Typed.isBlank(comment.getAuthor())) {
			String author = Typed.key(comment.getAuthor());
			return authors.containsKey(author) ? "participant " + authors.get(author) : "author " + author;
		}
		return "text " + Objects.requireNonNullElse(text.source().getId(), "");
	}
}
