package io.orgdeck.ui.decks.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.deckmap.DeckMapping;
import io.orgdeck.core.deckmap.DeckMapping.ColumnMapping;
import io.orgdeck.core.deckmap.DeckMapping.SheetMapping;
import io.orgdeck.core.deckmap.MappedDeck;
import io.orgdeck.core.deckmap.MappingProposal;
import io.orgdeck.core.deckmap.MeaningWords;
import io.orgdeck.core.deckmap.Outline;
import io.orgdeck.core.deckmap.SheetRole;
import io.orgdeck.core.decksheet.DeckImport;
import io.orgdeck.core.tables.ImportProblem;
import io.orgdeck.core.tables.Spreadsheet;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.ui.decks.cards.CardPreview;
import io.orgdeck.ui.parts.AccessibleName;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.LeadDialog;
import io.orgdeck.ui.parts.WidgetIds;

/**
 * Shows what the columns of a table are taken for, lets somebody decide otherwise, and shows the cards that come out. The deck is
 * made anew beside the window after each decision.
 */
public final class MappingDialog extends LeadDialog {

	private static final int EMPTY_SHEET = IDialogConstants.CLIENT_ID + 1;
	private static final int MOST_ROWS = 1_000_000;
	/** Its longest words in full on a small screen. */
	private static final int OUTLINE = 40 * Layouts.UNIT;

	private final Spreadsheet file;
	private final List<ImportProblem> changes;
	private final Runnable savingEmptySheet;
	private DeckMapping mapping;
	private int revision;
	private Optional<DeckImport> made = Optional.empty();
	private List<Card> cards = List.of();
	private int shownCard;
	private boolean showing;

	private Text title;
	private Combo sheet;
	private Combo role;
	private Spinner heading;
	private Combo outline;
	private ColumnTable columns;
	private CardPreview preview;
	private Label place;
	private Button before;
	private Button after;
	private Button guessing;
	private Label kinds;
	private Label summary;
	private Text remarks;

	/**
	 * @param mapping          what is proposed, or was decided for an earlier version of the file
	 * @param changes          what does not stand where it stood in that version
	 * @param savingEmptySheet asks where to, and saves a sheet to fill in
	 */
	public MappingDialog(Shell parent, Spreadsheet file, DeckMapping mapping, List<ImportProblem> changes, Runnable savingEmptySheet) {
		super(parent, new Lead(Messages.title, NLS.bind(Messages.heading, file.name()), Messages.lead, Messages.make, "map.ok"));
		this.file = file;
		this.mapping = mapping;
		this.changes = List.copyOf(changes);
		this.savingEmptySheet = savingEmptySheet;
	}

	/** What was decided. */
	public DeckMapping mapping() {
		return mapping;
	}

	/** The deck as it was shown. */
	public Optional<Deck> deck() {
		return made.flatMap(DeckImport::deck);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		WidgetIds.name(shell, "map.dialog");
	}

