package io.orgdeck.core.formatting;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.DeckPackage.Literals;
import io.orgdeck.model.deck.Translation;

/**
 * Which texts of a deck carry marks: the running texts of its cards. Questions, titles and answers do not, since they are said word for
 * word on every way to those who answer.
 */
public final class CardTexts {

	private static final Set<EAttribute> FORMATTED = Set.of(Literals.CARD__PARAGRAPHS, Literals.CARD__EXAMPLES, Literals.CARD__PROMPT);
	private static final Set<String> NAMES = FORMATTED.stream().map(EAttribute::getName).collect(Collectors.toSet());

	private CardTexts() {
	}

	/** Whether marks in a text say how words look. */
	public static boolean isFormatted(EAttribute text) {
		return FORMATTED.contains(text);
	}

	/** Lets all texts below this read as they were written before there were marks. */
	public static void takeLiterally(EObject root) {
		root.eAllContents().forEachRemaining(part -> {
			if (part instanceof Card card) {
				takeLiterally(card.getParagraphs());
				takeLiterally(card.getExamples());
				takeLiterally(card, Literals.CARD__PROMPT);
			} else if (part instanceof Translation translation
					&& NAMES.contains(Objects.requireNonNullElse(translation.getFeature(), ""))) {
				takeLiterally(translation, Literals.TRANSLATION__SOURCE);
				takeLiterally(translation, Literals.TRANSLATION__TEXT);
			}
		});
	}

	private static void takeLiterally(List<String> texts) {
		for (int i = 0; i < texts.size(); i++) {
			String literal = FormattedText.literal(texts.get(i));
			if (!Objects.equals(literal, texts.get(i))) {
				texts.set(i, literal);
			}
		}
	}

	private static void takeLiterally(EObject part, EAttribute attribute) {
		String text = (String) part.eGet(attribute);
		String literal = FormattedText.literal(text);
		if (!Objects.equals(literal, text)) {
			part.eSet(attribute, literal);
		}
	}
}
