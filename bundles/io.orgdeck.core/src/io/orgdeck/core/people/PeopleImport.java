package io.orgdeck.core.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.tables.ImportProblem;
import io.orgdeck.core.words.Typed;
import io.orgdeck.model.Ids;
import io.orgdeck.model.Texts;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.ChosenCard;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.model.assessment.RespondentGroup;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.assessment.SessionStatus;
import io.orgdeck.model.deck.Card;

/**
 * What bringing a list of people into an assessment would change, person by person, before anything is changed. Somebody is known
 * by the participant id, by the e-mail address or, where nothing speaks against it, by the name; nobody is added twice.
 */
public final class PeopleImport {

	/** How a line of the list stands to what the assessment holds. */
	public enum Kind {
		/** The assessment has nobody like that. */
		NEW,
		/** The assessment says the same, or more. */
		SAME,
		/** The list says more, and nothing else. */
		FILLED,
		/** The list says something else. */
		DIFFERENT
	}

	/** One person of the list, with the participant that they are. */
	public record Line(Kind kind, PeopleList.Person person, Optional<Participant> known) {
	}

	private final Assessment assessment;
	private final List<Line> lines = new ArrayList<>();
	private final List<PeopleList.Group> groups;
	private final List<PeopleList.Date> sessions;
	private final List<ImportProblem> problems;
	private final List<ImportProblem> differences = new ArrayList<>();
	private final Map<String, List<Participant>> byName;
	private final Map<String, List<Participant>> byAddress;
	/** The rows so far, by name. */
	private final Map<String, List<PeopleList.Person>> seen = new HashMap<>();
	/** The participants so far, with the row that speaks of them. */
	private final Map<Participant, PeopleList.Person> met = new IdentityHashMap<>();

	private PeopleImport(Assessment assessment, PeopleList list) {
		this.assessment = assessment;
		this.groups = list.groups();
		this.sessions = list.sessions().stream().filter(date -> !isThere(date)).toList();
		this.problems = new ArrayList<>(list.problems());
		this.byName = index(Participant::getName);
		this.byAddress = index(Participant::getEmail);
	}

	private Map<String, List<Participant>> index(Function<Participant, String> words) {
		return assessment.getParticipants().stream().filter(one -> !Typed.isBlank(words.apply(one)))
				.collect(Collectors.groupingBy(one -> Typed.key(words.apply(one))));
	}

	/** Compares a list with an assessment, which is only read. */
	public static PeopleImport of(Assessment assessment, PeopleList list) {
		var plan = new PeopleImport(assessment, list);
		list.people().forEach(plan::compare);
		plan.sessions.forEach(plan::checkCards);
		return plan;
	}

	private void compare(PeopleList.Person person) {
		Optional<PeopleList.Person> before = seen.getOrDefault(Typed.key(person.who().name()), List.of()).stream()
				.filter(other -> areOne(other, person)).findFirst();
		seen.computeIfAbsent(Typed.key(person.who().name()), unseen -> new ArrayList<>()).add(person);
		if (before.isPresent()) {
			if (!before.get().who().equals(person.who())) {
				tellTwice(person, before.get());
			}
		} else if (person.id().isEmpty()) {
			compareByWords(person);
		} else {
			compareById(person);
		}
	}

	/** Whether two rows with the same name are about one person, as far as ids and addresses tell. */
	private static boolean areOne(PeopleList.Person one, PeopleList.Person other) {
		if (!one.id().isEmpty() && !other.id().isEmpty()) {
			return one.id().equals(other.id());
		}
		return one.who().email().isEmpty() || other.who().email().isEmpty() || Typed.same(one.who().email(), other.who().email());
	}

	private void tellTwice(PeopleList.Person person, PeopleList.Person before) {
		problems.add(ImportProblem.error(person.place(), NLS.bind(Messages.plan_twice, person.who().name(), before.place().row()),
				Messages.plan_twiceRemedy));
	}

