package io.orgdeck.ui.decks.cards;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.statushandlers.StatusManager;

import io.orgdeck.core.formatting.FormattedText;
import io.orgdeck.model.deck.Card;
import io.orgdeck.ui.parts.EditTools;
import io.orgdeck.ui.parts.Icon;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.PictureInText;
import io.orgdeck.ui.parts.SelectedCards;
import io.orgdeck.ui.parts.Style;
import io.orgdeck.ui.parts.TextLinks;
import io.orgdeck.ui.parts.WidgetIds;
import io.orgdeck.ui.places.Revealing;

/** One card, to be read like the printed one. Shows whichever card was selected last anywhere in the window. */
public final class CardView extends ViewPart implements Revealing {

	public static final String ID = "io.orgdeck.ui.card";

	private static final double STEP = 1.2;
	private static final double SMALLEST = 0.7;
	private static final double LARGEST = 4;
	private static final String ZOOM = "zoom";
	private static final String LEVELS = "levels";

	private final Deque<Card> before = new ArrayDeque<>();
	private final ISelectionListener selectionListener = this::selectionChanged;
	private final CardFollower follower = new CardFollower(this::refresh);
	private Composite place;
	private Composite sheet;
	private CardBand band;
	private CardPaper paper;
	private Card card;
	private double zoom = 1;
	private boolean withLevels;
	private IAction back;

	/** Shows a card in the view of that page, which is opened where it is closed. The focus stays where it is. */
	public static void show(IWorkbenchPage page, Card card) {
		try {
			((CardView) page.showView(ID, null, IWorkbenchPage.VIEW_VISIBLE)).follow(card);
		} catch (PartInitException unavailable) {
			StatusManager.getManager().handle(unavailable.getStatus(), StatusManager.SHOW | StatusManager.LOG);
		}
	}

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		if (memento != null) {
			zoom = clamped(Optional.ofNullable(memento.getFloat(ZOOM)).orElse(1f));
			withLevels = Boolean.TRUE.equals(memento.getBoolean(LEVELS));
		}
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putFloat(ZOOM, (float) zoom);
		memento.putBoolean(LEVELS, withLevels);
	}

	@Override
	public void createPartControl(Composite parent) {
		place = Layouts.pile(parent);
		Style.PAGE.applyTo(place);
		Layouts.showOnly(place, emptyState());
		sheet = new Composite(place, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(sheet);
		band = new CardBand(sheet);
		Layouts.wide().applyTo(band);
		paper = new CardPaper(sheet);
		TextLinks.follow(paper.text(), this::followLink);
		Layouts.whole().applyTo(paper.control());
		new EditTools(paper.text(), getSite()).copy(this::copy);
		paper.text().addListener(SWT.KeyDown, this::keyPressed);
		paper.text().addListener(SWT.MouseVerticalWheel, this::wheelTurned);
		paper.zoom(zoom);
		addActions();
		var page = getSite().getPage();
		page.addPostSelectionListener(selectionListener);
		selectionChanged(null, page.getSelection());
	}

	private Composite emptyState() {
		var empty = new Composite(place, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(3 * Layouts.UNIT, 3 * Layouts.UNIT).applyTo(empty);
		Label note = WidgetIds.name(Labels.hint(empty, Messages.cardEmpty), "card.empty");
		Layouts.wide().hint(20 * Layouts.UNIT, SWT.DEFAULT).applyTo(note);
		return empty;
	}

	private void addActions() {
		var bars = getViewSite().getActionBars();
		back = action(Messages.back, Icon.BACK, this::goBack);
		back.setEnabled(false);
		var levels = new Action(Messages.showLevels, IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				withLevels = isChecked();
				refresh();
			}
		};
		levels.setImageDescriptor(Icon.LEVELS.descriptor());
		levels.setChecked(withLevels);
		bars.getToolBarManager().add(back);
		bars.getToolBarManager().add(levels);
		bars.getToolBarManager().add(action(Messages.zoomOut, Icon.ZOOM_OUT, () -> zoom(zoom / STEP)));
		bars.getToolBarManager().add(action(Messages.zoomIn, Icon.ZOOM_IN, () -> zoom(zoom * STEP)));
	}

	private static IAction action(String name, Icon icon, Runnable run) {
		var action = new Action(name) {
			@Override
			public void run() {
				run.run();
			}
		};
		action.setToolTipText(name);
		action.setImageDescriptor(icon.descriptor());
		return action;
	}

	private void selectionChanged(IWorkbenchPart part, ISelection selection) {
		if (part != this) {
			SelectedCards.of(selection).stream().findFirst().ifPresent(this::follow);
		}
	}

	/** Shows a card, and remembers the one before it. */
	@Override
	public void reveal(EObject object) {
		if (object instanceof Card shown) {
			follow(shown);
		} else if (object != null) {
			reveal(object.eContainer());
		}
	}

	private void follow(Card next) {
		if (next != card) {
			if (card != null) {
				before.push(card);
			}
			show(next);
		}
	}

	private void goBack() {
		if (!before.isEmpty()) {
			show(before.pop());
		}
	}

	private void show(Card next) {
		follower.follow(next);
		card = next;
		back.setEnabled(!before.isEmpty());
		refresh();
	}

	private void refresh() {
		if (card != null && !place.isDisposed()) {
			band.show(card);
			paper.show(CardText.of(card, withLevels));
			Layouts.showOnly(place, sheet);
		}
	}

	private void followLink(Object target) {
		switch (target) {
			case Card other -> follow(other);
			case String address when FormattedText.isAddress(address) -> Program.launch(address);
			default -> {}
		}
	}

	/** What is selected, or the whole card when nothing is. */
	private void copy() {
		if (paper.text().getSelectionText().contains(PictureInText.PLACE)) {
			put(new Transfer[] { TextTransfer.getInstance() }, paper.text().getSelectionText().replace(PictureInText.PLACE, ""));
		} else if (paper.text().getSelectionCount() > 0) {
			paper.text().copy();
		} else if (card != null) {
			var text = CardText.of(card, withLevels);
			put(new Transfer[] { TextTransfer.getInstance(), HTMLTransfer.getInstance() }, band.words() + '\n' + text.plain(), text.html());
		}
	}

	private void put(Transfer[] kinds, Object... contents) {
		var clipboard = new Clipboard(place.getDisplay());
		try {
			clipboard.setContents(contents, kinds);
		} finally {
			clipboard.dispose();
		}
	}

	private void keyPressed(Event event) {
		if ((event.stateMask & SWT.MOD1) != 0) {
			switch (event.keyCode) {
				case '+', '=', SWT.KEYPAD_ADD -> zoom(zoom * STEP);
				case '-', SWT.KEYPAD_SUBTRACT -> zoom(zoom / STEP);
				case '0', SWT.KEYPAD_0 -> zoom(1);
				default -> {}
			}
		} else if (event.stateMask == SWT.ALT && event.keyCode == SWT.ARROW_LEFT) {
			goBack();
		}
	}

	private void wheelTurned(Event event) {
		if ((event.stateMask & SWT.MOD1) != 0) {
			zoom(event.count > 0 ? zoom * STEP : zoom / STEP);
			event.doit = false;
		}
	}

	private void zoom(double factor) {
		zoom = clamped(factor);
		paper.zoom(zoom);
	}

	private static double clamped(double factor) {
		return Math.clamp(factor, SMALLEST, LARGEST);
	}

	@Override
	public void setFocus() {
		(card == null ? place : paper.text()).setFocus();
	}

	@Override
	public void dispose() {
		getSite().getPage().removePostSelectionListener(selectionListener);
		follower.follow(null);
		super.dispose();
	}
}
