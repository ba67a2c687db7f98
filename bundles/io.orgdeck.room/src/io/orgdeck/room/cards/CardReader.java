package io.orgdeck.room.cards;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

import com.google.zxing.NotFoundException;
import com.google.zxing.common.HybridBinarizer;

import io.orgdeck.core.votecards.CardCode;

/**
 * Reads the cards in a photo. The photo is looked at in several sizes: a large card is found in a small picture, where grain and blur
 * have gone, a small card in a large one.
 */
final class CardReader {

	private static final int[] TIMES_SMALLER = { 1, 2, 3, 4, 6 };
	private static final int SMALLEST = 120;

	private final String assessment;

	/** @param assessment id of the assessment whose cards are read */
	CardReader(String assessment) {
		this.assessment = assessment;
	}

	/** What was found. @param foreign how many codes were none of the assessment's cards */
	record Found(List<SeenCard> cards, int foreign) {
	}

	Found read(GreyPicture photo, IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, TIMES_SMALLER.length);
		List<SeenCard> cards = new ArrayList<>();
		List<FoundCode> foreign = new ArrayList<>();
		for (int times : TIMES_SMALLER) {
			progress.split(1);
			if (photo.getWidth() / times >= SMALLEST && photo.getHeight() / times >= SMALLEST) {
				for (FoundCode code : codes(times == 1 ? photo : photo.smaller(times))) {
					add(code.in(times), photo, cards, foreign);
				}
			}
		}
		return new Found(List.copyOf(cards), foreign.size());
	}

	private static List<FoundCode> codes(GreyPicture picture) {
		try {
			return new CodeFinder(new HybridBinarizer(picture).getBlackMatrix()).codes();
		} catch (NotFoundException e) {
			return List.of(); // nothing but one shade
		}
	}

	/** A code that was found in another size before is the same one. */
	private void add(FoundCode code, GreyPicture photo, List<SeenCard> cards, List<FoundCode> foreign) {
		Optional<CardCode> card = CardCode.read(code.text(), assessment);
		if (card.isPresent() && cards.stream().noneMatch(known -> known.place().isAt(code))) {
			cards.add(new SeenCard(card.get(), code, photo));
		} else if (card.isEmpty() && foreign.stream().noneMatch(known -> known.isAt(code))) {
			foreign.add(code);
		}
	}
}
