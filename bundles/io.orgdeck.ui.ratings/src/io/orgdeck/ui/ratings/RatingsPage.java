package io.orgdeck.ui.ratings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import io.orgdeck.core.edits.AnswerText;
import io.orgdeck.core.edits.FindingEdits;
import io.orgdeck.core.edits.VoteEdits;
import io.orgdeck.core.edits.VoteEdits.Change;
import io.orgdeck.core.scoring.CountingVotes;
import io.orgdeck.model.Answer;
import io.orgdeck.model.Texts;
import io.orgdeck.model.Vote;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Question;
import io.orgdeck.ui.pages.AssessmentPage;
import io.orgdeck.ui.pages.PageContext;
import io.orgdeck.ui.parts.AccessibleName;
import io.orgdeck.ui.parts.EditTools;
import io.orgdeck.ui.parts.FocusScroll;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.WidgetIds;

/** All votes in a grid of participants and questions, entered with the keyboard or from a spreadsheet. */
public final class RatingsPage extends AssessmentPage {

	/** The page that names the people. */
	private static final String OVERVIEW = "io.orgdeck.ui.page.overview";
	/** Where the focus goes after a vote was typed. */
	private enum MoveOn {
		STAY, NEXT_QUESTION, NEXT_PARTICIPANT
	}

	/** Room for four rows between head and summary; where there is less, the page scrolls. */
	private static final int LOWEST_GRID = GridMetrics.HEADER + 4 * GridMetrics.ROW_HEIGHT + GridMetrics.SUMMARY;

	private VoteEdits edits;
	private FilterBar filters;
	private VoteGrid grid;
	private VoteStrip strip;
	private Label count;
	private Combo moveOn;
	private Composite place;
	private Composite empty;
	private Label emptyText;
	private RatingSheet sheet;

	@Override
	public void init(PageContext host) {
		super.init(host);
		edits = new VoteEdits(live.document());
	}

	@Override
	public Control create(Composite parent) {
		var scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		var page = new Composite(scroller, SWT.NONE);
		scroller.addListener(SWT.Resize,
				event -> scroller.setMinHeight(page.computeSize(scroller.getClientArea().width, SWT.DEFAULT).y));
		scroller.setContent(page);
		FocusScroll.in(scroller);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
		filters = new FilterBar(page, this::refresh);
		place = Layouts.pile(page);
		Layouts.whole().indent(3 * Layouts.UNIT, 0).hint(SWT.DEFAULT, LOWEST_GRID).applyTo(place);
		grid = WidgetIds.name(new VoteGrid(place), "ratings.grid");
		grid.setListener(new Typing());
		createEmpty();
		createFoot(page);
		strip = new VoteStrip(page, edits, this::makeFinding, grid::setFocus);
		new EditTools(grid, context.services()).copy(this::copy).paste(this::paste).selectAll(this::selectAll);
		return scroller;
	}

