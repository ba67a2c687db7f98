package io.orgdeck.ui.plan.strategy;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

import io.orgdeck.testkit.Ui;
import io.orgdeck.testkit.WorkbenchPage;
import io.orgdeck.ui.parts.PageBar;

/** The row of pages of the strategy view. */
public final class StrategyPages {

	private static final List<String> NAMES = List.of("Board", "Timeline", "Meetings", "Vision", "Progress");

	private StrategyPages() {
	}

	/** Opens the view large and shows a page by its name. */
	public static void show(WorkbenchPage workbench, String name) {
		workbench.showPerspective("io.orgdeck.app.plan");
		workbench.showView(StrategyBoardView.ID);
		var bar = workbench.widget("strategy.pages").as(PageBar.class);
		Ui.run(() -> {
			press(bar, SWT.HOME);
			for (int i = 0; i < NAMES.indexOf(name); i++) {
				press(bar, SWT.ARROW_RIGHT);
			}
		});
		Ui.settle();
	}

	private static void press(PageBar bar, int key) {
		var event = new Event();
		event.keyCode = key;
		bar.notifyListeners(SWT.KeyDown, event);
	}
}
