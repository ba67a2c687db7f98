package io.orgdeck.core.mail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.calendar.ClientCalendar;
import io.orgdeck.core.document.OwnName;
import io.orgdeck.core.exchange.CalendarFile;
import io.orgdeck.core.mail.OwnerMessage.Detail;
import io.orgdeck.core.mail.OwnerMessage.Item;
import io.orgdeck.core.planning.Deadline;
import io.orgdeck.core.planning.OwnerLoad;
import io.orgdeck.core.words.Language;
import io.orgdeck.core.words.Names;
import io.orgdeck.core.words.Typed;
import io.orgdeck.model.Texts;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.Assessment;

/** Makes a message to everybody who has something to do, with what they have to do by when and nothing of anybody else. */
public final class OwnerMessages {

	private static final Pattern ADDRESS = Pattern.compile("[\\x21-\\x7e&&[^()<>@,;:\\\\\"\\[\\]]]+@[A-Za-z0-9.-]+");

	private final Assessment assessment;
	private final LocalDate today;

	private OwnerMessages(Assessment assessment, LocalDate today) {
		this.assessment = assessment;
		this.today = today;
	}

	/** One message for each owner of open actions, in the order of their names. */
	public static List<OwnerMessage> of(Assessment assessment, LocalDate today) {
		var messages = new OwnerMessages(assessment, today);
		return OwnerLoad.of(assessment, today).stream().filter(load -> !load.isNobody())
				.sorted(Comparator.comparing(OwnerLoad::owner, String.CASE_INSENSITIVE_ORDER)).map(messages::message).toList();
	}

	private OwnerMessage message(OwnerLoad load) {
		String client = client();
		var actions = load.open().stream()
				.sorted(Comparator.comparing(Action::getDue, Comparator.nullsLast(Comparator.naturalOrder()))).toList();
		Set<String> ids = actions.stream().map(Action::getId).collect(Collectors.toSet());
		var dates = ClientCalendar.entries(assessment, Language.onScreen()).stream().filter(entry -> ids.contains(entry.id())).toList();
		String subject = NLS.bind(Messages.subject, client, load.owner());
		return new OwnerMessage(load.owner(), address(load.owner()), subject,
				List.of(NLS.bind(Messages.greeting, load.owner()), NLS.bind(Messages.opening, client, Language.onScreen().day(today))),
				actions.stream().map(this::item).toList(), OwnName.chosen().orElse(""),
				new CalendarFile(subject, assessment.getId(), client, dates));
	}

	private String client() {
		return Texts.or(assessment.getClient() == null ? null : assessment.getClient().getName(), Texts.or(assessment.getTitle(), ""))
				.strip();
	}

	private Item item(Action action) {
		var deadline = Deadline.of(action, today);
		String due = action.getDue() == null ? "" : NLS.bind(Messages.due, Language.onScreen().day(action.getDue()));
		var details = new ArrayList<Detail>();
		Stream.of(new Detail(Messages.group, action.getGroup() == null ? "" : Names.onScreen().brief(action.getGroup())),
				new Detail(Messages.description, Objects.requireNonNullElse(action.getDescription(), "")),
				new Detail(Messages.measure, Objects.requireNonNullElse(action.getMeasure(), "")))
				.filter(detail -> !detail.words().isBlank()).map(detail -> new Detail(detail.caption(), detail.words().strip()))
				.forEach(details::add);
		return new Item(Names.onScreen().label(action), deadline.isOverdue() ? NLS.bind(Messages.overdue, due) : due, details);
	}

	/** The address of the participant of that name, or the name itself where somebody has written an address there. */
	private Optional<String> address(String owner) {
		return Stream.concat(Stream.of(owner), assessment.getParticipants().stream()
				.filter(person -> Typed.same(person.getName(), owner)).map(person -> Texts.or(person.getEmail(), "")))
				.map(Typed::line).filter(line -> ADDRESS.matcher(line).matches()).findFirst();
	}
}
