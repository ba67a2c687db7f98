package io.orgdeck.library;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.formatting.CardTexts;
import io.orgdeck.core.formatting.FormattedText;
import io.orgdeck.core.store.AssessmentStore;
import io.orgdeck.core.store.DeckStore;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.core.words.Names;
import io.orgdeck.core.words.Typed;
import io.orgdeck.model.assessment.Passage;
import io.orgdeck.model.deck.Deck;

/**
 * The words that consultants have written into a file, each with its place in it. What respondents said beside their votes is not
 * among them: only the disclosure guard lets that out.
 */
final class FileWords {

	/**
	 * Some words, on one line.
	 *
	 * @param place where they stand: “Action A7, description”
	 */
	record Line(String place, String text) {
	}

	/** What programs write. */
	private static final Set<String> NOT_WORDS = Set.of("id", "fileVersion", "sha256", "lineage", "colour", "colourName", "exemptSections",
			"language", "basedOn", "key", "card", "section", "before", "houseStyle");
	private static final AssessmentStore ASSESSMENTS = new AssessmentStore();
	private static final DeckStore DECKS = new DeckStore();

	private final List<Line> lines = new ArrayList<>();

	private FileWords() {
	}

	/** The words of a file; of one that nobody can look into, only its name. Empty when it cannot be read now, though it could. */
	static Optional<List<Line>> read(Path file, Entry entry) {
		var words = new FileWords();
		if (entry.isClosed()) {
			words.add(Messages.words_name, entry.title());
			return Optional.of(words.lines);
		}
		try {
			switch (entry.kind()) {
				case ASSESSMENT -> words.add(ASSESSMENTS.read(file).content());
				case DECK -> words.add(DECKS.read(file).content());
				case TEMPLATE, MAPPING -> words.add(Messages.words_name, entry.title());
			}
			return Optional.of(words.lines);
		} catch (StoreException | RuntimeException e) { // whatever is wrong with one file must not cost the others
			return Optional.empty();
		}
	}

	private void add(EObject object) {
		for (EAttribute attribute : object.eClass().getEAllAttributes()) {
			if (attribute.getEAttributeType() == EcorePackage.Literals.ESTRING && !NOT_WORDS.contains(attribute.getName())) {
				Object value = object.eGet(attribute);
				if (value instanceof List<?> several) {
					several.forEach(text -> add(object, attribute, (String) text));
				} else {
					add(object, attribute, (String) value);
				}
			}
		}
		for (EObject inside : object.eContents()) {
			boolean isDeckOfAssessment = inside instanceof Deck; // a file of its own
			if (!isDeckOfAssessment && !(inside instanceof Passage)) {
				add(inside);
			}
		}
	}

	private void add(EObject object, EAttribute attribute, String text) {
		if (!Typed.isBlank(text)) {
			add(NLS.bind(Messages.words_place, Names.onScreen().full(object), Names.onScreen().feature(attribute)),
					CardTexts.isFormatted(attribute) ? FormattedText.plain(text) : text);
		}
	}

	private void add(String place, String text) {
		lines.add(new Line(Typed.line(place), Normalizer.normalize(Typed.line(text), Normalizer.Form.NFC)));
	}
}
