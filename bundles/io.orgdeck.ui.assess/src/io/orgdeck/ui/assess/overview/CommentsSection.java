package io.orgdeck.ui.assess.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

import io.orgdeck.core.edits.ReviewEdits;
import io.orgdeck.core.words.Names;
import io.orgdeck.model.assessment.Comment;
import io.orgdeck.ui.live.LiveAssessment;
import io.orgdeck.ui.pages.PageContext;
import io.orgdeck.ui.parts.Binding;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.ListBlock;
import io.orgdeck.ui.parts.TitledSection;

/**
 * Every comment of the assessment, whatever it is about: what people wrote while they went over it, and the values that a
 * merge kept without taking them.
 */
final class CommentsSection implements Binding {

	private static final int LIST_HEIGHT = 22 * Layouts.UNIT;

	private final LiveAssessment live;
	private final PageContext context;
	private final ReviewEdits edits;
	private final ListBlock<Comment> list;
	private final Label text;
	private final Link goThere;

	CommentsSection(Composite parent, LiveAssessment live, PageContext context) {
		this.live = live;
		this.context = context;
		edits = new ReviewEdits(live.document(), Clock.systemUTC());
		var section = new TitledSection(parent, Messages.commentsHeading);
		var box = Layouts.columns(section.body(), 1);
		Layouts.whole().hint(SWT.DEFAULT, LIST_HEIGHT).applyTo(box);
		list = new ListBlock<>(box, section.tools(),
				new ListBlock.Content<>("overview.comments", Messages.commentsHeading, Messages.commentsEmpty,
						() -> live.assessment().getComments()),
				new ListBlock.Tools<>(null, edits::removeComments, null));
		list.column(Messages.commentAbout, 4, CommentsSection::about)
				.column(Messages.comment, 7, comment -> oneLine(comment.getText()))
				.column(Messages.commentBy, 3, comment -> Objects.requireNonNullElse(comment.getAuthor(), ""))
				.days(Messages.date, 2, CommentsSection::day)
				.whenSelected(this::explain).whenOpened(() -> list.selected().ifPresent(this::go));
		text = Labels.sentences(section.body(), "");
		goThere = Labels.link(section.body(), "overview.comments.go", Messages.goThere, () -> list.selected().ifPresent(this::go));
	}

	private static String about(Comment comment) {
		return comment.getSubject() == null ? oneLine(comment.getAbout()) : Names.onScreen().label(comment.getSubject());
	}

	private static String oneLine(String text) {
		return Objects.requireNonNullElse(text, "").replaceAll("\\s+", " ");
	}

	private static LocalDate day(Comment comment) {
		return comment.getAt() == null ? null : LocalDate.ofInstant(comment.getAt(), ZoneId.systemDefault());
	}

	/** The comment in full below the list, since a row cuts long sentences. */
	private void explain(Optional<Comment> comment) {
		goThere.setVisible(comment.isPresent());
		String full = Labels.escaped(comment.map(Comment::getText).orElse(""));
		if (!full.equals(text.getText())) {
			text.setText(full);
			text.requestLayout();
		}
	}

	private void go(Comment comment) {
		var subject = comment.getSubject();
		if (subject != null) {
			context.reveal(subject);
		}
	}

	@Override
	public void refresh() {
		list.refresh();
		explain(list.selected());
	}
}
