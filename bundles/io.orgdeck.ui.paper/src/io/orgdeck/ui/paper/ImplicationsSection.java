package io.orgdeck.ui.paper;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import io.orgdeck.core.document.Gesture;
import io.orgdeck.core.edits.PaperEdits;
import io.orgdeck.core.words.Words;
import io.orgdeck.model.assessment.Implication;
import io.orgdeck.model.assessment.ImplicationKind;
import io.orgdeck.ui.parts.AccessibleName;
import io.orgdeck.ui.parts.Fields;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.TitledSection;
import io.orgdeck.ui.parts.Value;

/** Every kind of implication a board expects: what is implied, or that there is none and why. */
final class ImplicationsSection {

	private final PaperEdits edits;
	private final Map<ImplicationKind, Text> texts = new EnumMap<>(ImplicationKind.class);

	ImplicationsSection(Composite parent, PaperEdits edits, Fields fields) {
		this.edits = edits;
		var grid = Layouts.columns(new TitledSection(parent, Messages.implications).body(), 2);
		for (var kind : ImplicationKind.values()) {
			var id = "paper.implication." + kind.getLiteral().toLowerCase(Locale.ROOT);
			texts.put(kind, fields.lines(grid, id, Words.onScreen().of(kind), 2, new Stated(kind)));
			var none = AccessibleName.give(fields.check(grid, id + ".none", Messages.none, new Denied(kind)),
					Words.onScreen().of(kind) + ": " + Messages.none);
			GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(none);
		}
	}

	void reveal(Implication implication) {
		texts.get(implication.getKind()).setFocus();
	}

	void setFocus() {
		texts.values().iterator().next().setFocus();
	}

	/** The words about one kind. */
	private final class Stated implements Value<String> {

		private final ImplicationKind kind;

		Stated(ImplicationKind kind) {
			this.kind = kind;
		}

		@Override
		public String get() {
			return edits.implication(kind).map(Implication::getText).orElse(null);
		}

		@Override
		public void set(String value, Gesture gesture) {
			edits.state(kind, value, gesture);
		}

		@Override
		public boolean isEditable() {
			return true;
		}
	}

	/** Whether there is none of one kind. */
	private final class Denied implements Value<Boolean> {

		private final ImplicationKind kind;

		Denied(ImplicationKind kind) {
			this.kind = kind;
		}

		@Override
		public Boolean get() {
			return edits.implication(kind).map(Implication::isNone).orElse(false);
		}

		@Override
		public void set(Boolean value, Gesture gesture) {
			edits.denies(kind, value);
		}

		@Override
		public boolean isEditable() {
			return true;
		}
	}
}