	private void compareByWords(PeopleList.Person person) {
		List<Participant> found = person.who().email().isEmpty() ? List.of()
				: byAddress.getOrDefault(Typed.key(person.who().email()), List.of());
		if (found.isEmpty()) {
			found = byName.getOrDefault(Typed.key(person.who().name()), List.of()).stream()
					.filter(one -> person.who().email().isEmpty() || Texts.isBlank(one.getEmail())).toList();
		}
		if (found.size() > 1) {
			problems.add(ImportProblem.error(person.place(), NLS.bind(Messages.plan_namesakes, found.size(), person.who().name()),
					Messages.plan_namesakesRemedy));
		} else {
			found.stream().findFirst().ifPresentOrElse(known -> add(person, known), () -> addNew(person));
		}
	}

	private void compareById(PeopleList.Person person) {
		Optional<Participant> known = assessment.getParticipants().stream().filter(one -> person.id().equals(one.getId())).findFirst();
		if (known.isEmpty()) {
			problems.add(
					ImportProblem.error(person.place(), NLS.bind(Messages.plan_unknownId, person.id()), Messages.plan_unknownIdRemedy));
		} else {
			add(person, known.get());
		}
	}

	private void addNew(PeopleList.Person person) {
		byName.getOrDefault(Typed.key(person.who().name()), List.of()).stream().findFirst()
				.ifPresent(namesake -> problems.add(ImportProblem.warning(person.place(),
						NLS.bind(Messages.plan_sameName, person.who().name(), namesake.getNumber()), Messages.plan_sameNameRemedy)));
		lines.add(new Line(Kind.NEW, person, Optional.empty()));
	}

	private void add(PeopleList.Person person, Participant known) {
		PeopleList.Person before = met.putIfAbsent(known, person);
		if (before != null) {
			tellTwice(person, before);
			return;
		}
		Newcomer now = of(known);
		boolean more = false;
		boolean other = false;
		for (Said said : said(now, person.who())) {
			more |= said.before.isEmpty() && !said.after.isEmpty();
			if (said.isOther()) {
				other = true;
				differences.add(ImportProblem.warning(person.place(),
						NLS.bind(Messages.plan_differs, new Object[] { now.name(), said.before, said.after }),
						Messages.plan_differsRemedy));
			}
		}
		lines.add(new Line(other ? Kind.DIFFERENT : more ? Kind.FILLED : Kind.SAME, person, Optional.of(known)));
	}

	/** One thing that is said of a person, before and after. */
	private record Said(String before, String after) {
		boolean isOther() {
			return !before.isEmpty() && !after.isEmpty() && !Typed.same(before, after);
		}
	}

	private static List<Said> said(Newcomer before, Newcomer after) {
		return List.of(new Said(before.name(), after.name()), new Said(before.role(), after.role()),
				new Said(before.group(), after.group()),
				new Said(before.email(), after.email()));
	}

	private static Newcomer of(Participant one) {
		return new Newcomer(Texts.or(one.getName(), ""), Texts.or(one.getRole(), ""),
				one.getGroup() == null ? "" : Texts.or(one.getGroup().getName(), ""), Texts.or(one.getEmail(), ""));
	}

	private void checkCards(PeopleList.Date date) {
		date.cards().stream().filter(code -> card(code).isEmpty()).forEach(code -> problems
				.add(ImportProblem.error(date.place(), NLS.bind(Messages.plan_unknownCard, code), Messages.plan_unknownCardRemedy)));
	}

	private Optional<Card> card(String code) {
		return Decks.cards(assessment.getDeck()).stream().filter(card -> Typed.same(code, card.getCode())).findFirst();
	}

	private boolean isThere(PeopleList.Date date) {
		return assessment.getSessions().stream().anyMatch(session -> Typed.same(date.title(), session.getTitle())
				&& date.date().equals(Optional.ofNullable(session.getDate())));
	}

	/** Every person of the list, in its order. */
	public List<Line> lines() {
		return List.copyOf(lines);
	}

	/** What could not be used, or what somebody should know. */
	public List<ImportProblem> problems() {
		return List.copyOf(problems);
	}

	/** What the list says otherwise of people who are known, one thing at a time. */
	public List<ImportProblem> differences() {
		return List.copyOf(differences);
	}

