package io.orgdeck.ui.pages;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import io.orgdeck.testkit.Ui;
import io.orgdeck.testkit.WorkbenchPage;
import io.orgdeck.testkit.WorkbenchTest;
import io.orgdeck.ui.parts.Fields;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.ListBlock;
import io.orgdeck.ui.parts.Tile;
import io.orgdeck.ui.parts.TypeSize;

/** Where type is large or the place is narrow, words go on below instead of being cut. */
@ExtendWith(WorkbenchTest.class)
@DisplayName("Words in narrow places")
class NarrowPlacesTest {

	private static final int NARROW = 260;

	private Shell shell;

	@BeforeEach
	void open(WorkbenchPage workbench) {
		Ui.run(() -> {
			shell = new Shell(Display.getCurrent());
			shell.setLayout(new FillLayout());
			shell.open();
		});
	}

	@AfterEach
	void close() {
		Ui.run(() -> shell.dispose());
	}

	private void narrow() {
		shell.setSize(shell.computeTrim(0, 0, NARROW, 600).width, 600);
		shell.layout(true, true);
	}

	@Test
	@DisplayName("the captions of two fields side by side")
	void captions() {
		Ui.run(() -> {
			var columns = Layouts.equalColumns(shell, 2);
			Fields.box(columns, "Who decides what the data are for", true);
			Fields.box(columns, "Why that basis applies", true);
			narrow();
		});
		allWhole();
	}

	@Test
	@DisplayName("what stands below a figure, also when it changes")
	void tiles() {
		Ui.run(() -> {
			var columns = Layouts.equalColumns(shell, 2);
			var tile = new Tile(columns, "one", "Coverage");
			new Tile(columns, "other", "Sessions").show("3", "2 held");
			tile.show("37%", "38 of 103");
			narrow();
			tile.show("37%", "38 of 103 questions asked");
		});
		allWhole();
	}

	@Test
	@DisplayName("days in a list, in larger type")
	void days() {
		var undo = Ui.get(() -> TypeSize.start(Display.getCurrent(), 200));
		try {
			var list = Ui.get(() -> {
				var block = new ListBlock<>(Layouts.columns(shell, 1), null,
						new ListBlock.Content<>("days", "Days", "None", () -> List.of(LocalDate.of(2028, 9, 28))), ListBlock.Tools.none());
				block.days("Date", 1, day -> day).column("Session", 6, day -> "Four cards further").refresh();
				narrow();
				return block.viewer().getTable();
			});
			Ui.settle();
			assertTrue(Ui.get(() -> list.getColumn(0).getWidth() >= width(list, list.getItem(0).getText(0))));
		} finally {
			Ui.run(undo::run);
		}
	}

	private static int width(Control control, String words) {
		var gc = new GC(control);
		try {
			return gc.textExtent(words).x;
		} finally {
			gc.dispose();
		}
	}

	private void allWhole() {
		Ui.settle();
		for (var label : Ui.get(() -> labels(shell))) {
			assertTrue(Ui.get(() -> isWhole(label)), () -> Ui.get(() -> label.getText() + " has " + label.getSize()));
		}
	}

	/** Whether the lines that a label has room for hold its words. */
	private static boolean isWhole(Label label) {
		var size = label.getSize();
		int lines = size.y / label.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
		return size.x <= NARROW / 2 && width(label, label.getText()) <= lines * size.x;
	}

	private static List<Label> labels(Composite place) {
		var found = new ArrayList<Label>();
		for (var child : place.getChildren()) {
			if (child instanceof Label label) {
				found.add(label);
			} else if (child instanceof Composite inner) {
				found.addAll(labels(inner));
			}
		}
		return found;
	}
}
