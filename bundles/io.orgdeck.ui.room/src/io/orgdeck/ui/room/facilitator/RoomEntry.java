package io.orgdeck.ui.room.facilitator;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import io.orgdeck.core.edits.AnswerText;
import io.orgdeck.core.scoring.TypedAnswer;
import io.orgdeck.core.words.Language;
import io.orgdeck.core.words.Names;
import io.orgdeck.model.Answer;
import io.orgdeck.ui.parts.AccessibleName;
import io.orgdeck.ui.parts.Fonts;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.WidgetIds;

/** The field in which a number, a date or words are typed. While the whole room looks at the screen, nobody can read what is typed. */
final class RoomEntry {

	private static final char COVER = '\u2022';
	private static final char OPEN = '\0';

	private final Facilitation room;
	private final Composite place;
	private final Label who;
	private final Text answer;
	private final Label told;
	private final Runnable left;

	/**
	 * @param take takes what was typed
	 * @param left gives the focus back
	 */
	RoomEntry(Composite parent, Facilitation room, Consumer<Answer> take, Runnable left) {
		this.room = room;
		this.left = left;
		place = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(6 * Layouts.UNIT, 2 * Layouts.UNIT).applyTo(place);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(place);
		place.setVisible(false);
		who = Labels.caption(place, "");
		answer = WidgetIds.name(AccessibleName.give(new Text(place, SWT.BORDER | SWT.SINGLE), Messages.typeAnswer), "facilitator.answer");
		answer.setFont(Fonts.of(answer, 4, SWT.NORMAL));
		answer.setTextLimit(TypedAnswer.LONGEST_WORDS);
		Layouts.wide().applyTo(answer);
		told = WidgetIds.name(Labels.sentences(place, ""), "facilitator.answer.told");
		answer.addListener(SWT.DefaultSelection, event -> {
			Optional<Answer> read = AnswerText.read(answer.getText(), room.scale());
			if (read.isPresent()) {
				close();
				take.accept(read.get());
			} else {
				tell(NLS.bind(Messages.typeRefused, sentence()));
				answer.selectAll();
			}
		});
		answer.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE) {
				event.doit = false;
				close();
			}
		});
	}

	private String sentence() {
		return new TypedAnswer(room.scale(), Language.onScreen()).sentence();
	}

	private void tell(String sentence) {
		told.setText(Labels.escaped(sentence));
		place.getParent().layout(true, true);
	}

	/**
	 * Asks for the answer of whose turn it is.
	 *
	 * @param begun what has been typed already
	 * @param own   whether the only one who looks is the person who answers
	 */
	void open(String begun, boolean own) {
		room.turn().ifPresent(person -> {
			who.setText(Labels.escaped(Names.onScreen().label(person)));
			answer.setEchoChar(own ? OPEN : COVER);
			answer.setText(begun);
			answer.setSelection(begun.length());
			show(true);
			tell(""); // what to write stands on the screen
			answer.setFocus();
		});
	}

	void close() {
		answer.setText("");
		show(false);
		place.getParent().layout();
		left.run();
	}

	private void show(boolean shown) {
		((GridData) place.getLayoutData()).exclude = !shown;
		place.setVisible(shown);
	}
}
