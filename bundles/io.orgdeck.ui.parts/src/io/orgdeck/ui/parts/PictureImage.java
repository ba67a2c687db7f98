package io.orgdeck.ui.parts;

import java.io.ByteArrayInputStream;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

import io.orgdeck.core.picture.CardPicture;
import io.orgdeck.model.PictureData;
import io.orgdeck.model.Texts;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Picture;

/** The picture of a card as a control draws it: read once for as long as it is shown. */
public final class PictureImage {

	private final Control control;
	private PictureData data;
	private Image image;

	public PictureImage(Control control) {
		this.control = control;
		control.addListener(SWT.Dispose, event -> show((Picture) null));
	}

	/** Takes the picture of a card from now on; none for a card without one, with one that cannot be read, or for null. */
	public void show(Card card) {
		show(card == null ? null : card.getPicture());
	}

	/** Takes a picture from now on; none for null and for one that cannot be read. */
	public void show(Picture picture) {
		PictureData next = picture == null ? null : picture.getData();
		if (!Objects.equals(data, next)) {
			if (image != null) {
				image.dispose();
			}
			data = next;
			image = next != null && CardPicture.isReadable(picture) ? read(next) : null;
		}
	}

	private Image read(PictureData bytes) {
		try {
			return new Image(control.getDisplay(), new ByteArrayInputStream(bytes.bytes()));
		} catch (SWTException damaged) {
			return null;
		}
	}

	public boolean isThere() {
		return image != null;
	}

	/** That there is a picture, and what it shows, as far as that is known: for people who cannot see it. */
	public static String words(String shown) {
		return NLS.bind(Messages.pictureOf, Texts.or(shown, Messages.pictureUntold));
	}

	/** How large it is drawn where there is so much room, each of its pixels no larger than so many. */
	public Point within(int width, int height, double largest) {
		Rectangle size = image.getBounds();
		double share = Math.min(largest, Math.min((double) width / size.width, (double) height / size.height));
		return new Point(Math.max(1, (int) (size.width * share)), Math.max(1, (int) (size.height * share)));
	}

	/** Draws it on paper, which is white whatever the window looks like: it was drawn for that. */
	public void draw(GC gc, Rectangle area) {
		gc.setBackground(Palette.ofPaper().paper());
		gc.fillRectangle(area);
		gc.setInterpolation(SWT.HIGH);
		Rectangle size = image.getBounds();
		gc.drawImage(image, 0, 0, size.width, size.height, area.x, area.y, area.width, area.height);
	}
}
