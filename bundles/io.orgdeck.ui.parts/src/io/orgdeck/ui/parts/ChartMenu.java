package io.orgdeck.ui.parts;

import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The context menu of a chart: copy it as a picture or as data. */
public final class ChartMenu {

	private final Control chart;
	private final Supplier<String> data;

	/** @param data the figures with tabs between them */
	public ChartMenu(Control chart, Supplier<String> data) {
		this.chart = chart;
		this.data = data;
		var menu = new Menu(chart);
		add(menu, Messages.copyPicture, this::copyPicture);
		add(menu, Messages.copyData, this::copyData);
		chart.setMenu(menu);
	}

	private static void add(Menu menu, String text, Runnable action) {
		var item = new MenuItem(menu, SWT.PUSH);
		item.setText(text);
		item.addListener(SWT.Selection, event -> action.run());
	}

	/** The whole chart, even where the page is scrolled so that a part of it cannot be seen. */
	private void copyPicture() {
		var size = chart.getSize();
		var image = new Image(chart.getDisplay(), size.x, size.y);
		var gc = new GC(image);
		chart.print(gc);
		gc.dispose();
		put(image.getImageData(), ImageTransfer.getInstance());
		image.dispose();
	}

	private void copyData() {
		put(data.get(), TextTransfer.getInstance());
	}

	private void put(Object content, Transfer kind) {
		var clipboard = new Clipboard(chart.getDisplay());
		clipboard.setContents(new Object[] { content }, new Transfer[] { kind });
		clipboard.dispose();
	}
}
