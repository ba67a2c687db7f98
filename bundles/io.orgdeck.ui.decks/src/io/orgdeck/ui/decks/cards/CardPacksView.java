package io.orgdeck.ui.decks.cards;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;

import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.deck.Card;
import io.orgdeck.ui.decks.cards.PackOutline.Arrangement;
import io.orgdeck.ui.live.ActiveAssessment;
import io.orgdeck.ui.live.LiveAssessment;
import io.orgdeck.ui.parts.AccessibleName;
import io.orgdeck.ui.parts.EditTools;
import io.orgdeck.ui.parts.Icon;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.SelectionHub;
import io.orgdeck.ui.parts.Style;
import io.orgdeck.ui.parts.WidgetIds;

/** All packs of cards, with a filter that finds words inside the cards. Cards can be dragged from here. */
public final class CardPacksView extends ViewPart {

	public static final String ID = "io.orgdeck.ui.cardPacks";

	private static final String ARRANGEMENT = "arrangement";
	/** Milliseconds without typing after which is searched. */
	private static final int PAUSE = 80;

	private final SelectionHub selection = new SelectionHub();
	private final Runnable search = this::showFound;
	private Arrangement arrangement = Arrangement.SECTION;
	private DeckShelf shelf;
	private ActiveAssessment active;
	private Text filter;
	private CardTree tree;
	private Label status;

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		if (memento != null && Arrangement.DIMENSION.name().equals(memento.getString(ARRANGEMENT))) {
			arrangement = Arrangement.DIMENSION;
		}
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString(ARRANGEMENT, arrangement.name());
	}

	@Override
	public void createPartControl(Composite parent) {
		var page = new Composite(parent, SWT.NONE);
		Style.PAGE.applyTo(page);
		GridLayoutFactory.fillDefaults().spacing(0, Layouts.UNIT / 2).extendedMargins(0, 0, 0, Layouts.UNIT / 2).applyTo(page);
		var filterBox = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().extendedMargins(Layouts.UNIT, Layouts.UNIT, Layouts.UNIT, 0).applyTo(filterBox);
		Layouts.wide().applyTo(filterBox);
		filter = WidgetIds.name(new Text(filterBox, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "cardPacks.filter");
		filter.setMessage(Messages.filterCards);
		AccessibleName.give(filter, Messages.filterCards);
		Layouts.wide().applyTo(filter);
		filter.addListener(SWT.Modify, event -> filter.getDisplay().timerExec(PAUSE, search));
		filter.addListener(SWT.KeyDown, this::keyPressedInFilter);
		tree = new CardTree(page);
		WidgetIds.name(tree.control(), "cardPacks.tree");
		AccessibleName.give(tree.control(), Messages.packs);
		Layouts.whole().applyTo(tree.control());
		status = WidgetIds.name(new Label(page, SWT.WRAP), "cardPacks.status");
		Style.QUIET.applyTo(status);
		GridDataFactory.fillDefaults().grab(true, false).indent(Layouts.UNIT, 0).applyTo(status);
		tree.whenSelected(cards -> selection.setSelection(new StructuredSelection(cards)));
		tree.control().addListener(SWT.DefaultSelection, event -> openCard());
		new EditTools(tree.control(), getSite()).find(this::goToFilter);
		offerToDrag();
		addContextMenu();
		getSite().setSelectionProvider(selection);
		addActions();
		status.setText(Messages.readingDecks);
		shelf = new DeckShelf(parent.getDisplay(), contents -> showFound());
		active = new ActiveAssessment(getSite().getPage(), this::readDecks);
		readDecks();
	}

	private void addContextMenu() {
		var menu = new MenuManager();
		menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		tree.control().setMenu(menu.createContextMenu(tree.control()));
		getSite().registerContextMenu(ID, menu, selection);
	}

	private void readDecks() {
		shelf.read(active.live().map(LiveAssessment::assessment).map(Assessment::getDeck));
	}

	private void addActions() {
		var bar = getViewSite().getActionBars().getToolBarManager();
		bar.add(arrangementAction(Arrangement.SECTION, Messages.bySection, Icon.BY_SECTION));
		bar.add(arrangementAction(Arrangement.DIMENSION, Messages.byDimension, Icon.BY_DIMENSION));
	}

	private IAction arrangementAction(Arrangement choice, String name, Icon icon) {
		var action = new Action(name, IAction.AS_RADIO_BUTTON) {
			@Override
			public void run() {
				if (isChecked() && arrangement != choice) {
					arrangement = choice;
					tree.forgetOpened();
					showFound();
				}
			}
		};
		action.setImageDescriptor(icon.descriptor());
		action.setChecked(arrangement == choice);
		return action;
	}

	private void showFound() {
		if (filter.isDisposed() || shelf.contents().isEmpty()) {
			return;
		}
		var contents = shelf.contents().get();
		var found = contents.index().find(filter.getText());
		tree.show(PackOutline.of(contents.decks(), arrangement, found));
		status.setText(Labels.escaped(statusText(contents.index().size(), found.size())));
		status.requestLayout();
	}

	private String statusText(int all, int found) {
		if (all == 0) {
			return Messages.noPacks;
		}
		if (filter.getText().isBlank()) {
			return all == 1 ? Messages.oneCard : NLS.bind(Messages.allCards, all);
		}
		return found == 0 ? NLS.bind(Messages.nothingFound, filter.getText().strip()) : NLS.bind(Messages.foundCards, found, all);
	}

	private void keyPressedInFilter(Event event) {
		switch (event.keyCode) {
			case SWT.ARROW_DOWN, SWT.CR, SWT.KEYPAD_CR -> tree.enter();
			case SWT.ESC -> filter.setText("");
			default -> {}
		}
	}

	private void goToFilter() {
		filter.setFocus();
		filter.selectAll();
	}

	private void openCard() {
		tree.selection().stream().findFirst().ifPresent(card -> CardView.show(getSite().getPage(), card));
	}

	private void offerToDrag() {
		var source = new DragSource(tree.control(), DND.DROP_COPY);
		source.setTransfer(LocalSelectionTransfer.getTransfer(), TextTransfer.getInstance());
		source.addDragListener(new DragSourceAdapter() {

			private List<Card> dragged = List.of();

			@Override
			public void dragStart(DragSourceEvent event) {
				dragged = tree.selection();
				event.doit = !dragged.isEmpty();
				LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(dragged));
			}

			@Override
			public void dragSetData(DragSourceEvent event) {
				if (TextTransfer.getInstance().isSupportedType(event.dataType)) {
					event.data = dragged.stream().map(PackOutline::label).collect(Collectors.joining("\n"));
				}
			}

			@Override
			public void dragFinished(DragSourceEvent event) {
				LocalSelectionTransfer.getTransfer().setSelection(null);
			}
		});
	}

	@Override
	public void setFocus() {
		readDecks();
		filter.setFocus();
	}

	@Override
	public void dispose() {
		if (active != null) {
			active.dispose();
			shelf.dispose();
		}
		super.dispose();
	}
}
