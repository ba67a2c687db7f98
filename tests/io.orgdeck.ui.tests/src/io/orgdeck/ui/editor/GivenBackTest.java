package io.orgdeck.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.ref.Cleaner;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.Resource;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.samples.SmallAssessment;
import io.orgdeck.testkit.EditorPage;
import io.orgdeck.testkit.Ui;
import io.orgdeck.testkit.WorkbenchPage;
import io.orgdeck.testkit.WorkbenchTest;

/** What was opened and closed is given back to the system. */
@ExtendWith(WorkbenchTest.class)
class GivenBackTest {

	private static final int ROUNDS = 50;
	private static final int PAGES = 6;
	private static final int FURTHER = 5;
	/** Views that the perspective in which tests begin does not show by itself. */
	private static final List<String> VIEWS = List.of("io.orgdeck.ui.programme", "io.orgdeck.ui.usageGuide", "io.orgdeck.ui.strategyBoard");

	@TempDir
	Path folder;

	@AfterEach
	void handlerOfThePlatform() {
		Resource.setNonDisposeHandler(null);
	}

	@Test
	@DisplayName("ROBUSTNESS 32: no SWT resource and no widget is left after fifty rounds of opening and closing")
	void nothingIsLeftAfterFiftyRounds(WorkbenchPage workbench) throws Exception {
		Queue<Error> leaks = new ConcurrentLinkedQueue<>();
		Resource.setNonDisposeHandler(leaks::add);
		var file = new SmallAssessment().writeTo(folder.resolve("rounds.assessment"));
		for (int i = 0; i < PAGES; i++) {
			round(workbench, file, i * FURTHER);
		}
		long before = Ui.get(GivenBackTest::controls);
		for (int i = 0; i < ROUNDS; i++) {
			round(workbench, file, i);
		}
		long after = Ui.get(GivenBackTest::controls);
		assertEquals(before, after);
		awaitCollection();
		assertEquals(List.of(), List.copyOf(leaks));
	}

	/** Waits until what nobody refers to any more has been found. */
	private static void awaitCollection() {
		var found = new AtomicBoolean();
		Cleaner.create().register(new Object(), () -> found.set(true));
		Ui.await("garbage is collected", () -> {
			System.gc();
			return found.get();
		});
	}

	/** Opens and closes the editor; now and then another page of it and a view beside it. */
	private static void round(WorkbenchPage workbench, Path file, int number) {
		var editor = EditorPage.open(workbench, file);
		if (number % FURTHER == 0) {
			int turn = number / FURTHER;
			editor.showPage(1 + turn % PAGES);
			workbench.showView(VIEWS.get(turn % VIEWS.size()));
			workbench.hideView(VIEWS.get(turn % VIEWS.size()));
		}
		workbench.closeEditors();
		Ui.settle();
	}

	private static long controls() {
		return Stream.of(Display.getCurrent().getShells()).mapToLong(GivenBackTest::controlsOf).sum();
	}

	private static long controlsOf(Control control) {
		return 1 + (control instanceof Composite composite ? Stream.of(composite.getChildren()).mapToLong(GivenBackTest::controlsOf).sum()
				: 0);
	}
}
