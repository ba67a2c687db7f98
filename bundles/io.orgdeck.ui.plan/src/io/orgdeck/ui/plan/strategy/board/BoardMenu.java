package io.orgdeck.ui.plan.strategy.board;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

import io.orgdeck.core.planning.BoardPlace.Head;
import io.orgdeck.core.words.Words;
import io.orgdeck.model.assessment.ActionStatus;
import io.orgdeck.ui.parts.WidgetIds;

/** The context menu of the board, made anew each time for what is chosen then. Every item names its key. */
final class BoardMenu {

	private final BoardCanvas canvas;
	private final BoardCommands commands;

	BoardMenu(BoardCanvas canvas, BoardCommands commands) {
		this.canvas = canvas;
		this.commands = commands;
		var menu = new Menu(canvas);
		menu.addListener(SWT.Show, event -> fill(menu));
		canvas.setMenu(menu);
	}

	private void fill(Menu menu) {
		for (var item : menu.getItems()) {
			item.dispose();
		}
		if (canvas.content() == null) {
			return;
		}
		if (canvas.state().focus instanceof Head) {
			item(menu, "board.menu.open", Messages.menuGroup, commands::open);
			item(menu, "board.menu.add", Messages.menuAdd, commands::add);
			item(menu, "board.menu.propose", Messages.menuPropose, commands::propose);
			addAlone(menu);
			return;
		}
		if (!canvas.chosen().isEmpty()) {
			item(menu, "board.menu.open", Messages.menuOpen, commands::open);
			item(menu, "board.menu.rename", Messages.menuRename, commands::rename);
			addStatus(menu);
			new MenuItem(menu, SWT.SEPARATOR);
		}
		item(menu, "board.menu.add", Messages.menuAdd, commands::add);
		item(menu, "board.menu.propose", Messages.menuPropose, commands::propose);
		if (!canvas.chosen().isEmpty()) {
			item(menu, "board.menu.remove", Messages.menuRemove, commands::remove);
		}
		addAlone(menu);
	}

	private void addAlone(Menu menu) {
		new MenuItem(menu, SWT.SEPARATOR);
		item(menu, "board.menu.alone", commands.isAlone() ? Messages.menuAll : Messages.menuAlone, commands::toggleAlone);
	}

	private void addStatus(Menu menu) {
		var cascade = new MenuItem(menu, SWT.CASCADE);
		cascade.setText(Messages.menuStatus);
		var choices = new Menu(cascade);
		cascade.setMenu(choices);
		var now = commands.status();
		for (var status : ActionStatus.values()) {
			var item = new MenuItem(choices, SWT.RADIO);
			item.setText(Words.onScreen().of(status) + '\t' + (status.ordinal() + 1));
			item.setSelection(now.filter(status::equals).isPresent());
			item.addListener(SWT.Selection, event -> {
				if (item.getSelection()) {
					commands.setStatus(status);
				}
			});
			WidgetIds.name(item, "board.menu.status." + status.getName());
		}
	}

	private static void item(Menu menu, String id, String text, Runnable action) {
		var item = new MenuItem(menu, SWT.PUSH);
		item.setText(text);
		item.addListener(SWT.Selection, event -> action.run());
		WidgetIds.name(item, id);
	}
}
