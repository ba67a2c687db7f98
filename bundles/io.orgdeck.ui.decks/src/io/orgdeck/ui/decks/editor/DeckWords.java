package io.orgdeck.ui.decks.editor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.deck.AskedAs;
import io.orgdeck.model.Texts;
import io.orgdeck.model.Values;
import io.orgdeck.model.deck.Activity;
import io.orgdeck.model.deck.Audience;
import io.orgdeck.model.deck.Dimension;
import io.orgdeck.model.deck.Level;
import io.orgdeck.model.deck.RatingScale;
import io.orgdeck.model.deck.ReferenceKind;
import io.orgdeck.model.deck.Section;

/** What to call the parts of a deck where they are chosen. */
final class DeckWords {

	private DeckWords() {
	}

	/** These, and before them null for none. */
	static <T> List<T> orNone(Collection<T> all) {
		var offered = new ArrayList<T>(all.size() + 1);
		offered.add(null);
		offered.addAll(all);
		return offered;
	}

	/** A number of things in words. */
	static String count(int number, String one, String many) {
		return number == 1 ? one : NLS.bind(many, number);
	}

	static String named(String name) {
		return Texts.or(name, Messages.unnamed);
	}

	static String section(Section section) {
		return section == null ? ""
				: NLS.bind(Messages.cardRow, named(section.getCode()), section.getTitle() == null ? "" : section.getTitle()).strip();
	}

	static String dimension(Dimension dimension) {
		return dimension == null ? Messages.noDimension : named(dimension.getName());
	}

	/** The dimension's short name where it has one, for narrow columns. */
	static String inShort(Dimension dimension) {
		return dimension == null || Texts.isBlank(dimension.getShortName()) ? dimension(dimension)
				: dimension.getShortName();
	}

	static String scale(RatingScale scale) {
		return scale == null ? Messages.firstScale : named(scale.getName());
	}

	static String level(Level level) {
		return NLS.bind(Messages.levelRow, Values.text(level.getValue()), level.getLabel() == null ? "" : level.getLabel());
	}

	static String activity(Activity activity) {
		return activity == null ? Messages.noActivity : named(activity.getTitle());
	}

	static String audience(Audience audience) {
		return audience == null ? Messages.everybody : named(audience.getName());
	}

	static String kind(AskedAs kind) {
		return switch (kind) {
			case RATING -> Messages.kindRating;
			case DISCUSSION -> Messages.kindDiscussion;
			case YES_NO -> Messages.kindYesNo;
			case ONE_OF -> Messages.kindOneOf;
			case SEVERAL_OF -> Messages.kindSeveralOf;
			case NUMBER -> Messages.kindNumber;
			case DATE -> Messages.kindDate;
			case TEXT -> Messages.kindText;
		};
	}

	static String kind(ReferenceKind kind) {
		return switch (kind) {
			case SINGLE -> Messages.cardsSingle;
			case RANGE -> Messages.cardsRange;
			case SECTION -> Messages.cardsSection;
			case WHOLE_PACK -> Messages.cardsWholePack;
			case OWN_CHOICE -> Messages.cardsOwnChoice;
			case IN_LIGHT_OF_DISCUSSION -> Messages.cardsInLight;
			case NONE -> Messages.cardsNone;
		};
	}
}
