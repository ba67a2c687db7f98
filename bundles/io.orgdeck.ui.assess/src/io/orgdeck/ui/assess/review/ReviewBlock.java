package io.orgdeck.ui.assess.review;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.document.OwnName;
import io.orgdeck.core.edits.ReviewEdits;
import io.orgdeck.core.words.Language;
import io.orgdeck.model.assessment.Comment;
import io.orgdeck.model.assessment.ReviewMark;
import io.orgdeck.model.assessment.ReviewState;
import io.orgdeck.model.deck.Identified;
import io.orgdeck.ui.parts.AccessibleName;
import io.orgdeck.ui.parts.Binding;
import io.orgdeck.ui.parts.Fields;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.Style;
import io.orgdeck.ui.parts.WidgetIds;

/** The mark and the comments on what is shown at the moment, and a line for a new comment. */
public final class ReviewBlock implements Binding {

	private static final List<ReviewState> STATES = Arrays.asList(null, ReviewState.TO_CHECK, ReviewState.CHECKED, ReviewState.QUERIED);

	private final String id;
	private final ReviewEdits edits;
	private final Supplier<? extends Identified> subject;
	private final Combo state;
	private final Label marked;
	private final Composite comments;
	private final Text draft;
	private final Button add;
	private List<String> shown = List.of();
	private Identified drafting;

	/**
	 * @param id      name of the widgets
	 * @param subject what is shown at the moment, or null
	 */
	public ReviewBlock(Composite parent, AssessmentDocument document, String id, Supplier<? extends Identified> subject) {
		this.id = id;
		this.subject = subject;
		edits = new ReviewEdits(document, Clock.systemUTC());
		var row = Layouts.columns(Fields.box(parent, Messages.review, true), 2);
		state = WidgetIds.name(AccessibleName.give(new Combo(row, SWT.READ_ONLY), Messages.review), id + ".state");
		STATES.forEach(one -> state.add(word(one)));
		state.addListener(SWT.MouseVerticalWheel, event -> event.doit = false);
		state.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> mark()));
		marked = WidgetIds.name(Labels.caption(row, ""), id + ".marked");
		Layouts.wide().align(SWT.FILL, SWT.CENTER).applyTo(marked);
		var box = Fields.box(parent, Messages.comments, true);
		comments = WidgetIds.name(new Composite(box, SWT.NONE), id + ".comments");
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(Layouts.UNIT, 2).applyTo(comments);
		Layouts.wide().applyTo(comments);
		var line = Layouts.columns(box, 2);
		draft = WidgetIds.name(AccessibleName.give(new Text(line, SWT.BORDER), Messages.newComment), id + ".draft");
		Layouts.wide().applyTo(draft);
		tellWhoComments();
		draft.addListener(SWT.FocusIn, event -> tellWhoComments());
		draft.addListener(SWT.DefaultSelection, event -> add());
		draft.addListener(SWT.Modify, event -> allowAdd());
		add = WidgetIds.name(new Button(line, SWT.PUSH), id + ".add");
		add.setText(Messages.add);
		add.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> add()));
	}

	private static String word(ReviewState state) {
		return switch (state) {
			case null -> Messages.noMark;
			case TO_CHECK -> Messages.toCheck;
			case CHECKED -> Messages.checked;
			case QUERIED -> Messages.queried;
		};
	}

	private void mark() {
		if (subject.get() != null) {
			edits.setState(subject.get(), STATES.get(state.getSelectionIndex()));
		}
	}

	private void add() {
		if (subject.get() != null && !draft.getText().isBlank()) {
			edits.addComment(subject.get(), draft.getText().strip());
			draft.setText("");
			draft.setFocus();
		}
	}

	/** Not at every refresh: the name stands in a file. */
	private void tellWhoComments() {
		draft.setMessage(NLS.bind(Messages.commentHint, OwnName.get()));
	}

	private void allowAdd() {
		add.setEnabled(subject.get() != null && !draft.getText().isBlank());
	}

	@Override
	public void refresh() {
		if (state.isDisposed()) {
			return;
		}
		var now = subject.get();
		if (now != drafting) {
			drafting = now;
			draft.setText("");
		}
		Style.enable(state, now != null);
		Style.enable(draft, now != null);
		allowAdd();
		var mark = now == null ? null : edits.mark(now).orElse(null);
		state.select(STATES.indexOf(mark == null ? null : mark.getState()));
		marked.setText(mark == null ? "" : Labels.escaped(who(mark)));
		marked.requestLayout();
		show(now == null ? List.of() : edits.comments(now));
	}

	private void show(List<Comment> all) {
		var words = new ArrayList<String>();
		all.forEach(comment -> words.add(who(comment) + '\n' + comment.getText()));
		if (words.equals(shown)) {
			return;
		}
		shown = words;
		for (var child : comments.getChildren()) {
			child.dispose();
		}
		for (int i = 0; i < all.size(); i++) {
			var comment = all.get(i);
			Layouts.wide().applyTo(Labels.caption(comments, who(comment)));
			Labels.link(comments, id + ".remove." + i, Messages.remove, () -> edits.removeComment(comment));
			var text = Labels.sentences(comments, Objects.requireNonNullElse(comment.getText(), ""));
			GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(20 * Layouts.UNIT, SWT.DEFAULT).applyTo(text);
		}
		comments.requestLayout();
	}

	private static String who(ReviewMark mark) {
		return who(mark.getAuthor(), mark.getAt());
	}

	private static String who(Comment comment) {
		return who(comment.getAuthor(), comment.getAt());
	}

	private static String who(String author, Instant at) {
		var name = Objects.requireNonNullElse(author, "");
		return at == null ? name
				: NLS.bind(Messages.byAt, name, Language.onScreen().moment(LocalDateTime.ofInstant(at, ZoneId.systemDefault())));
	}
}
