package io.orgdeck.core.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.export.ExporterOption.Choice;
import io.orgdeck.core.tags.TagFilter;
import io.orgdeck.core.tags.Tags;
import io.orgdeck.core.words.Typed;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Deck;

/**
 * The option by which an exporter takes questions with one tag or of one group alone. Where it declares {@link #AIM} as its default,
 * nobody need choose: what the assessment aims at is taken, and {@link #EVERY} takes every question all the same.
 */
public final class TagOption {

	static final String ID = "tag";
	static final String AIM = "aim";
	static final String EVERY = "all";

	private TagOption() {
	}

	/** The filter that an exporter was given by its option {@link #ID}. */
	public static TagFilter filter(Deck deck, Map<String, String> values) {
		return TagFilter.of(deck, values.get(ID));
	}

	/**
	 * Of some cards those with a question that the filter lets through.
	 *
	 * @throws ExportException with a sentence, when there is none
	 */
	public static List<Card> cards(Deck deck, List<Card> cards, Map<String, String> values) throws ExportException {
		List<Card> tagged = filter(deck, values).cards(cards);
		if (tagged.isEmpty() && !cards.isEmpty()) {
			throw new ExportException(NLS.bind(Messages.tagNoCards, values.get(ID)), null);
		}
		return tagged;
	}

	static List<Choice> choices(ExporterOption option, Assessment assessment) {
		var choices = new ArrayList<Choice>();
		Tags tags = Tags.of(assessment.getDeck());
		if (option.defaultValue().equals(AIM) && !Typed.isBlank(assessment.getAim())) {
			choices.add(new Choice(AIM, NLS.bind(Messages.tagAim, tags.name(assessment.getAim()))));
			choices.add(new Choice(EVERY, Messages.tagEvery));
		}
		tags.all().forEach(tag -> choices.add(new Choice(tag.tag(), tag.name())));
		return choices;
	}

	/** The tag that a value stands for in an assessment; empty for every question. */
	static Optional<String> tag(String value, Assessment assessment) {
		return switch (value) {
			case AIM -> Optional.ofNullable(assessment.getAim()).filter(aim -> !Typed.isBlank(aim));
			case EVERY -> Optional.empty();
			default -> Optional.of(value);
		};
	}
}
