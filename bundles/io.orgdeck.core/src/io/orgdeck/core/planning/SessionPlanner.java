package io.orgdeck.core.planning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.document.OwnName;
import io.orgdeck.model.Ids;
import io.orgdeck.model.Texts;
import io.orgdeck.model.assessment.AgendaItem;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage;
import io.orgdeck.model.assessment.ChosenCard;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.assessment.SessionStatus;
import io.orgdeck.model.deck.Activity;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.CardReference;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.ReferenceKind;
import io.orgdeck.model.deck.TemplateItem;

/**
 * Makes a session that is still to be held from an activity of the usage guide: its cards, each with the reason why it is
 * there, and its agenda. The agenda follows the activity's template; without one it has an item for each reference to
 * cards.
 */
public final class SessionPlanner {

	/** Where no template says how long an item takes, it takes this many minutes for each card that it names. */
	static final int MINUTES_PER_CARD = 15;

	/** No item without a template is planned to be longer than this many minutes. */
	static final int LONGEST_ITEM = 60;

	private final Deck deck;

	public SessionPlanner(Assessment assessment) {
		deck = assessment.getDeck();
	}

	/** The activity of the assessment's own deck that is the same as this one; empty when its deck has no such activity. */
	public Optional<Activity> own(Activity activity) {
		return deck == null ? Optional.empty()
				: deck.getActivities().stream().filter(own -> own.getId().equals(activity.getId())).findFirst();
	}

	/**
	 * Adds a session for the activity to the document, as one step that can be undone. Its facilitator is the one of the
	 * session before, or the user.
	 *
	 * @throws IllegalArgumentException when the assessment's deck has no such activity
	 */
	public static Session plan(AssessmentDocument document, Activity activity) {
		var planner = new SessionPlanner(document.content());
		Activity own = planner.own(activity).orElseThrow(() -> new IllegalArgumentException(activity.getId()));
		Session session = planner.session(own);
		var earlier = document.content().getSessions();
		session.setFacilitator(earlier.isEmpty() ? OwnName.chosen().orElse(null) : earlier.getLast().getFacilitator());
		document.execute(NLS.bind(Messages.planSession, own.getTitle()), () -> document.content().getSessions().add(session));
		return session;
	}

	/** A new session, not yet part of the assessment, for an activity of the assessment's own deck. */
	public Session session(Activity activity) {
		Session session = Ids.create(AssessmentPackage.Literals.SESSION);
		session.setTitle(activity.getTitle());
		session.setActivity(activity);
		session.setStatus(SessionStatus.PLANNED);
		reasons(activity).forEach((card, reason) -> session.getCards().add(chosen(card, reason)));
		session.getAgenda().addAll(agenda(activity));
		return session;
	}

	/** Every card that the activity or its template names, once, with the first reason found. */
	private Map<Card, String> reasons(Activity activity) {
		var reasons = new LinkedHashMap<Card, String>();
		for (CardReference reference : activity.getCards()) {
			Decks.named(deck, reference).forEach(card -> reasons.putIfAbsent(card, reason(reference)));
		}
		if (activity.getTemplate() != null) {
			for (TemplateItem item : activity.getTemplate().getItems()) {
				String reason = NLS.bind(Messages.reasonAgenda, item.getTitle());
				cards(item.getCards()).forEach(card -> reasons.putIfAbsent(card, reason));
			}
		}
		return reasons;
	}

	private static String reason(CardReference reference) {
		String named = Texts.isBlank(reference.getLabel()) ? Messages.reasonGuide : NLS.bind(Messages.reasonGuideAs, reference.getLabel());
		return Texts.isBlank(reference.getNote()) ? named : NLS.bind(Messages.reasonWithNote, named, reference.getNote());
	}

	private static ChosenCard chosen(Card card, String reason) {
		ChosenCard chosen = Ids.create(AssessmentPackage.Literals.CHOSEN_CARD);
		chosen.setCard(card);
		chosen.setReason(reason);
		return chosen;
	}

	private List<AgendaItem> agenda(Activity activity) {
		if (activity.getTemplate() != null) {
			return activity.getTemplate().getItems().stream()
					.map(item -> item(item.getTitle(), item.getMinutes(), item.getNotes(), cards(item.getCards()))).toList();
		}
		List<AgendaItem> items = activity.getCards().stream().filter(reference -> reference.getKind() != ReferenceKind.NONE)
				.map(this::item).toList();
		return items.isEmpty() ? List.of(item(activity.getTitle(), MINUTES_PER_CARD, null, List.of())) : items;
	}

	private AgendaItem item(CardReference reference) {
		List<Card> cards = Decks.named(deck, reference);
		int minutes = Math.clamp((long) MINUTES_PER_CARD * cards.size(), MINUTES_PER_CARD, LONGEST_ITEM);
		return item(title(reference, cards), minutes, reference.getNote(), cards);
	}

	/** What the cards are, in words of today's deck: the printed label may be wrong. */
	private static String title(CardReference reference, List<Card> cards) {
		return switch (reference.getKind()) {
			case SINGLE, RANGE -> cards.size() == 1 ? cards.getFirst().getCode() + ' ' + cards.getFirst().getTitle()
					: cards.isEmpty() ? Messages.itemCards
							: NLS.bind(Messages.itemRange, cards.getFirst().getCode(), cards.getLast().getCode());
			case SECTION -> reference.getSection() == null ? Messages.itemCards : reference.getSection().getTitle();
			case WHOLE_PACK -> Messages.itemWholePack;
			case OWN_CHOICE -> Messages.itemOwnChoice;
			case IN_LIGHT_OF_DISCUSSION -> Messages.itemFurtherCards;
			case NONE -> Messages.itemCards;
		};
	}

	private static AgendaItem item(String title, int minutes, String notes, List<Card> cards) {
		AgendaItem item = Ids.create(AssessmentPackage.Literals.AGENDA_ITEM);
		item.setTitle(title);
		item.setMinutes(minutes);
		item.setNotes(notes);
		item.getCards().addAll(cards);
		return item;
	}

	private List<Card> cards(List<CardReference> references) {
		return references.stream().flatMap(reference -> Decks.named(deck, reference).stream()).distinct().toList();
	}
}
