package io.orgdeck.ui.room.facilitator;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

import io.orgdeck.core.ballot.PictureReport;
import io.orgdeck.core.ballot.PictureReport.Detail;
import io.orgdeck.core.votecards.Edge;
import io.orgdeck.ui.parts.AccessibleName;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.Palette;
import io.orgdeck.ui.parts.WidgetIds;

/** Shows a card of which it is not certain how it is held, and asks which of its sides is meant to be up. */
final class DoubtfulCardDialog extends Dialog {

	private static final int SHADES = 256;
	private static final int ARROW = 14;
	private static final int EIGHTH = 45;
	/** Of the card's half length, where the arrow stands. */
	private static final double OUT = 0.42;

	private final PictureReport.Doubt doubt;
	private Combo sideField;
	private Canvas picture;
	private Edge up;

	DoubtfulCardDialog(Shell parent, PictureReport.Doubt doubt) {
		super(parent);
		this.doubt = doubt;
		up = doubt.detail().edgeAt(doubt.detail().x(), 0);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(NLS.bind(Messages.doubtTitle, String.valueOf(doubt.number())));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().margins(2 * Layouts.UNIT, 2 * Layouts.UNIT).spacing(0, Layouts.UNIT).applyTo(area);
		Labels.plain(area, doubt.sentence());
		Detail detail = doubt.detail();
		picture = WidgetIds.name(AccessibleName.give(new Canvas(area, SWT.DOUBLE_BUFFERED), Messages.doubtPicture), "doubt.picture");
		GridDataFactory.fillDefaults().hint(detail.width(), detail.height()).align(SWT.CENTER, SWT.CENTER).applyTo(picture);
		var image = new Image(area.getDisplay(), shades(detail));
		picture.addListener(SWT.Dispose, event -> image.dispose());
		picture.addListener(SWT.Paint, event -> paint(event.gc, image));
		picture.addListener(SWT.MouseDown, event -> choose(detail.edgeAt(event.x, event.y)));
		Labels.plain(area, Messages.doubtSide);
		sideField = WidgetIds.name(AccessibleName.give(new Combo(area, SWT.READ_ONLY), Messages.doubtSide), "doubt.side");
		for (Edge edge : Edge.values()) {
			sideField.add(where(edge));
		}
		sideField.select(up.ordinal());
		sideField.addListener(SWT.Selection, event -> choose(Edge.values()[sideField.getSelectionIndex()]));
		Layouts.wide().applyTo(sideField);
		return area;
	}

	private static ImageData shades(Detail detail) {
		var greys = new RGB[SHADES];
		for (int i = 0; i < greys.length; i++) {
			greys[i] = new RGB(i, i, i);
		}
		return new ImageData(detail.width(), detail.height(), 8, new PaletteData(greys), 1, detail.grey());
	}

	private void choose(Edge edge) {
		up = edge;
		sideField.select(edge.ordinal());
		picture.redraw();
	}

	/** Where a side is seen in the picture, to the nearest eighth of a turn. */
	private String where(Edge edge) {
		String[] words = { Messages.doubtUp, Messages.doubtUpRight, Messages.doubtRight, Messages.doubtDownRight, Messages.doubtDown,
				Messages.doubtDownLeft, Messages.doubtLeft, Messages.doubtUpLeft };
		return words[Math.floorMod(Math.round(doubt.detail().direction(edge) / EIGHTH), words.length)];
	}

	/** The photo, with an arrow out of the side that is chosen. */
	private void paint(GC gc, Image image) {
		gc.drawImage(image, 0, 0);
		gc.setAntialias(SWT.ON);
		Detail detail = doubt.detail();
		double angle = Math.toRadians(detail.direction(up));
		double reach = Math.min(detail.width(), detail.height()) * OUT;
		int x = (int) (detail.x() + Math.sin(angle) * reach);
		int y = (int) (detail.y() - Math.cos(angle) * reach);
		gc.setBackground(Palette.of(picture).accent());
		gc.setForeground(gc.getDevice().getSystemColor(SWT.COLOR_WHITE));
		int[] arrow = { point(x, Math.sin(angle), 2), point(y, -Math.cos(angle), 2), point(x, Math.cos(angle), 1),
				point(y, Math.sin(angle), 1),
				point(x, -Math.cos(angle), 1), point(y, -Math.sin(angle), 1) };
		gc.fillPolygon(arrow);
		gc.setLineWidth(2);
		gc.drawPolygon(arrow);
	}

	private static int point(int from, double way, int times) {
		return (int) Math.round(from + way * times * ARROW);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.doubtCount, true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.doubtLeaveOut, false);
	}

	/** The side of the card that is meant to be up. */
	Edge up() {
		return up;
	}
}
