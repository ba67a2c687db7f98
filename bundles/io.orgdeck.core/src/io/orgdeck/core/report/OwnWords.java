package io.orgdeck.core.report;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.orgdeck.core.voting.VotingWords;
import io.orgdeck.core.words.Language;
import io.orgdeck.model.Texts;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.OwnWord;

/**
 * The words, headings and sentences of papers and sheets that a deck may say in its own words, so that a paper about software
 * assurance does not speak of anything else. Where a deck says nothing, the usual words hold.
 */
public final class OwnWords {

	/** What an organisation is looked at as, with its article: a learning organisation. */
	public static final String SUBJECT = "subject";
	/** What somebody who votes is called, one and several of them. */
	public static final String RESPONDENT = "respondent";
	public static final String RESPONDENTS = "respondents";

	private static final String PURPOSE = "purposeStandard";
	private static final String VOTING_PREFIX = "voting.";

	/** Where the words stand. */
	public enum Place {
		/** What things are called, everywhere. */
		EVERYWHERE(SUBJECT, RESPONDENT, RESPONDENTS, "columnDimension", "columnGroup"),
		/** Sentences that papers say where the author has written nothing else. */
		SENTENCES("titleStandard", PURPOSE, "boardIsAsked", "method", "staffTitle", "staffAboutSentence", "easyTitle",
				"easyAboutLearning"),
		/** Headings of the board paper. */
		BOARD_PAPER("headingPurpose", "headingRecommendations", "headingSummary", "headingBackground", "headingFindings",
				"headingOptions", "headingPreferred", "headingStrategy", "headingImplications", "headingTimetable", "headingRatings",
				"headingEvidence", "headingActions", "headingDecisions", "headingMilestones", "headingFindingsInFull",
				"headingVotes", "headingSessions", "headingMethod", "headingReferences", "headingTrace"),
		/** Headings of the papers for staff and in easy read. */
		OTHER_PAPERS("staffAbout", "staffTold", "staffAsked", "staffNext", "staffPeople", "easyAbout", "easyFound", "easyNext",
				"easyWords", "easyQuestions"),
		/** What people read on their phones and cards when they vote. */
		VOTING("voting.roundFirst", "voting.roundLater", "voting.answerDontKnow", "voting.answerNotApplicable", "voting.reason",
				"voting.comment", "voting.commentHint", "voting.send", "voting.sending", "voting.sent", "voting.sentHint", "voting.counted",
				"voting.change", "voting.emptyAnswer", "voting.tooLong", "voting.closed", "voting.waitingTitle", "voting.waiting",
				"voting.notAsked",
				"voting.front", "voting.withheld", "voting.resultCaption", "voting.resultLevel", "voting.resultVotes", "voting.median",
				"voting.joinTitle", "voting.roomCode", "voting.name", "voting.findName", "voting.slip", "voting.join",
				"voting.wrongCode", "voting.wrongPerson", "voting.wrongSlip", "voting.tooOften", "voting.moved", "voting.reload",
				"voting.offline", "voting.notKept", "voting.ended", "voting.own", "voting.pageTitle", "voting.cardTitle",
				"voting.cardFold", "voting.cardHold");

		private final List<String> keys;

		Place(String... keys) {
			this.keys = List.of(keys);
		}

		/** The words that stand there, in the order of reading. */
		public List<String> keys() {
			return keys;
		}
	}

	private OwnWords() {
	}

	/** Whether a deck can say that in its own words. */
	public static boolean isKnown(String key) {
		return Arrays.stream(Place.values()).anyMatch(place -> place.keys.contains(key));
	}

	/** How the deck says it; of several, the last holds, so that a deck over another has its say. */
	public static Optional<String> own(Deck deck, String key) {
		return deck.getWords().stream().filter(word -> key.equals(word.getKey()) && !Texts.isBlank(word.getText()))
				.map(OwnWord::getText).reduce((first, second) -> second);
	}

	/** How it is said where the deck says nothing, with names in braces for what is filled in; empty for the subject. */
	public static String usual(Deck deck, String key) {
		if (key.startsWith(VOTING_PREFIX)) {
			return Language.of(deck.getLanguage()).text(VotingWords.class, key.substring(VOTING_PREFIX.length())).orElse("");
		}
		String said = key.equals(PURPOSE) && own(deck, SUBJECT).isPresent() ? "purposeSubject" : key;
		return Language.of(deck.getLanguage()).text(Messages.class, said).orElse("");
	}

	/** How papers and sheets of the deck say it. */
	public static String of(Deck deck, String key) {
		return own(deck, key).orElseGet(() -> usual(deck, key));
	}

	/** The names in braces that the texts of a deck may hold: client, deck, version, subject, respondent, respondents. */
	public static List<String> blanks() {
		return List.of("client", "deck", "version", SUBJECT, RESPONDENT, RESPONDENTS);
	}

	/**
	 * The language of a paper on the deck, in the deck's own words.
	 *
	 * @param client what the client is called in the paper
	 */
	public static Language language(Deck deck, String client) {
		Map<String, String> own = Stream.of(Place.values()).filter(place -> place != Place.VOTING).flatMap(place -> place.keys.stream())
				.collect(Collectors.toMap(key -> key, key -> of(deck, key)));
		var blanks = new LinkedHashMap<String, String>();
		blanks.put("client", client);
		blanks.put("deck", Texts.or(deck.getTitle(), ""));
		blanks.put("version", Texts.or(deck.getVersion(), ""));
		List.of(SUBJECT, RESPONDENT, RESPONDENTS).forEach(key -> {
			blanks.put(key, own.get(key));
			blanks.put(capital(key), capital(own.get(key)));
		});
		return Language.of(deck.getLanguage()).saying(Messages.class, own, blanks);
	}

	/** What the deck says itself of what voters read, by the names of {@link VotingWords}. */
	public static Map<String, String> voting(Deck deck) {
		return Place.VOTING.keys.stream().filter(key -> own(deck, key).isPresent())
				.collect(Collectors.toMap(key -> key.substring(VOTING_PREFIX.length()), key -> own(deck, key).get()));
	}

	/** The text with a capital letter at its beginning. */
	public static String capital(String text) {
		return text.isEmpty() ? text : new StringBuilder().appendCodePoint(Character.toTitleCase(text.codePointAt(0)))
				.append(text.substring(text.offsetByCodePoints(0, 1))).toString();
	}
}
