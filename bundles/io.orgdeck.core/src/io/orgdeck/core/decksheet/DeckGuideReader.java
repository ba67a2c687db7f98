package io.orgdeck.core.decksheet;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.deck.Slug;
import io.orgdeck.core.tables.Spreadsheet.Row;
import io.orgdeck.core.words.Typed;
import io.orgdeck.core.words.Wording;
import io.orgdeck.model.deck.Activity;
import io.orgdeck.model.deck.Audience;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.CardChange;
import io.orgdeck.model.deck.CardReference;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.DeckFactory;
import io.orgdeck.model.deck.Identified;
import io.orgdeck.model.deck.MeetingKind;
import io.orgdeck.model.deck.ReferenceKind;
import io.orgdeck.model.deck.SessionTemplate;
import io.orgdeck.model.deck.TemplateItem;
import io.orgdeck.model.deck.TimeFrame;

/** Reads the usage guide: audiences, activities and session templates with the cards they name, and changes to a base deck. */
final class DeckGuideReader {

	static final String YES = "yes";
	static final String NO = "no";

	private static final List<String> ACTIVITY = List.of(DeckLayout.AUDIENCE, DeckLayout.WHEN, DeckLayout.ACTIVITY, DeckLayout.DESCRIPTION,
			DeckLayout.MEETING, DeckLayout.TEMPLATE, DeckLayout.LEADS_TO, DeckLayout.ID);
	private static final List<String> TEMPLATE = List.of(DeckLayout.TEMPLATE, DeckLayout.DESCRIPTION, DeckLayout.MEETING, DeckLayout.ITEM,
			DeckLayout.MINUTES, DeckLayout.NOTES, DeckLayout.ITEM_ID, DeckLayout.ID);
	private static final List<String> ITEM = List.of(DeckLayout.ITEM, DeckLayout.MINUTES, DeckLayout.NOTES, DeckLayout.ITEM_ID);
	private static final List<String> CHANGE = List.of(DeckLayout.CARD, DeckLayout.TITLE, DeckLayout.HIDDEN, DeckLayout.TO_SECTION,
			DeckLayout.BEFORE, DeckLayout.WITHOUT_PICTURE);
	private static final Set<String> WORDS = Set.of(DeckLayout.TITLE, DeckLayout.DESCRIPTION, DeckLayout.ACTIVITY, DeckLayout.NOTES,
			DeckLayout.CARDS_NOTE, DeckLayout.ITEM);
	private static final BigDecimal MOST_MINUTES = BigDecimal.valueOf(100_000);

	private final Deck deck;
	private final DeckIds ids;
	private final DeckParts parts;
	private final DeckNames<Audience> audiences = new DeckNames<>(Audience::getName);
	private final DeckNames<SessionTemplate> templates = new DeckNames<>(SessionTemplate::getTitle);
	private final DeckNames<Activity> activities = new DeckNames<>(Activity::getTitle);
	private boolean audiencesListed;

	DeckGuideReader(Deck deck, DeckIds ids, DeckParts parts) {
		this.deck = deck;
		this.ids = ids;
		this.parts = parts;
	}

	private static void tell(DeckSheet sheet, Stream<String> columns, String remedy) {
		Set<String> used = columns.collect(Collectors.toSet());
		sheet.tell(used::contains, heading -> !WORDS.contains(heading), remedy);
	}

	void readAudiences(DeckSheet sheet) {
		audiencesListed = true;
		tell(sheet, Stream.of(DeckLayout.AUDIENCE, DeckLayout.DESCRIPTION, DeckLayout.ID), Messages.deck_audiencesRemedy);
		for (Row row : sheet.rows()) {
			String name = sheet.text(row, DeckLayout.AUDIENCE);
			if (name.isEmpty() && sheet.text(row, DeckLayout.ID).isEmpty()) {
				sheet.error(row, DeckLayout.AUDIENCE, Messages.deck_noName, Messages.deck_noNameRemedy);
			} else {
				audience(ids.of(sheet, row, DeckLayout.ID, "audience-" + Slug.of(name)), DeckText.orNull(name))
						.setDescription(DeckText.orNull(sheet.words(row, DeckLayout.DESCRIPTION)));
			}
		}
	}