	private void createEmpty() {
		empty = new Composite(place, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(0, 3 * Layouts.UNIT).applyTo(empty);
		emptyText = WidgetIds.name(Labels.hint(empty, ""), "ratings.empty");
		Labels.link(empty, "ratings.empty.people", Messages.toPeople, () -> context.show(OVERVIEW));
	}

	private void createFoot(Composite page) {
		var foot = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).extendedMargins(3 * Layouts.UNIT, 3 * Layouts.UNIT, Layouts.UNIT / 2, 0)
				.applyTo(foot);
		Layouts.wide().applyTo(foot);
		count = WidgetIds.name(Labels.caption(foot, ""), "ratings.count");
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(Labels.caption(foot, Messages.afterVote));
		moveOn = WidgetIds.name(AccessibleName.give(new Combo(foot, SWT.READ_ONLY), Messages.afterVote), "ratings.moveOn");
		moveOn.setItems(Messages.stay, Messages.nextQuestion, Messages.nextParticipant);
		moveOn.select(0);
		moveOn.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> grid.setFocus()));
	}

	@Override
	public void refresh() {
		super.refresh();
		filters.refresh(assessment());
		sheet = new RatingSheet(assessment(), CountingVotes.of(assessment()), filters.filter());
		grid.show(sheet);
		emptyText.setText(assessment().getParticipants().isEmpty() ? Messages.emptyPeople : Messages.emptyFilter);
		Layouts.showOnly(place, sheet.isEmpty() ? empty : grid);
		count.setText(sheet.progress());
		showFocusedCell();
	}

	/** The question, and the session that is looked at. */
	private void selectFocused() {
		context.select(new StructuredSelection(Stream.concat(Stream.of(sheet.columns().get(grid.selection().column()).question()),
				filters.filter().session().stream()).toList()));
	}

	private void showFocusedCell() {
		var at = grid.selection();
		if (sheet.isEmpty()) {
			strip.show(null, null, Optional.empty());
		} else {
			strip.show(sheet.columns().get(at.column()), sheet.rows().get(at.row()), sheet.whyNotAsked(at.row(), at.column()));
			selectFocused();
		}
	}

	@Override
	public void commit() {
		super.commit();
		strip.commit();
	}

	@Override
	public void setFocus() {
		grid.setFocus();
	}

	@Override
	public boolean shows(EObject object) {
		return object instanceof Ballot || object instanceof Question;
	}

	@Override
	public void reveal(EObject object) {
		filters.showEverybody();
		switch (object) {
			case Ballot ballot -> {
				filters.show(ballot);
				revealQuestion(ballot.getQuestion());
			}
			case Question question -> {
				if (filters.filter().session().isPresent()) {
					CountingVotes.of(assessment()).of(question).ifPresent(filters::show);
				}
				revealQuestion(question);
			}
			default -> refresh();
		}
	}

	@Override
	public void reveal(EObject object, Participant person) {
		reveal(object);
		int row = sheet.rows().indexOf(person);
		if (row >= 0) {
			grid.select(CellRange.at(row, grid.selection().column()));
		}
	}

	private void revealQuestion(Question question) {
		filters.show((Card) null);
		refresh();
		if (columnOf(question).isEmpty()) {
			filters.show(question.getCard());
			refresh();
		}
		columnOf(question).ifPresent(column -> grid.select(CellRange.at(grid.selection().row(), column)));
		grid.setFocus();
	}

	private Optional<Integer> columnOf(Question question) {
		for (int i = 0; i < sheet.columns().size(); i++) {
			if (sheet.columns().get(i).question() == question) {
				return Optional.of(i);
			}
		}
		return Optional.empty();
	}

	private void makeFinding(Question question) {
		context.reveal(new FindingEdits(document()).findingFrom(question, live.guard().any(question)));
	}

	private List<Change> selectedVotes() {
		var chosen = new ArrayList<Change>();
		var range = grid.selection();
		for (int row = range.top(); row <= range.bottom(); row++) {
			for (int column = range.left(); column <= range.right(); column++) {
				int number = sheet.rows().get(row).getNumber();
				if (sheet.vote(row, column).isPresent()) {
					sheet.columns().get(column).place().ifPresent(where -> chosen.add(new Change(where, number, Optional.empty())));
				}
			}
		}
		return chosen;
	}

	private void copy() {
		var text = sheet.isEmpty() ? "" : PastedBlock.copy(sheet, grid.selection());
		if (!text.isEmpty()) {
			var clipboard = new Clipboard(grid.getDisplay());
			clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		}
	}

	private void paste() {
		var clipboard = new Clipboard(grid.getDisplay());
		var text = (String) clipboard.getContents(TextTransfer.getInstance());
		clipboard.dispose();
		if (Texts.isBlank(text) || sheet.isEmpty()) {
			return;
		}
		try {
			edits.paste(PastedBlock.of(text).changes(sheet, grid.selection()));
		} catch (PastedBlock.Unreadable unreadable) {
			MessageDialog.openError(context.shell(), Messages.notPasted, unreadable.getMessage());
		}
	}

	private void selectAll() {
		if (!sheet.isEmpty()) {
			grid.select(new CellRange(0, 0, sheet.rows().size() - 1, sheet.columns().size() - 1));
		}
	}

	/** What keys in the grid mean for the votes. */
	private final class Typing implements VoteGrid.Listener {

		@Override
		public void selected(CellRange range) {
			showFocusedCell();
			selectFocused();
		}

		@Override
		public void typed(char sign) {
			var column = sheet.columns().get(grid.selection().column());
			int number = sheet.rows().get(grid.selection().row()).getNumber();
			if (begins(column, sign)) {
				strip.openAnswer(String.valueOf(sign));
				return;
			}
			var before = column.votes().of(number).map(Vote::answer);
			var answer = AnswerText.typed(sign, column.scale(), before);
			boolean lastTick = answer.isEmpty() && AnswerText.isKey(sign, column.scale()) && before.isPresent();
			if (answer.isEmpty() && !lastTick || column.place().isEmpty()) {
				grid.getDisplay().beep();
				return;
			}
			if (lastTick) {
				edits.clear(List.of(new Change(column.place().get(), number, Optional.empty())));
				return;
			}
			edits.enter(column.place().get(), number, answer.get());
			if (answer.get() instanceof Answer.DoesNotApply) {
				strip.askForReason(answer.get());
			} else if (!(answer.get() instanceof Answer.Given)) {
				moveOn(); // after a tick another may follow
			}
		}

		/** Whether somebody begins to type a number, a date or words. */
		private boolean begins(RatingSheet.Column column, char sign) {
			boolean other = AnswerText.typed(sign, column.scale().single()).isPresent();
			return column.scale().isTyped() && column.place().isPresent() && !other && !Character.isISOControl(sign);
		}

		private void moveOn() {
			switch (MoveOn.values()[moveOn.getSelectionIndex()]) {
				case STAY -> {}
				case NEXT_QUESTION -> grid.move(0, 1);
				case NEXT_PARTICIPANT -> grid.move(1, 0);
			}
		}

		@Override
		public void cleared() {
			edits.clear(selectedVotes());
		}

		@Override
		public void opened() {
			strip.openWords();
		}
	}
}
