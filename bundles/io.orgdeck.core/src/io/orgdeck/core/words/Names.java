package io.orgdeck.core.words;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.model.Texts;
import io.orgdeck.model.assessment.ActionState;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.BoardPaper;
import io.orgdeck.model.assessment.ChosenCard;
import io.orgdeck.model.assessment.Comment;
import io.orgdeck.model.assessment.Implication;
import io.orgdeck.model.assessment.Meeting;
import io.orgdeck.model.assessment.Milestone;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.model.assessment.QuestionTarget;
import io.orgdeck.model.assessment.ReviewMark;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.assessment.Strategy;
import io.orgdeck.model.assessment.Target;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.Picture;
import io.orgdeck.model.deck.Question;

/** What everything in an assessment or a deck is called, in one language: never by an id, and everywhere alike. */
public final class Names {

	private static final List<String> SUBJECTS = List.of("subject", "dimension", "question", "card");
	private static final List<String> WORDS = List.of("name", "title", "label", "text");
	private static final int LONGEST = 90;

	private final Language language;
	private final Messages messages;

	private Names(Language language) {
		this.language = language;
		messages = language.texts(Messages.class);
	}

	public static Names in(Language language) {
		return new Names(language);
	}

	/** In the language of the texts on screen. */
	public static Names onScreen() {
		return in(Language.onScreen());
	}

	/** The name in lists and trees, which tells the object from others of its kind: A7  Say what changed. */
	public String label(EObject object) {
		return switch (object) {
			case null -> "";
			case ChosenCard chosen when chosen.getCard() != null -> label(chosen.getCard());
			case Ballot ballot -> NLS.bind(messages.ballotLabel, label(ballot.getQuestion()), ballot.getRound());
			case Implication implication -> NLS.bind(messages.implicationLabel, Words.in(language).of(implication.getKind()));
			case Participant participant -> Texts.or(participant.getName(), full(participant));
			case Session session -> joined(language.shortDay(session.getDate()), ownWords(session));
			case Meeting meeting -> joined(language.shortDay(meeting.getDate()), Texts.or(meeting.getTitle(), kind(meeting.eClass())));
			case Milestone milestone -> joined(language.shortDay(milestone.getDate()), ownWords(milestone));
			case Strategy one -> kind(one.eClass());
			case BoardPaper one -> kind(one.eClass());
			case Target target -> full(target);
			case QuestionTarget target -> full(target);
			default -> joined(code(object), ownWords(object));
		};
	}

	private String ownWords(EObject object) {
		return words(object).orElseGet(() -> unnamed(object));
	}

	private static String joined(String code, String words) {
		return Stream.of(code, words).filter(part -> !Texts.isBlank(part)).collect(Collectors.joining("  "));
	}

	/** The name in a sentence: Action A7 “Say what changed”. Null is called nothing. */
	public String full(EObject object) {
		return switch (object) {
			case null -> messages.nothing;
			case Assessment theOne -> kind(theOne.eClass());
			case BoardPaper theOne -> kind(theOne.eClass());
			case Strategy theOne -> kind(theOne.eClass());
			case ActionState state -> state(state);
			case Ballot ballot -> ballot(ballot);
			case ChosenCard chosen when chosen.getCard() != null && chosen.eContainer() instanceof Session session ->
				NLS.bind(messages.chosenCard, brief(chosen.getCard()), brief(session));
			case Comment comment when !Texts.isBlank(comment.getAuthor()) ->
				withWords(NLS.bind(messages.commentBy, comment.getAuthor().strip()), words(comment));
			case Deck deck when !Texts.isBlank(deck.getVersion()) -> NLS.bind(messages.version, named(deck), deck.getVersion().strip());
			case Implication implication ->
				withWords(kind(implication.eClass()), Optional.of(Words.in(language).of(implication.getKind())));
			case Participant participant -> participant(participant.getNumber(), participant.getName());
			case ReviewMark mark when mark.getSubject() != null ->
				NLS.bind(messages.markOn, mark.getSubject() instanceof ReviewMark other ? kind(other.eClass()) : full(mark.getSubject()));
			case Target target when target.getDimension() != null -> NLS.bind(messages.targetFor, brief(target.getDimension()));
			case QuestionTarget target when target.getQuestion() != null -> NLS.bind(messages.targetFor, brief(target.getQuestion()));
			default -> named(object);
		};
	}

	private String named(EObject object) {
		String code = code(object);
		Optional<String> words = words(object);
		String kind = kind(object.eClass());
		if (code.isEmpty()) {
			return words.isEmpty() ? unnamed(object) : withWords(kind, words);
		}
		return withWords(NLS.bind(messages.withCode, kind, code), words);
	}