	private Audience audience(String id, String name) {
		Audience audience = DeckFactory.eINSTANCE.createAudience();
		audience.setId(id);
		audience.setName(name);
		deck.getAudiences().add(audience);
		audiences.add(audience);
		return audience;
	}

	private Audience audience(DeckSheet sheet, Row row, String name) {
		return audiences.find(name).orElseGet(() -> {
			if (audiencesListed) {
				sheet.warning(row, DeckLayout.AUDIENCE, NLS.bind(Messages.deck_notListed, name, DeckLayout.AUDIENCES),
						Messages.deck_notListedRemedy);
			}
			return audience(ids.free("audience-" + Slug.of(name)), name);
		});
	}

	/** Rows that say nothing but more cards belong to the activity above, or to that of their id. */
	void readActivities(DeckSheet sheet) {
		tell(sheet, Stream.concat(ACTIVITY.stream(), DeckLayout.REFERENCE.stream()), Messages.deck_activitiesRemedy);
		Map<Row, Activity> leading = new LinkedHashMap<>();
		List<String> ofFirst = List.of(DeckLayout.AUDIENCE, DeckLayout.WHEN, DeckLayout.DESCRIPTION, DeckLayout.MEETING,
				DeckLayout.TEMPLATE,
				DeckLayout.LEADS_TO);
		Activity last = null;
		for (Row row : sheet.rows()) {
			String id = sheet.text(row, DeckLayout.ID);
			String title = sheet.text(row, DeckLayout.ACTIVITY);
			boolean more = last != null && id.isEmpty() && sheet.isBlank(row, ofFirst)
					&& (title.isEmpty() || Typed.same(title, DeckText.orEmpty(last.getTitle())));
			Optional<Activity> known = id.isEmpty() ? Optional.empty() : activities.withId(id);
			if (known.isPresent() && sheet.isBlank(row, ofFirst)) {
				last = known.get();
				consistent(sheet, row, DeckLayout.ACTIVITY, last.getTitle(), last);
			} else if (!more) {
				last = activity(sheet, row, title, leading);
			}
			reference(sheet, row).ifPresent(last.getCards()::add);
		}
		leading.forEach((row, activity) -> {
			String name = sheet.text(row, DeckLayout.LEADS_TO);
			activity.setPointsTo(activities.find(name).orElse(null));
			if (activity.getPointsTo() == null) {
				sheet.missing(row, DeckLayout.LEADS_TO, NLS.bind(Messages.deck_noSuchPart, DeckLayout.ACTIVITY, name),
						Messages.deck_noSuchPartRemedy);
			}
		});
	}

	/** A further row with the id of something must not call it by another name. */
	private static void consistent(DeckSheet sheet, Row row, String heading, String name, Identified part) {
		String typed = sheet.text(row, heading);
		if (!typed.isEmpty() && !Typed.same(typed, DeckText.orEmpty(name))) {
			sheet.error(row, heading, NLS.bind(Messages.deck_otherName, typed, DeckText.called(name, part)), Messages.deck_otherNameRemedy);
		}
	}

	private Activity activity(DeckSheet sheet, Row row, String title, Map<Row, Activity> leading) {
		Activity activity = DeckFactory.eINSTANCE.createActivity();
		activity.setId(ids.of(sheet, row, DeckLayout.ID, "activity-" + Slug.of(title)));
		activity.setTitle(DeckText.orNull(title));
		activity.setDescription(DeckText.orNull(sheet.words(row, DeckLayout.DESCRIPTION)));
		String audience = sheet.text(row, DeckLayout.AUDIENCE);
		if (!audience.isEmpty()) {
			activity.setAudience(audience(sheet, row, audience));
		}
		literal(sheet, row, DeckLayout.WHEN, TimeFrame.VALUES, TimeFrame::get).ifPresent(activity::setTimeFrame);
		literal(sheet, row, DeckLayout.MEETING, MeetingKind.VALUES, MeetingKind::get).ifPresent(activity::setMeeting);
		String template = sheet.text(row, DeckLayout.TEMPLATE);
		if (!template.isEmpty()) {
			activity.setTemplate(templates.find(template).orElse(null));
			if (activity.getTemplate() == null) {
				sheet.missing(row, DeckLayout.TEMPLATE, NLS.bind(Messages.deck_noSuchPart, DeckLayout.TEMPLATE, template),
						Messages.deck_noSuchPartRemedy);
			}
		}
		if (!sheet.text(row, DeckLayout.LEADS_TO).isEmpty()) {
			leading.put(row, activity);
		}
		deck.getActivities().add(activity);
		activities.add(activity);
		return activity;
	}

