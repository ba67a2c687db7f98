package io.orgdeck.ui.plan.strategy.board;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

import io.orgdeck.ui.parts.AccessibleName;
import io.orgdeck.ui.parts.WidgetIds;

/** A field for a title right where it stands on the board. Enter or leaving the field takes what was typed, Escape does not. */
final class TitleEditor {

	private static final int LINES = 3;

	private final Composite board;
	private final Text field;
	private final Consumer<String> whenTyped;

	private TitleEditor(Composite board, Rectangle place, String title, Consumer<String> whenTyped) {
		this.board = board;
		this.whenTyped = whenTyped;
		field = WidgetIds.name(new Text(board, SWT.BORDER | SWT.MULTI | SWT.WRAP), "board.title");
		AccessibleName.give(field, Messages.titleField);
		field.setText(title);
		field.selectAll();
		int height = Math.max(place.height, field.computeTrim(0, 0, 0, LINES * field.getLineHeight()).height);
		var area = board.getClientArea();
		field.setBounds(place.x, Math.clamp(place.y, 0, Math.max(0, area.height - height)), place.width, height);
		field.addListener(SWT.KeyDown, this::keyPressed);
		field.addListener(SWT.Traverse, this::traversed);
		field.addListener(SWT.FocusOut, event -> field.getDisplay().asyncExec(() -> close(true, false)));
		field.setFocus();
	}

	/** @param whenTyped told what was typed, unless it is blank or the user thought better of it */
	static void open(Composite board, Rectangle place, String title, Consumer<String> whenTyped) {
		new TitleEditor(board, place, title, whenTyped);
	}

	private void keyPressed(Event event) {
		if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
			event.doit = false;
			close(true, true);
		} else if (event.keyCode == SWT.ESC) {
			event.doit = false;
			close(false, true);
		}
	}

	private void traversed(Event event) {
		if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
			event.doit = false;
			close(true, true);
		} else if (event.detail == SWT.TRAVERSE_ESCAPE) {
			event.doit = false;
		}
	}

	private void close(boolean take, boolean back) {
		if (field.isDisposed()) {
			return;
		}
		var typed = field.getText().strip().replaceAll("\\s+", " ");
		field.dispose();
		if (back) {
			board.setFocus();
		}
		if (take && !typed.isEmpty()) {
			whenTyped.accept(typed);
		}
	}
}
