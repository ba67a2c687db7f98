package io.orgdeck.ui.plan.strategy.board;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;

import io.orgdeck.core.planning.BoardPlace.Slot;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.deck.TimeFrame;
import io.orgdeck.testkit.KeyStrokes;
import io.orgdeck.testkit.Ui;
import io.orgdeck.testkit.WidgetPage;
import io.orgdeck.testkit.WorkbenchPage;
import io.orgdeck.ui.plan.strategy.StrategyBoardView;
import io.orgdeck.ui.plan.strategy.StrategyPages;

/** The strategy board as a user knows it: actions in cells, moved by mouse and by keyboard. */
final class BoardPage {

	private final WorkbenchPage workbench;

	private BoardPage(WorkbenchPage workbench) {
		this.workbench = workbench;
	}

	/** Opens the board in a window as large as the screen, so that what is dragged and where to can both be seen. */
	static BoardPage open(WorkbenchPage workbench) {
		Ui.run(() -> {
			var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
			window.setBounds(window.getMonitor().getClientArea());
		});
		workbench.showPerspective("io.orgdeck.app.plan");
		workbench.showView(StrategyBoardView.ID);
		if (workbench.shows("strategy.pages")) {
			StrategyPages.show(workbench, "Board");
		}
		return new BoardPage(workbench);
	}

	/** The board as it is shown now, wherever that is. */
	static BoardPage shown(WorkbenchPage workbench) {
		return new BoardPage(workbench);
	}

	/** The column in which the focus is. */
	int focusedColumn() {
		return Ui.get(() -> canvas().state().focus.column());
	}

	private WidgetPage widget() {
		return workbench.widget("board");
	}

	private BoardCanvas canvas() {
		return widget().as(BoardCanvas.class);
	}

	/** Names of the columns. */
	List<String> columns() {
		return Ui.get(() -> canvas().content().groups().stream().map(GroupFace::title).toList());
	}

	/** Whether the whole width of a column can be seen. */
	boolean isInSight(int column) {
		return Ui.get(() -> {
			var cell = canvas().toCanvas(canvas().boardLayout().cell(column, TimeFrame.IMMEDIATE));
			var seen = canvas().fieldOnCanvas();
			return cell.x >= seen.x - 1 && cell.x + cell.width <= seen.x + seen.width + 1;
		});
	}

	/** What the head of a column says. */
	String head(int column) {
		return Ui.get(() -> canvas().content().groups().get(column).words());
	}

	/** Waits until these actions stand in a cell, by their codes. */
	BoardPage awaitCell(int column, TimeFrame lane, String... codes) {
		Ui.await(List.of(codes) + " stand in column " + column + ", " + lane,
				() -> codes(canvas().board().cell(column, lane)).equals(List.of(codes)));
		return this;
	}

	/** Waits until so many actions are shown. */
	BoardPage awaitShown(int count) {
		Ui.await(count + " actions are shown", () -> canvas().board().shown() == count);
		return this;
	}

	/** Waits until these actions are selected, by their codes. */
	BoardPage awaitSelected(String... codes) {
		Ui.await(List.of(codes) + " are selected", () -> codes(List.copyOf(canvas().state().selected)).equals(List.of(codes)));
		return this;
	}

	private static List<String> codes(List<Action> actions) {
		return actions.stream().map(Action::getCode).toList();
	}

	/** What somebody hears who cannot see the board. */
	String words(String code) {
		return Ui.get(() -> canvas().content().actions().get(action(code)).words());
	}

	/** Clicks an action. */
	BoardPage click(String code, int modifiers) {
		Point middle = middle(code);
		mouse(SWT.MouseDown, middle, modifiers);
		mouse(SWT.MouseUp, middle, modifiers);
		return this;
	}

	/** Drags an action, and with it whatever else is selected, to the top of a cell. */
	void drag(String code, int column, TimeFrame lane) {
		Point from = middle(code);
		Point to = Ui.get(() -> {
			var cell = canvas().toCanvas(canvas().boardLayout().cell(column, lane));
			return new Point(cell.x + cell.width / 2, cell.y + 2);
		});
		mouse(SWT.MouseDown, from, 0);
		mouse(SWT.MouseMove, new Point(from.x + 10, from.y + 10), SWT.BUTTON1);
		mouse(SWT.MouseMove, to, SWT.BUTTON1);
		mouse(SWT.MouseUp, to, SWT.BUTTON1);
	}

	BoardPage press(int modifiers, int key) {
		KeyStrokes.press(widget(), modifiers, key);
		return this;
	}

	/** Types into the field for a title that stands on the board, and takes it. */
	void typeTitle(String title) {
		var field = workbench.widget("board.title");
		Ui.run(() -> field.as(Text.class).setText(title));
		KeyStrokes.press(field, 0, SWT.CR);
	}

	private Point middle(String code) {
		return Ui.get(() -> {
			canvas().reveal(canvas().board().slot(action(code)).map(Slot.class::cast).orElseThrow());
			var card = canvas().toCanvas(canvas().boardLayout().card(action(code)));
			return new Point(card.x + card.width / 2, card.y + card.height / 2);
		});
	}

	private Action action(String code) {
		return canvas().board().actions().stream().filter(action -> code.equals(action.getCode())).findFirst()
				.orElseThrow(() -> new AssertionError(code + " is not on the board"));
	}

	private void mouse(int type, Point at, int modifiers) {
		Ui.run(() -> {
			var event = new Event();
			event.x = at.x;
			event.y = at.y;
			event.button = type == SWT.MouseMove ? 0 : 1;
			event.count = 1;
			event.stateMask = modifiers;
			canvas().notifyListeners(type, event);
		});
	}
}