	/** A row with an item's title, minutes or notes begins an item; one without them brings more cards to the item above. */
	void readTemplates(DeckSheet sheet) {
		tell(sheet, Stream.concat(TEMPLATE.stream(), DeckLayout.REFERENCE.stream()), Messages.deck_templatesRemedy);
		SessionTemplate template = null;
		for (Row row : sheet.rows()) {
			String id = sheet.text(row, DeckLayout.ID);
			String title = sheet.text(row, DeckLayout.TEMPLATE);
			boolean first = !sheet.isBlank(row, List.of(DeckLayout.DESCRIPTION, DeckLayout.MEETING));
			Optional<SessionTemplate> known = id.isEmpty() ? templates.find(title) : templates.withId(id);
			if (known.isPresent() && !first) {
				template = known.get();
				consistent(sheet, row, DeckLayout.TEMPLATE, template.getTitle(), template);
			} else if (template == null || first || !title.isEmpty() || !id.isEmpty()) {
				template = template(sheet, row, title);
			}
			if (!sheet.isBlank(row, ITEM)) {
				template.getItems().add(item(sheet, row));
			}
			Optional<CardReference> reference = reference(sheet, row);
			if (reference.isPresent() && template.getItems().isEmpty()) {
				sheet.error(row, DeckLayout.ITEM, Messages.deck_noItem, Messages.deck_noItemRemedy);
			} else if (reference.isPresent()) {
				template.getItems().getLast().getCards().add(reference.get());
			}
		}
	}

	private SessionTemplate template(DeckSheet sheet, Row row, String title) {
		SessionTemplate template = DeckFactory.eINSTANCE.createSessionTemplate();
		template.setId(ids.of(sheet, row, DeckLayout.ID, "template-" + Slug.of(title)));
		template.setTitle(DeckText.orNull(title));
		template.setDescription(DeckText.orNull(sheet.words(row, DeckLayout.DESCRIPTION)));
		literal(sheet, row, DeckLayout.MEETING, MeetingKind.VALUES, MeetingKind::get).ifPresent(template::setMeeting);
		deck.getTemplates().add(template);
		templates.add(template);
		return template;
	}

	private TemplateItem item(DeckSheet sheet, Row row) {
		TemplateItem item = DeckFactory.eINSTANCE.createTemplateItem();
		item.setTitle(DeckText.orNull(sheet.text(row, DeckLayout.ITEM)));
		item.setNotes(DeckText.orNull(sheet.words(row, DeckLayout.NOTES)));
		if (!sheet.text(row, DeckLayout.ITEM_ID).isEmpty()) {
			item.setId(ids.of(sheet, row, DeckLayout.ITEM_ID, "item"));
		}
		String minutes = sheet.text(row, DeckLayout.MINUTES);
		if (!minutes.isEmpty()) {
			sheet.number(row, DeckLayout.MINUTES)
					.filter(number -> number.signum() >= 0 && number.stripTrailingZeros().scale() <= 0
							&& number.compareTo(MOST_MINUTES) < 0)
					.ifPresentOrElse(number -> item.setMinutes(number.intValue()), () -> sheet.error(row, DeckLayout.MINUTES,
							NLS.bind(Messages.deck_badMinutes, minutes), Messages.deck_badMinutesRemedy));
		}
		return item;
	}

