package io.orgdeck.core.votecards;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.report.OwnWords;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.core.voting.VotingWords;
import io.orgdeck.core.words.Language;
import io.orgdeck.model.deck.Deck;

/**
 * What stands on a card to be printed: a number, and no name.
 *
 * @param title such as "Card 12"
 * @param front the face for the lower levels
 * @param back  the other one
 */
public record PrintedCard(int number, String title, Face front, Face back) {

	/**
	 * One face.
	 *
	 * @param code  that a camera reads
	 * @param words what it means when an edge is up, in the order of {@link Edge}; an empty text for nothing
	 * @param alt   the same for those who cannot see it
	 */
	public record Face(QrCode code, List<String> words, String alt) {

		public Face {
			words = List.copyOf(words);
		}
	}

	/**
	 * Cards for some numbers.
	 *
	 * @param assessment id of the assessment that they are for
	 * @param deck       whose levels stand on them, as far as all its questions have the same
	 */
	public static List<PrintedCard> of(List<Integer> numbers, String assessment, Deck deck, Language language) {
		VotingWords voting = voting(deck, language);
		return numbers.stream().map(number -> {
			String title = NLS.bind(voting.cardTitle, String.valueOf(number));
			var printer = new Printer(assessment, levels(deck), voting, language.texts(Messages.class), number, title);
			return new PrintedCard(number, title, printer.face(false), printer.face(true));
		}).toList();
	}

	/** How to fold and hold it, in a sentence for each. */
	public static List<String> advice(Deck deck, Language language) {
		VotingWords words = voting(deck, language);
		return List.of(words.cardFold, words.cardHold);
	}

	private static VotingWords voting(Deck deck, Language language) {
		return language.saying(VotingWords.class, deck == null ? Map.of() : OwnWords.voting(deck), Map.of()).texts(VotingWords.class);
	}

	/** A deck with several scales, or a longer one, has the places of the levels printed alone. */
	private static List<String> levels(Deck deck) {
		boolean one = deck != null && deck.getScales().size() == 1;
		List<Scale.Step> steps = one ? Scale.of(deck).steps() : List.of();
		var levels = new ArrayList<String>();
		for (int place = 0; place < HeldCard.LEVELS; place++) {
			if (steps.isEmpty() || steps.size() > HeldCard.LEVELS) {
				levels.add(String.valueOf(place + 1));
			} else {
				levels.add(place < steps.size() ? (steps.get(place).number() + "  " + steps.get(place).label()).strip() : "");
			}
		}
		return levels;
	}

	/** What all faces of a card have in common. */
	private record Printer(String assessment, List<String> levels, VotingWords voting, Messages words, int number, String title) {

		Face face(boolean back) {
			var edges = new ArrayList<String>();
			for (Edge edge : Edge.values()) {
				edges.add(new HeldCard(back, edge).meaning().map(meaning -> switch (meaning) {
					case HeldCard.Level level -> levels.get(level.place());
					case HeldCard.DoesNotApply none -> voting.answerNotApplicable;
					case HeldCard.DontKnow unknown -> voting.answerDontKnow;
				}).orElse(""));
			}
			List<String> said = List.of(words.edgeTop, words.edgeRight, words.edgeBottom, words.edgeLeft);
			String all = IntStream.range(0, edges.size()).filter(i -> !edges.get(i).isEmpty())
					.mapToObj(i -> NLS.bind(said.get(i), edges.get(i))).collect(Collectors.joining(", "));
			String alt = NLS.bind(back ? words.altBack : words.altFront, title, all);
			return new Face(QrCode.sturdy(new CardCode(number, back).text(assessment)).bare(), edges, alt);
		}
	}
}
