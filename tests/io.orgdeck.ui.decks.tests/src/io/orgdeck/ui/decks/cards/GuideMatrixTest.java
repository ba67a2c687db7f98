package io.orgdeck.ui.decks.cards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import io.orgdeck.core.deck.DeckRegistry;
import io.orgdeck.core.planning.Direction;
import io.orgdeck.model.deck.Activity;
import io.orgdeck.testkit.SampleFile;
import io.orgdeck.testkit.ScreenWords;
import io.orgdeck.testkit.Ui;
import io.orgdeck.testkit.WorkbenchPage;
import io.orgdeck.testkit.WorkbenchTest;

/** The usage guide in the places it has: beside an assessment on a small laptop, and on a wide screen. */
@ExtendWith(WorkbenchTest.class)
class GuideMatrixTest {

	private static final int BESIDE = 390;
	private static final int WIDE = 900;

	private final GuideTable table = GuideTable.of(DeckRegistry.platform().find(SampleFile.DECK).orElseThrow().deck());

	private interface Look {
		void at(GuideMatrix matrix, List<Activity> chosen);
	}

	private void in(int width, Look look) {
		Ui.run(() -> {
			var shell = new Shell();
			try {
				shell.setLayout(new FillLayout());
				var chosen = new ArrayList<Activity>();
				var matrix = new GuideMatrix(shell, "guide.test", chosen::add, () -> {});
				shell.setSize(width, 500);
				shell.open();
				matrix.show(table);
				look.at(matrix, chosen);
			} finally {
				shell.dispose();
			}
		});
	}

	private static void press(GuideMatrix matrix, int key) {
		var event = new Event();
		event.keyCode = key;
		matrix.control().getContent().notifyListeners(SWT.KeyDown, event);
	}

	@Test
	void nothingIsCutBesideAnAssessmentOnASmallLaptop() {
		in(BESIDE, (matrix, chosen) -> assertTrue(matrix.control().getMinWidth() <= matrix.control().getClientArea().width,
				matrix.control().getMinWidth() + " of " + matrix.control().getClientArea().width));
	}

	@Test
	void whereAllStandBelowEachOtherTheArrowsGoThroughAllOfThem() {
		in(BESIDE, (matrix, chosen) -> {
			for (int i = 0; i < 2 * table.activities().size(); i++) {
				press(matrix, SWT.ARROW_DOWN);
			}
			assertEquals(new LinkedHashSet<>(table.activities()), new LinkedHashSet<>(chosen));
			assertEquals(table.activities().size(), chosen.size());
			press(matrix, SWT.ARROW_UP);
			assertEquals(chosen.get(chosen.size() - 3), chosen.getLast());
		});
	}

	@Test
	void onAWideScreenTheArrowsGoAsTheCellsStand() {
		in(WIDE, (matrix, chosen) -> {
			press(matrix, SWT.ARROW_RIGHT);
			assertEquals(table.neighbour(chosen.getFirst(), Direction.RIGHT), chosen.getLast());
			press(matrix, SWT.ARROW_DOWN);
			assertEquals(chosen.get(1).getTimeFrame(), chosen.getLast().getTimeFrame());
		});
	}

	@Test
	void aScreenReaderIsToldOfTheActivityThatTheKeysAreOn(WorkbenchPage workbench) {
		workbench.showView(UsageGuideView.ID);
		var guide = workbench.widget("guide.matrix");
		guide.press(0, SWT.HOME);
		var first = ScreenWords.focused(guide.as(Canvas.class));
		guide.press(0, SWT.END);
		var last = ScreenWords.focused(guide.as(Canvas.class));
		assertTrue(first.orElse("").startsWith(table.activities().getFirst().getTitle()), first.toString());
		assertTrue(last.orElse("").startsWith(table.activities().getLast().getTitle()), last.toString());
	}
}