	@Override
	protected void fill(Composite area) {
		createHead(area);
		var sash = new SashForm(area, SWT.HORIZONTAL | SWT.SMOOTH);
		Layouts.whole().hint(140 * Layouts.UNIT, 45 * Layouts.UNIT).applyTo(sash);
		var left = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, Layouts.UNIT).applyTo(left);
		columns = new ColumnTable(left, this::decide);
		createPreview(sash);
		sash.setWeights(3, 2);
		sash.setSashWidth(2 * Layouts.UNIT);
		createKinds(area);
		summary = WidgetIds.name(Labels.plain(area, ""), "map.summary");
		Layouts.wide().applyTo(summary);
		remarks = WidgetIds.name(new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.WRAP), "map.remarks");
		AccessibleName.give(remarks, Messages.remarks);
		Layouts.wide().hint(SWT.DEFAULT, 4 * remarks.getLineHeight()).applyTo(remarks);
		sheet.select(Math.max(0, mapping.sheets().indexOf(mapping.questions().stream().findFirst().orElse(null))));
		showSheet();
	}

	private void createHead(Composite area) {
		var head = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(5).spacing(2 * Layouts.UNIT, Layouts.UNIT / 2).applyTo(head);
		Layouts.wide().applyTo(head);
		for (String caption : List.of(Messages.deckTitle, Messages.sheet, Messages.role, Messages.headingRow, Messages.outline)) {
			Labels.caption(head, caption);
		}
		title = named(new Text(head, SWT.BORDER), "map.title", Messages.deckTitle);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(24 * Layouts.UNIT, SWT.DEFAULT).applyTo(title);
		title.setText(mapping.title());
		title.addModifyListener(event -> {
			if (!title.getText().isBlank()) {
				mapping = mapping.withTitle(title.getText().strip());
				make();
			}
		});
		sheet = combo(head, "map.sheet", Messages.sheet, mapping.sheets().stream().map(SheetMapping::name).toList(), this::showSheet);
		role = combo(head, "map.role", Messages.role, Stream.of(SheetRole.values()).map(MeaningWords::of).toList(), this::decideRole);
		heading = named(new Spinner(head, SWT.BORDER), "map.heading", Messages.headingRow);
		heading.setMaximum(MOST_ROWS);
		heading.addModifyListener(event -> decideHeading());
		outline = combo(head, "map.outline", Messages.outline, Stream.of(Outline.values()).map(MeaningWords::of).toList(),
				() -> decide(shown().withOutline(Outline.values()[outline.getSelectionIndex()])));
		GridDataFactory.createFrom((GridData) outline.getLayoutData()).grab(true, false).hint(OUTLINE, SWT.DEFAULT).applyTo(outline);
	}

	private void createKinds(Composite area) {
		var bar = Layouts.columns(area, 2);
		guessing = WidgetIds.name(new Button(bar, SWT.CHECK), "map.guessing");
		guessing.setText(Messages.guessing);
		guessing.setSelection(mapping.guessing());
		guessing.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			mapping = mapping.withGuessing(guessing.getSelection());
			make();
		}));
		kinds = WidgetIds.name(Labels.plain(bar, ""), "map.kinds");
		Layouts.wide().align(SWT.FILL, SWT.CENTER).applyTo(kinds);
	}

	private static <C extends Control> C named(C control, String id, String caption) {
		return WidgetIds.name(AccessibleName.give(control, caption), id);
	}

	private static Combo combo(Composite parent, String id, String caption, List<String> choices, Runnable whenChosen) {
		var combo = named(new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY), id, caption);
		combo.setItems(choices.toArray(String[]::new));
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> whenChosen.run()));
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(22 * Layouts.UNIT, SWT.DEFAULT).applyTo(combo);
		return combo;
	}

	private void createPreview(Composite parent) {
		var right = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, Layouts.UNIT).applyTo(right);
		var bar = Layouts.columns(right, 3);
		place = WidgetIds.name(Labels.plain(bar, Messages.making), "map.place");
		Layouts.wide().align(SWT.FILL, SWT.CENTER).applyTo(place);
		before = turn(bar, "map.before", Messages.before, -1);
		after = turn(bar, "map.after", Messages.after, 1);
		preview = new CardPreview(right);
		Layouts.whole().applyTo(preview);
	}

	private Button turn(Composite bar, String id, String text, int by) {
		var button = WidgetIds.name(new Button(bar, SWT.PUSH), id);
		button.setText(text);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			shownCard += by;
			showCard();
		}));
		return button;
	}

	private SheetMapping shown() {
		return mapping.sheets().get(sheet.getSelectionIndex());
	}

	private Spreadsheet.Sheet contents() {
		return file.sheet(shown().name()).orElseThrow();
	}

	private void showSheet() {
		showing = true;
		role.select(shown().role().ordinal());
		heading.setSelection(shown().heading());
		outline.select(shown().outline().ordinal());
		boolean questions = shown().role() == SheetRole.QUESTIONS;
		outline.setEnabled(questions);
		heading.setEnabled(shown().role() != SheetRole.NOTHING);
		columns.show(contents(), shown());
		showing = false;
		make();
	}

	private void decideRole() {
		SheetRole wanted = SheetRole.values()[role.getSelectionIndex()];
		SheetMapping proposed = wanted == SheetRole.NOTHING ? shown().withRole(wanted)
				: MappingProposal.of(contents(), wanted, shown().heading());
		mapping = mapping.with(proposed);
		showSheet();
	}

	private void decideHeading() {
		if (!showing && heading.getSelection() != shown().heading()) {
			mapping = mapping.with(MappingProposal.of(contents(), shown().role(), heading.getSelection()));
			showSheet();
		}
	}

	private void decide(ColumnMapping column) {
		decide(shown().with(column));
	}

	private void decide(SheetMapping changed) {
		mapping = mapping.with(changed);
		columns.show(contents(), shown());
		make();
	}

	/** Makes the deck beside the window; what was decided in the meantime makes it anew. */
	private void make() {
		int wanted = ++revision;
		DeckMapping now = mapping;
		var display = getShell().getDisplay();
		made = Optional.empty();
		enable(false);
		Job.createSystem(Messages.making, monitor -> {
			DeckImport read = MappedDeck.read(file, now);
			display.asyncExec(() -> {
				if (wanted == revision && getShell() != null && !getShell().isDisposed()) {
					show(read);
				}
			});
			return Status.OK_STATUS;
		}).schedule();
	}

	private void enable(boolean possible) {
		var button = getButton(IDialogConstants.OK_ID);
		if (button != null) {
			button.setEnabled(possible);
		}
	}

	private void show(DeckImport read) {
		made = Optional.of(read);
		enable(read.deck().isPresent());
		cards = read.deck().map(Decks::cards).orElse(List.of());
		shownCard = Math.clamp(shownCard, 0, Math.max(0, cards.size() - 1));
		showCard();
		var all = new ArrayList<>(changes);
		all.addAll(read.problems());
		summary.setText(Labels.escaped(read.deck().map(deck -> NLS.bind(Messages.summary,
				new Object[] { Decks.asked(deck).size(), cards.size(), deck.getSections().size(), deck.getScales().size(), all.size() }))
				.orElse(Messages.noDeck)));
		kinds.setText(Labels.escaped(read.deck().map(MeaningWords::kinds).orElse("")));
		remarks.setText(all.stream().map(ImportProblem::toString).collect(Collectors.joining("\n")));
	}

	private void showCard() {
		before.setEnabled(shownCard > 0);
		after.setEnabled(shownCard + 1 < cards.size());
		place.setText(cards.isEmpty() ? Messages.noCards : NLS.bind(Messages.cardOf, shownCard + 1, cards.size()));
		preview.setVisible(!cards.isEmpty());
		if (!cards.isEmpty()) {
			preview.show(cards.get(shownCard));
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		WidgetIds.name(createButton(parent, EMPTY_SHEET, Messages.emptySheet, false), "map.emptySheet");
		super.createButtonsForButtonBar(parent);
		enable(deck().isPresent());
	}

	@Override
	protected void buttonPressed(int id) {
		if (id == EMPTY_SHEET) {
			savingEmptySheet.run();
		} else {
			super.buttonPressed(id);
		}
	}
}
