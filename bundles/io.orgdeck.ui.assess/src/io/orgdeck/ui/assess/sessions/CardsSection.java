package io.orgdeck.ui.assess.sessions;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import io.orgdeck.core.edits.SessionEdits;
import io.orgdeck.core.planning.SessionQuestions;
import io.orgdeck.core.words.Names;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.ChosenCard;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.ui.live.LiveAssessment;
import io.orgdeck.ui.pages.PageContext;
import io.orgdeck.ui.parts.Binding;
import io.orgdeck.ui.parts.Bindings;
import io.orgdeck.ui.parts.CardDialog;
import io.orgdeck.ui.parts.FeatureValue;
import io.orgdeck.ui.parts.Fields;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.ListBlock;
import io.orgdeck.ui.parts.TitledSection;
import io.orgdeck.ui.parts.WidgetIds;

/** The cards that a session takes up, with why each was chosen and what was said about it. */
final class CardsSection implements Binding {

	private final LiveAssessment live;
	private final PageContext context;
	private final Supplier<Session> session;
	private final SessionEdits edits;
	private final Bindings details = new Bindings();
	private final ListBlock<ChosenCard> cards;
	private final Label count;
	private Text reason;

	CardsSection(Composite parent, LiveAssessment live, PageContext context, Supplier<Session> session) {
		this.live = live;
		this.context = context;
		this.session = session;
		edits = new SessionEdits(live.document());
		var section = new TitledSection(parent, Messages.cards);
		var box = Layouts.columns(section.body(), 1);
		Layouts.wide().hint(SWT.DEFAULT, 20 * Layouts.UNIT).applyTo(box);
		cards = new ListBlock<>(box, section.tools(),
				new ListBlock.Content<>("sessions.cards", Messages.cards, Messages.cardsEmpty, this::chosen),
				new ListBlock.Tools<>(this::choose, edits::removeCards, (card, place) -> edits.move(session.get(), card, place)));
		cards.addingWhen(() -> session.get() != null);
		cards.column(Messages.card, 5, chosen -> Names.onScreen().label(chosen)).column(Messages.reason, 6, CardsSection::reasonOf)
				.column(Messages.discussed, 3, chosen -> chosen.isDiscussed() ? Messages.yes : Messages.notYet)
				.whenSelected(this::selected).whenOpened(() -> reason.setFocus());
		count = WidgetIds.name(Labels.caption(section.body(), ""), "sessions.cards.count");
		Layouts.wide().applyTo(count);
		createDetails(section.body());
	}

	private void createDetails(Composite parent) {
		var fields = new Fields(details);
		reason = fields.text(parent, "sessions.card.reason", Messages.why, value(Literals.CHOSEN_CARD__REASON, Messages.changeReason));
		var checks = Layouts.columns(parent, 2);
		fields.check(checks, "sessions.card.discussed", Messages.wasDiscussed,
				value(Literals.CHOSEN_CARD__DISCUSSED, Messages.changeDiscussed));
		fields.check(checks, "sessions.card.during", Messages.during,
				value(Literals.CHOSEN_CARD__DURING_SESSION, Messages.changeDuring));
		fields.lines(parent, "sessions.card.notes", Messages.cardNotes, 3, value(Literals.CHOSEN_CARD__NOTES, Messages.changeCardNotes));
	}

	private <T> FeatureValue<T> value(EStructuralFeature feature, String label) {
		return new FeatureValue<>(live.document(), () -> cards.selected().orElse(null), feature, label);
	}

	private static String reasonOf(ChosenCard chosen) {
		var words = Objects.requireNonNullElse(chosen.getReason(), "");
		return chosen.isDuringSession() ? (Messages.inSession + "  " + words).strip() : words;
	}

	private List<ChosenCard> chosen() {
		return session.get() == null ? List.of() : session.get().getCards();
	}

	private ChosenCard choose() {
		var deck = live.assessment().getDeck();
		if (session.get() == null || deck == null) {
			return null;
		}
		var taken = chosen().stream().map(ChosenCard::getCard).filter(Objects::nonNull).toList();
		var dialog = new CardDialog(context.shell(), deck, taken, false);
		if (dialog.open() != Window.OK || dialog.picked().isEmpty()) {
			return null;
		}
		return edits.choose(session.get(), dialog.picked(), dialog.reason(), dialog.isDuringSession()).getFirst();
	}

	private void selected(Optional<ChosenCard> chosen) {
		details.refresh();
		chosen.map(ChosenCard::getCard).ifPresent(context::select);
	}

	@Override
	public void refresh() {
		cards.refresh();
		details.refresh();
		count.setText(countInWords());
	}

	/** How much there is to get through: what a half-day can hold depends on the questions, not on the cards. */
	private String countInWords() {
		int questions = session.get() == null ? 0 : SessionQuestions.of(session.get()).size();
		return switch (chosen().size()) {
			case 0 -> "";
			case 1 -> NLS.bind(Messages.cardAndQuestions, CardDialog.inWords(questions));
			default -> NLS.bind(Messages.cardsAndQuestions, chosen().size(), CardDialog.inWords(questions));
		};
	}

	@Override
	public void commit() {
		details.commit();
	}

	boolean reveal(Object object) {
		if (object instanceof ChosenCard chosen) {
			cards.select(chosen);
			cards.viewer().getTable().setFocus();
		}
		return object instanceof ChosenCard;
	}
}