	/** Whether the whole list could be used. */
	public boolean isWhole() {
		return problems.stream().noneMatch(ImportProblem::isError);
	}

	/** Whether there is anything that the assessment does not hold already. */
	public boolean bringsAnything() {
		return !sessions.isEmpty() || newGroups() > 0 || lines.stream().anyMatch(line -> line.kind != Kind.SAME);
	}

	/** How many people are of that kind. */
	public long count(Kind kind) {
		return lines.stream().filter(line -> line.kind == kind).count();
	}

	/** How many sessions are new. */
	public int newSessions() {
		return sessions.size();
	}

	/** How many respondent groups are named that the assessment does not have. */
	public long newGroups() {
		return Stream.concat(groups.stream().map(PeopleList.Group::name), lines.stream().map(line -> line.person.who().group()))
				.filter(name -> !name.isEmpty() && group(name).isEmpty()).map(Typed::key).distinct().count();
	}

	/**
	 * Changes the assessment. Run it inside one step of a document, so that it is undone as one.
	 *
	 * @param taken for somebody of whom the list says something else, whether the list stands
	 * @param usual the group of new people for whom none is named; null for none
	 * @return those who are new
	 */
	public List<Participant> apply(Predicate<Line> taken, RespondentGroup usual) {
		groups.forEach(group -> describe(groupNamed(group.name()), group.description()));
		var added = new ArrayList<Participant>();
		for (Line line : lines) {
			if (line.known.isPresent()) {
				fill(line.known.get(), line.person.who(), line.kind == Kind.DIFFERENT && taken.test(line));
			} else {
				added.add(add(line.person.who(), usual));
			}
		}
		sessions.forEach(this::add);
		return added;
	}

	private static void describe(RespondentGroup group, String description) {
		if (Texts.isBlank(group.getDescription()) && !description.isEmpty()) {
			group.setDescription(description);
		}
	}

	private void fill(Participant known, Newcomer who, boolean replace) {
		if (Texts.isBlank(known.getName()) || replace) {
			known.setName(who.name());
		}
		if (!who.role().isEmpty() && (Texts.isBlank(known.getRole()) || replace)) {
			known.setRole(who.role());
		}
		if (!who.email().isEmpty() && (Texts.isBlank(known.getEmail()) || replace)) {
			known.setEmail(who.email());
		}
		if (!who.group().isEmpty() && (known.getGroup() == null || replace)) {
			known.setGroup(groupNamed(who.group()));
		}
	}

	private Participant add(Newcomer who, RespondentGroup usual) {
		Participant participant = Ids.create(Literals.PARTICIPANT);
		ParticipantNumbers.give(participant, assessment);
		participant.setName(who.name());
		participant.setRole(who.role().isEmpty() ? null : who.role());
		participant.setEmail(who.email().isEmpty() ? null : who.email());
		participant.setGroup(who.group().isEmpty() ? usual : groupNamed(who.group()));
		assessment.getParticipants().add(participant);
		return participant;
	}

	private Optional<RespondentGroup> group(String name) {
		return assessment.getGroups().stream().filter(group -> Typed.same(name, group.getName())).findFirst();
	}

	private RespondentGroup groupNamed(String name) {
		return group(name).orElseGet(() -> {
			RespondentGroup group = Ids.create(Literals.RESPONDENT_GROUP);
			group.setName(name);
			assessment.getGroups().add(group);
			return group;
		});
	}

	private void add(PeopleList.Date date) {
		Session session = Ids.create(Literals.SESSION);
		session.setTitle(date.title());
		session.setDate(date.date().orElse(null));
		session.setStarts(date.starts().orElse(null));
		session.setPlace(date.at().isEmpty() ? null : date.at());
		session.setFacilitator(date.facilitator().isEmpty() ? null : date.facilitator());
		session.setStatus(SessionStatus.PLANNED);
		date.cards().stream().flatMap(code -> card(code).stream()).forEach(card -> {
			ChosenCard chosen = Ids.create(Literals.CHOSEN_CARD);
			chosen.setCard(card);
			session.getCards().add(chosen);
		});
		assessment.getSessions().add(session);
	}
}
