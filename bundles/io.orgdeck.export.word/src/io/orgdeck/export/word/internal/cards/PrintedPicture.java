package io.orgdeck.export.word.internal.cards;

import java.math.BigInteger;
import java.util.Locale;

import org.apache.poi.common.usermodel.PictureType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;

import io.orgdeck.core.picture.CardPicture;
import io.orgdeck.core.picture.CardPicture.Extent;
import io.orgdeck.export.word.internal.text.TextRole;
import io.orgdeck.export.word.internal.text.WordWriter;

/**
 * The picture of a card as large as it is printed.
 *
 * @param size in twentieths of a point
 */
record PrintedPicture(CardPicture picture, Extent size) {

	private static final int AROUND = 80;
	private static final int ONE_LINE = 240;

	static PrintedPicture of(CardPicture picture, Extent side, boolean compact) {
		return new PrintedPicture(picture, picture.printed(side, compact));
	}

	/** What it takes of the height of a side. */
	int room() {
		return size.height() + 2 * AROUND;
	}

	void write(WordWriter words, TextRole style, String description) {
		words.paragraph(style, () -> {
			CTSpacing spacing = words.paragraph().getCTP().getPPr().addNewSpacing(); // as high as the picture
			spacing.setBefore(BigInteger.valueOf(AROUND));
			spacing.setAfter(BigInteger.valueOf(AROUND));
			spacing.setLine(BigInteger.valueOf(ONE_LINE));
			spacing.setLineRule(STLineSpacingRule.AUTO);
			words.picture(picture.data().bytes(), PictureType.valueOf(picture.format().toUpperCase(Locale.ROOT)), description, size.width(),
					size.height());
		});
	}
}
