package io.orgdeck.ui.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.orgdeck.testkit.Ui;
import io.orgdeck.testkit.WorkbenchPage;
import io.orgdeck.testkit.WorkbenchTest;
import io.orgdeck.ui.parts.Icon;
import io.orgdeck.ui.parts.PageBar;
import io.orgdeck.ui.parts.TitledSection;

/** No arrow stands on a title, however narrow the place is: measured in a window. */
@ExtendWith(WorkbenchTest.class)
class TitlesAndArrowsTest {

	private static final List<String> PAGES = List.of("Overview", "Sessions", "Ratings", "Evidence and findings", "Results", "Board paper",
			"Words", "Data protection");

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

	private void inWidth(int width) {
		shell.setSize(shell.computeTrim(0, 0, width, 300).width, 300);
		shell.layout(true, true);
	}

	@ParameterizedTest
	@ValueSource(ints = { 120, 150, 175, 210, 400, 900 })
	void aHeadingIsWholeBesideItsToolsOrAboveThem(int width) {
		Ui.run(() -> {
			var section = new TitledSection(shell, "Sessions");
			section.tools().add("add", Icon.ADD, "Add", () -> {}).add("up", Icon.UP, "Up", () -> {}).add("down", Icon.DOWN, "Down",
					() -> {});
			inWidth(width);
			var head = ((Composite) section.control()).getChildren()[0];
			var controls = ((Composite) head).getChildren();
			var heading = Arrays.stream(controls).filter(Label.class::isInstance).findFirst().orElseThrow();
			var tools = Arrays.stream(controls).filter(ToolBar.class::isInstance).findFirst().orElseThrow();
			assertTrue(heading.getSize().x >= heading.computeSize(SWT.DEFAULT, SWT.DEFAULT).x, "the heading is whole");
			assertTrue(tools.getSize().x >= tools.computeSize(SWT.DEFAULT, SWT.DEFAULT).x, "the tools are whole");
			assertFalse(heading.getBounds().intersects(tools.getBounds()), () -> heading.getBounds() + " and " + tools.getBounds());
			assertTrue(isInside(heading, head) && isInside(tools, head), () -> tools.getBounds() + " in " + head.getBounds());
			int both = heading.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + tools.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
			assertEquals(width > both + 10, heading.getBounds().y < tools.getBounds().y + tools.getSize().y
					&& tools.getBounds().y < heading.getBounds().y + heading.getSize().y, "wide places have them in one row");
		});
	}

	private static boolean isInside(Control child, Control parent) {
		var bounds = child.getBounds();
		return bounds.x >= 0 && bounds.y >= 0 && bounds.x + bounds.width <= parent.getSize().x
				&& bounds.y + bounds.height <= parent.getSize().y;
	}

	@ParameterizedTest
	@ValueSource(ints = { 150, 300, 520, 600, 700 })
	void namesOfPagesAreWrittenWholeAndTheArrowBehindThem(int width) {
		Ui.run(() -> {
			var bar = new PageBar(shell, PAGES, page -> {});
			inWidth(width);
			for (int page = 0; page < PAGES.size(); page++) {
				bar.show(page);
				var arrow = bar.more().orElseThrow();
				assertTrue(bar.written().containsKey(page), "the page that shows is among them: " + page);
				bar.written().forEach((name, place) -> {
					assertFalse(place.intersects(arrow), PAGES.get(name) + " at " + place + ", the arrow at " + arrow);
					assertTrue(place.x >= 0, PAGES.get(name) + " at " + place);
				});
				assertTrue(arrow.x + arrow.width <= bar.getSize().x);
			}
		});
	}

	@Test
	void whereThereIsRoomEveryNameIsWrittenAndThereIsNoArrow() {
		Ui.run(() -> {
			var bar = new PageBar(shell, PAGES, page -> {});
			inWidth(bar.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + 10);
			assertTrue(bar.more().isEmpty());
			assertEquals(PAGES.size(), bar.written().size());
		});
	}

	@Test
	void theArrowOffersEveryPage() {
		var chosen = new ArrayList<Integer>();
		Ui.run(() -> {
			var bar = new PageBar(shell, PAGES, chosen::add);
			inWidth(300);
			assertFalse(bar.written().containsKey(7));
			bar.notifyListeners(SWT.MenuDetect, new Event());
			var items = bar.getMenu().getItems();
			assertEquals(PAGES, Arrays.stream(items).map(item -> item.getText()).toList());
			assertEquals(new TreeSet<>(List.of(0)),
					new TreeSet<>(Arrays.stream(items).filter(item -> item.getSelection()).map(bar.getMenu()::indexOf).toList()));
			items[7].setSelection(true);
			items[7].notifyListeners(SWT.Selection, new Event());
			bar.getMenu().setVisible(false);
		});
		assertEquals(List.of(7), chosen);
	}
}