	/** The cards that a row names; a row that does not say how names one, a range or a section by what it fills in. */
	private Optional<CardReference> reference(DeckSheet sheet, Row row) {
		if (sheet.isBlank(row, DeckLayout.REFERENCE)) {
			return Optional.empty();
		}
		CardReference reference = DeckFactory.eINSTANCE.createCardReference();
		reference.setFirst(card(sheet, row, DeckLayout.FIRST));
		reference.setLast(card(sheet, row, DeckLayout.LAST));
		String section = sheet.text(row, DeckLayout.CARDS_SECTION);
		if (!section.isEmpty()) {
			reference.setSection(parts.sections().find(section).orElse(null));
			if (reference.getSection() == null) {
				sheet.missing(row, DeckLayout.CARDS_SECTION, NLS.bind(Messages.deck_noSuchPart, DeckLayout.SECTION, section),
						Messages.deck_noSuchPartRemedy);
			}
		}
		reference.setLabel(DeckText.orNull(sheet.text(row, DeckLayout.CARDS_LABEL)));
		reference.setNote(DeckText.orNull(sheet.words(row, DeckLayout.CARDS_NOTE)));
		ReferenceKind filledIn = reference.getSection() != null ? ReferenceKind.SECTION : reference.getLast() != null ? ReferenceKind.RANGE
				: reference.getFirst() != null ? ReferenceKind.SINGLE : ReferenceKind.OWN_CHOICE;
		reference.setKind(literal(sheet, row, DeckLayout.CARDS_KIND, ReferenceKind.VALUES, ReferenceKind::get).orElse(filledIn));
		return Optional.of(reference);
	}

	private Card card(DeckSheet sheet, Row row, String heading) {
		String code = sheet.text(row, heading);
		Card card = code.isEmpty() ? null : parts.cards().find(code).orElse(null);
		if (card == null && !code.isEmpty()) {
			sheet.missing(row, heading, NLS.bind(Messages.deck_noSuchCard, code), Messages.deck_noSuchCardRemedy);
		}
		return card;
	}

	void readChanges(DeckSheet sheet) {
		tell(sheet, CHANGE.stream(), Messages.deck_changesRemedy);
		for (Row row : sheet.rows()) {
			CardChange change = DeckFactory.eINSTANCE.createCardChange();
			change.setCard(DeckText.orNull(sheet.text(row, DeckLayout.CARD)));
			change.setTitle(DeckText.orNull(sheet.text(row, DeckLayout.TITLE)));
			change.setSection(DeckText.orNull(sheet.text(row, DeckLayout.TO_SECTION)));
			change.setBefore(DeckText.orNull(sheet.text(row, DeckLayout.BEFORE)));
			change.setHidden(isYes(sheet, row, DeckLayout.HIDDEN));
			change.setWithoutPicture(isYes(sheet, row, DeckLayout.WITHOUT_PICTURE));
			deck.getChanges().add(change);
		}
	}

	private static boolean isYes(DeckSheet sheet, Row row, String heading) {
		String word = sheet.text(row, heading);
		boolean yes = Typed.same(word, YES);
		if (!word.isEmpty() && !yes && !Typed.same(word, NO)) {
			sheet.error(row, heading, NLS.bind(Messages.deck_badWord, word), NLS.bind(Messages.deck_badWordRemedy, "yes, no"));
		}
		return yes;
	}

	/** The value that a word stands for; empty where there is none, or an unknown one, which is told. */
	private static <T extends Enumerator> Optional<T> literal(DeckSheet sheet, Row row, String heading, Collection<T> all,
			Function<String, T> byWord) {
		String word = sheet.text(row, heading);
		T value = word.isEmpty() ? null : byWord.apply(Wording.key(word).replace(' ', '-'));
		if (value == null && !word.isEmpty()) {
			sheet.error(row, heading, NLS.bind(Messages.deck_badWord, word), NLS.bind(Messages.deck_badWordRemedy,
					all.stream().map(Enumerator::getLiteral).collect(Collectors.joining(", "))));
		}
		return Optional.ofNullable(value);
	}
}
