package io.orgdeck.export.pdf.internal.cards;

import io.orgdeck.core.picture.CardPicture;
import io.orgdeck.core.picture.CardPicture.Extent;
import io.orgdeck.export.pdf.internal.page.InlinePicture;
import io.orgdeck.export.pdf.internal.page.Markup;

/** The picture of a card as large as it is printed. Measures in points. */
record PrintedPicture(CardPicture picture, double width, double height) {

	/** Margins in cards.css. */
	private static final double AROUND = 8;
	private static final double TWENTIETHS = 20;

	static PrintedPicture of(CardPicture picture, double sideWidth, double sideHeight, boolean compact) {
		Extent size = picture.printed(new Extent((int) (sideWidth * TWENTIETHS), (int) (sideHeight * TWENTIETHS)), compact);
		return new PrintedPicture(picture, size.width() / TWENTIETHS, size.height() / TWENTIETHS);
	}

	/** What it takes of the height of a side. */
	double room() {
		return height + AROUND;
	}

	void add(Markup page, String words) {
		page.open("p", "class", "picture");
		InlinePicture.add(page, picture.format(), picture.data().bytes(), words, width, height);
		page.close();
	}
}