	private String withWords(String kind, Optional<String> words) {
		return words.map(some -> NLS.bind(messages.withWords, kind, shortened(some))).orElse(kind);
	}

	private String ballot(Ballot ballot) {
		String question = brief(ballot.getQuestion());
		return ballot.eContainer() instanceof Session session && !Texts.isBlank(session.getTitle())
				? NLS.bind(messages.ballotIn, new Object[] { question, ballot.getRound(), session.getTitle().strip() })
				: NLS.bind(messages.ballot, question, ballot.getRound());
	}

	private String state(ActionState state) {
		return Stream.of(state.getCode(), state.getTitle(), Words.in(language).of(state.getStatus()), state.getOwner(),
				language.day(state.getDue())).filter(part -> !Texts.isBlank(part)).collect(Collectors.joining(", "));
	}

	/** Something without a name by what it belongs to: Picture for K1. */
	public String about(EObject object, EObject subject) {
		return NLS.bind(messages.about, kind(object.eClass()), brief(subject));
	}

	/** A participant by the short number, with the name where it is known. */
	public String participant(int number, String name) {
		return NLS.bind(messages.participant, String.valueOf(number), Objects.requireNonNullElse(name, "")).strip();
	}

	/** As short as it gets: the code alone, such as A7 or K6.4; the words where there is no code. Null is called nothing. */
	public String brief(EObject object) {
		if (object == null) {
			return messages.nothing;
		}
		String code = code(object);
		return code.isEmpty() ? words(object).map(Names::shortened).orElseGet(() -> unnamed(object)) : code;
	}

	/** A name that somebody has given, on one line, or the word for something that has none. */
	public String orUnnamed(String name) {
		return Texts.isBlank(name) ? messages.unnamed : shortened(name);
	}

	/** What kind of thing it is: Working group. */
	public String kind(EClass type) {
		return language.text("kind." + type.getName(), sentenceCase(apart(type.getName())));
	}

	/** A feature in a sentence: time frame. */
	public String feature(EStructuralFeature feature) {
		return switch (feature.getName()) {
			case "beside" -> messages.featureBeside;
			case "email" -> messages.featureEmail;
			case "sha256" -> messages.featureSha256;
			default -> language.text("feature." + feature.getName(), apart(feature.getName()));
		};
	}

	/** The code of a question: its card's with the question's place on the card, such as K1.2; empty where there is none. */
	public static String code(Question question) {
		Card card = question == null ? null : question.getCard();
		return card == null || Texts.isBlank(card.getCode()) ? ""
				: card.getCode().strip() + '.' + (card.getQuestions().indexOf(question) + 1);
	}

	private static String code(EObject object) {
		return object instanceof Question question ? code(question) : text(object, "code").map(String::strip).orElse("");
	}

	private static Optional<String> words(EObject object) {
		return WORDS.stream().flatMap(feature -> text(object, feature).stream()).findFirst();
	}

	private static Optional<String> text(EObject object, String name) {
		EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
		return feature != null && object.eGet(feature) instanceof String text && !text.isBlank() ? Optional.of(text) : Optional.empty();
	}

	/** What it is about, where it says so; otherwise that it has no name. */
	private String unnamed(EObject object) {
		String kind = kind(object.eClass());
		if (object instanceof Picture picture && picture.eContainer() != null) {
			return about(picture, picture.eContainer());
		}
		Optional<EObject> subject = SUBJECTS.stream().map(object.eClass()::getEStructuralFeature).filter(Objects::nonNull).map(object::eGet)
				.filter(EObject.class::isInstance).map(EObject.class::cast).findFirst();
		if (subject.isPresent()) {
			return NLS.bind(messages.about, kind, subject.get().eClass() == object.eClass() ? kind : brief(subject.get()));
		}
		return WORDS.stream().filter(word -> object.eClass().getEStructuralFeature(word) != null).findFirst()
				.map(word -> NLS.bind(switch (word) {
					case "name" -> messages.withoutName;
					case "text" -> messages.withoutWords;
					default -> messages.withoutTitle;
				}, kind)).orElse(kind);
	}

	/** One line of a length that can be read at a glance, cut between words. */
	private static String shortened(String words) {
		String line = words.strip().replaceAll("\\s+", " ");
		int space = line.length() <= LONGEST ? 0 : line.lastIndexOf(' ', LONGEST);
		return space > 0 ? line.substring(0, space) + " \u2026" : Texts.excerpt(line, LONGEST);
	}

	private static String apart(String name) {
		return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
	}

	private static String sentenceCase(String words) {
		return Character.toUpperCase(words.charAt(0)) + words.substring(1);
	}
}
