package io.orgdeck.ui.plan.strategy.board;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import io.orgdeck.core.planning.StrategyBoardModel;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.WorkingGroup;
import io.orgdeck.model.deck.Card;
import io.orgdeck.ui.parts.Bindings;
import io.orgdeck.ui.parts.Icon;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.ScrolledPage;
import io.orgdeck.ui.parts.Style;
import io.orgdeck.ui.parts.ToolStrip;
import io.orgdeck.ui.parts.WidgetIds;

/** The details of the action or group that has the focus, beside the board. Escape goes back to the board. */
final class DetailsPane {

	private static final int WIDTH = 50 * Layouts.UNIT;

	private final Composite pane;
	private final ScrolledPage page;
	private final Runnable whenClosed;
	private final Consumer<Card> show;
	private Bindings bindings = new Bindings();
	private Object subject;
	private Control first;
	private Consumer<EObject> parts = part -> {};

	/**
	 * @param whenClosed told when the user is done here
	 * @param show       told which card the user wants to read
	 */
	DetailsPane(Composite parent, Runnable whenClosed, Consumer<Card> show) {
		this.whenClosed = whenClosed;
		this.show = show;
		pane = WidgetIds.name(new Composite(parent, SWT.NONE), "board.details");
		GridLayoutFactory.fillDefaults().applyTo(pane);
		Style.PAGE.applyTo(pane);
		GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).grab(false, true).exclude(true).applyTo(pane);
		pane.setVisible(false);
		page = new ScrolledPage(pane, WIDTH - 4 * Layouts.UNIT);
		Layouts.whole().applyTo(page.control());
		GridLayoutFactory.fillDefaults().margins(2 * Layouts.UNIT, Layouts.UNIT).spacing(0, Layouts.UNIT).applyTo(page.body());
	}

	Control control() {
		return pane;
	}

	boolean isOpen() {
		return pane.getVisible();
	}

	/** Shows the details of an action or a group; nothing when it is neither. */
	void show(StrategyBoardModel model, Object next) {
		if (next == subject && first != null && !first.isDisposed()) {
			return;
		}
		bindings.commit();
		parts = part -> {};
		subject = next;
		bindings = new Bindings();
		for (var child : page.body().getChildren()) {
			child.dispose();
		}
		first = switch (subject) {
			case Action action -> {
				heading(NLS.bind(Messages.actionHeading, action.getCode()));
				yield new ActionDetails(page.body(), model, action, bindings).create();
			}
			case WorkingGroup group -> {
				heading(Messages.groupHeading);
				var details = new GroupDetails(page.body(), model, group, bindings);
				parts = details::reveal;
				yield details.create(show);
			}
			case null, default -> {
				heading("");
				yield Labels.hint(page.body(), Messages.nothingChosen);
			}
		};
		listenForEscape(page.body());
		bindings.refresh();
		page.control().setOrigin(0, 0);
		page.body().layout(true, true);
		page.fit();
	}

	private void heading(String text) {
		var row = new Composite(page.body(), SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
		Layouts.wide().applyTo(row);
		GridDataFactory.fillDefaults().grab(true, true).align(SWT.FILL, SWT.CENTER).applyTo(Labels.heading(row, text));
		new ToolStrip(row).add("board.details.close", Icon.REMOVE, Messages.closeDetails, this::close);
	}

	private void listenForEscape(Composite parent) {
		for (var child : parent.getChildren()) {
			child.addListener(SWT.Traverse, event -> {
				if (event.detail == SWT.TRAVERSE_ESCAPE) {
					event.doit = false;
					close();
				}
			});
			if (child instanceof Composite composite) {
				listenForEscape(composite);
			}
		}
	}

	/** Selects a part of what is shown. */
	void reveal(EObject part) {
		parts.accept(part);
	}

	/** Takes over what somebody else has changed. */
	void refresh() {
		bindings.refresh();
		page.fit();
	}

	/** Writes what still stands in a field. */
	void commit() {
		bindings.commit();
	}

	void open() {
		setOpen(true);
		if (first != null && !first.isDisposed()) {
			first.setFocus();
		}
	}

	void close() {
		if (isOpen()) {
			commit();
			setOpen(false);
			whenClosed.run();
		}
	}

	private void setOpen(boolean open) {
		((GridData) pane.getLayoutData()).exclude = !open;
		pane.setVisible(open);
		pane.getParent().layout(true, true);
		page.fit();
	}
}
