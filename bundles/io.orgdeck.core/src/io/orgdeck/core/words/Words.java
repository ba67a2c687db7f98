package io.orgdeck.core.words;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;

import io.orgdeck.model.assessment.ActionStatus;
import io.orgdeck.model.assessment.EvidenceStrength;
import io.orgdeck.model.assessment.ImplicationKind;
import io.orgdeck.model.assessment.LawfulBasis;
import io.orgdeck.model.assessment.PaperPurpose;
import io.orgdeck.model.assessment.ReviewState;
import io.orgdeck.model.assessment.SessionStatus;
import io.orgdeck.model.assessment.Severity;
import io.orgdeck.model.deck.MeetingKind;
import io.orgdeck.model.deck.Question;
import io.orgdeck.model.deck.TimeFrame;

/** The words for what the model holds as values, in one language: the same in every export and on every screen. */
public final class Words {

	private final Language language;
	private final Messages messages;

	private final int decimals;

	private Words(Language language, int decimals) {
		this.language = language;
		this.decimals = decimals;
		messages = language.texts(Messages.class);
	}

	public static Words in(Language language) {
		return new Words(language, 1);
	}

	/** The same with figures of that many decimals. */
	public Words withDecimals(int count) {
		return new Words(language, count);
	}

	/** In the language of the texts on screen. */
	public static Words onScreen() {
		return in(Language.onScreen());
	}

	public String of(TimeFrame frame) {
		return switch (frame) {
			case IMMEDIATE -> messages.timeFrameImmediate;
			case MEDIUM -> messages.timeFrameMedium;
			case LONGER -> messages.timeFrameLonger;
		};
	}

	public String of(MeetingKind kind) {
		return switch (kind) {
			case REGULAR_MEETING -> messages.meetingRegular;
			case SPECIAL_MEETING -> messages.meetingSpecial;
			case HALF_DAY_SESSION -> messages.meetingHalfDay;
			case SMALL_GROUP -> messages.meetingSmallGroup;
			case WORKING_GROUP -> messages.meetingWorkingGroup;
			case YEAR_PROGRAMME -> messages.meetingYear;
		};
	}

	public String of(LawfulBasis basis) {
		return switch (basis) {
			case NOT_STATED -> messages.basisNotStated;
			case CONSENT -> messages.basisConsent;
			case CONTRACT -> messages.basisContract;
			case LEGAL_OBLIGATION -> messages.basisObligation;
			case VITAL_INTERESTS -> messages.basisVital;
			case PUBLIC_TASK -> messages.basisPublic;
			case LEGITIMATE_INTERESTS -> messages.basisLegitimate;
		};
	}

	public String of(ActionStatus status) {
		return switch (status) {
			case PLANNED -> messages.actionPlanned;
			case IN_PROGRESS -> messages.actionInProgress;
			case DONE -> messages.actionDone;
			case STOPPED -> messages.actionStopped;
		};
	}

	public String of(SessionStatus status) {
		return switch (status) {
			case PLANNED -> messages.sessionPlanned;
			case HELD -> messages.sessionHeld;
			case CANCELLED -> messages.sessionCancelled;
		};
	}

	public String of(EvidenceStrength strength) {
		return switch (strength) {
			case NONE -> messages.evidenceNone;
			case ANECDOTAL -> messages.evidenceAnecdotal;
			case DOCUMENTED -> messages.evidenceDocumented;
			case VERIFIED -> messages.evidenceVerified;
		};
	}

	public String of(Severity severity) {
		return switch (severity) {
			case LOW -> messages.severityLow;
			case MEDIUM -> messages.severityMedium;
			case HIGH -> messages.severityHigh;
		};
	}

	public String of(PaperPurpose purpose) {
		return switch (purpose) {
			case DECISION -> messages.purposeDecision;
			case DISCUSSION -> messages.purposeDiscussion;
			case NOTING -> messages.purposeNoting;
		};
	}

	public String of(ImplicationKind kind) {
		return switch (kind) {
			case FINANCE -> messages.implicationFinance;
			case LEGAL -> messages.implicationLegal;
			case RISK -> messages.implicationRisk;
			case EQUALITY -> messages.implicationEquality;
			case WORKFORCE -> messages.implicationWorkforce;
			case INFORMATION_GOVERNANCE -> messages.implicationInformationGovernance;
			case COMMUNICATIONS -> messages.implicationCommunications;
			case SUSTAINABILITY -> messages.implicationSustainability;
		};
	}

	public String of(ReviewState state) {
		return switch (state) {
			case TO_CHECK -> messages.reviewToCheck;
			case CHECKED -> messages.reviewChecked;
			case QUERIED -> messages.reviewQueried;
		};
	}

	/** The language that these words are in. */
	public Language language() {
		return language;
	}

	/** A day in running text, such as 14 March 2026; an empty text for null. */
	public String day(LocalDate date) {
		return language.day(date);
	}

	/** A figure with one decimal, or as many as its deck wants. */
	public String decimal(double figure) {
		return String.format(language.locale(), "%." + decimals + "f", figure);
	}

	/** A value of a feature, as somebody would say it; an empty text for null. */
	public String value(Object value) {
		return switch (value) {
			case null -> "";
			case String text -> text;
			case LocalDate date -> day(date);
			case Boolean flag -> flag ? messages.yes : messages.no;
			case Double number -> number == Math.rint(number) ? String.valueOf(Math.round(number)) : number.toString();
			case Enumerator literal -> literal(literal);
			case Question question -> Names.in(language).brief(question); // its text is too long for a list
			case EObject object -> Names.in(language).full(object);
			case Collection<?> all -> joined(all, this::value);
			default -> Objects.toString(value);
		};
	}

	String literal(Enumerator literal) {
		return switch (literal) {
			case TimeFrame frame -> of(frame);
			case MeetingKind kind -> of(kind);
			case ActionStatus status -> of(status);
			case SessionStatus status -> of(status);
			case EvidenceStrength strength -> of(strength);
			case Severity severity -> of(severity);
			case LawfulBasis basis -> of(basis);
			case PaperPurpose purpose -> of(purpose);
			case ImplicationKind kind -> of(kind);
			case ReviewState state -> of(state);
			default -> language.text("literal." + literal.getLiteral(), literal.getLiteral().replace('-', ' '));
		};
	}

	/** Names of several things, parted by commas; one without a name is left out. */
	public static <T> String joined(Collection<T> items, Function<T, String> name) {
		return items.stream().map(name).filter(Objects::nonNull).collect(Collectors.joining(", "));
	}
}
