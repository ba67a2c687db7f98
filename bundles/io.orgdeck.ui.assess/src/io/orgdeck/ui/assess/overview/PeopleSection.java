package io.orgdeck.ui.assess.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import io.orgdeck.core.edits.PeopleEdits;
import io.orgdeck.core.people.PeopleList;
import io.orgdeck.core.people.PeopleReader.Second;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.model.assessment.RespondentGroup;
import io.orgdeck.ui.assess.imports.BringPeople;
import io.orgdeck.ui.assess.imports.ImportPeopleHandler;
import io.orgdeck.ui.live.LiveAssessment;
import io.orgdeck.ui.pages.PageContext;
import io.orgdeck.ui.parts.Bindings;
import io.orgdeck.ui.parts.EditTools;
import io.orgdeck.ui.parts.FeatureValue;
import io.orgdeck.ui.parts.Fields;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.ListBlock;
import io.orgdeck.ui.parts.TitledSection;

/** Who votes: the respondent groups, and the participants with the group each belongs to. */
final class PeopleSection {

	private static final int LIST_HEIGHT = 26 * Layouts.UNIT;

	private final LiveAssessment live;
	private final PageContext context;
	private final PeopleEdits edits;
	private final Bindings bindings;
	private final Bindings groupDetails = new Bindings();
	private final Bindings participantDetails = new Bindings();
	private ListBlock<RespondentGroup> groups;
	private ListBlock<Participant> participants;
	private Text groupName;
	private Text participantName;

	PeopleSection(Composite parent, LiveAssessment live, PageContext context, Bindings bindings) {
		this.live = live;
		this.context = context;
		this.bindings = bindings;
		edits = new PeopleEdits(live.document());
		var columns = Layouts.equalColumns(parent, 3);
		createGroups(columns);
		createParticipants(columns);
	}

	private void createGroups(Composite parent) {
		var section = new TitledSection(parent, Messages.groupsHeading);
		var list = box(section.body());
		groups = bindings.add(new ListBlock<>(list, section.tools(),
				new ListBlock.Content<>("overview.groups", Messages.groupsHeading, Messages.groupsEmpty,
						() -> live.assessment().getGroups()),
				new ListBlock.Tools<>(edits::addGroup, edits::removeGroups, edits::move)));
		groups.column(Messages.name, 3, RespondentGroup::getName).column(Messages.people, 1, this::peopleIn)
				.whenSelected(group -> groupSelected()).whenOpened(() -> groupName.setFocus());
		var fields = new Fields(groupDetails);
		groupName = fields.text(section.body(), "overview.group.name", Messages.groupName,
				new FeatureValue<>(live.document(), this::group, Literals.RESPONDENT_GROUP__NAME, Messages.changeGroupName));
		fields.text(section.body(), "overview.group.description", Messages.groupDescription,
				new FeatureValue<>(live.document(), this::group, Literals.RESPONDENT_GROUP__DESCRIPTION, Messages.changeGroupDescription));
		bindings.add(groupDetails);
	}

	private void createParticipants(Composite parent) {
		var section = new TitledSection(parent, Messages.participantsHeading);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(section.body().getParent());
		var list = box(section.body());
		participants = bindings.add(new ListBlock<>(list, section.tools(),
				new ListBlock.Content<>("overview.participants", Messages.participantsHeading, Messages.participantsEmpty,
						() -> live.assessment().getParticipants()),
				new ListBlock.Tools<>(() -> edits.addParticipant(groupForNext()), this::removeParticipants, edits::move)));
		participants.column(Messages.number, 1, participant -> String.valueOf(participant.getNumber()))
				.column(Messages.name, 4, Participant::getName).column(Messages.role, 4, Participant::getRole)
				.column(Messages.group, 3, PeopleSection::groupName).whenSelected(this::participantSelected)
				.whenOpened(() -> {
					participantName.setFocus();
					participantName.selectAll();
				});
		section.tools().addNamed("overview.participants.paste", null, Messages.pastePeople, this::pastePeople);
		section.tools().addNamed("overview.participants.import", null, Messages.importPeople,
				() -> ImportPeopleHandler.ask(context.shell(), live.document(), groupForNext()));
		new EditTools(participants.viewer().getTable(), context.services()).paste(this::pastePeople);
		var fields = new Fields(participantDetails);
		var row = Layouts.equalColumns(section.body(), 2);
		participantName = fields.text(row, "overview.participant.name", Messages.name,
				new FeatureValue<>(live.document(), this::participant, Literals.PARTICIPANT__NAME, Messages.changeParticipantName));
		fields.text(row, "overview.participant.role", Messages.role,
				new FeatureValue<>(live.document(), this::participant, Literals.PARTICIPANT__ROLE, Messages.changeParticipantRole));
		fields.changingChoice(row, "overview.participant.group", Messages.group,
				new FeatureValue<>(live.document(), this::participant, Literals.PARTICIPANT__GROUP, Messages.changeParticipantGroup),
				this::groupChoices, group -> group == null ? Messages.noGroup : name(group));
		fields.text(row, "overview.participant.email", Messages.email,
				new FeatureValue<>(live.document(), this::participant, Literals.PARTICIPANT__EMAIL, Messages.changeParticipantEmail));
		bindings.add(participantDetails);
	}

	private void pastePeople() {
		var clipboard = new Clipboard(context.shell().getDisplay());
		var text = (String) clipboard.getContents(TextTransfer.getInstance());
		clipboard.dispose();
		var pasted = PastedPeople.read(text == null ? "" : text);
		var list = pasted.list(Optional.empty());
		if (list.unclear().isPresent()) {
			second(list.unclear().get()).ifPresent(second -> bring(pasted.list(Optional.of(second))));
		} else if (list.people().isEmpty() && list.groups().isEmpty() && list.sessions().isEmpty()) {
			MessageDialog.openInformation(context.shell(), Messages.pastePeopleTitle, Messages.nobodyToPaste);
		} else {
			bring(list);
		}
	}

	private void bring(PeopleList list) {
		BringPeople.into(context.shell(), live.document(), list, groupForNext());
	}

	/** What the second column means, asked where the list does not tell; nothing when the user thinks better of it. */
	private Optional<Second> second(String example) {
		var meanings = Second.values();
		int answer = MessageDialog.open(MessageDialog.QUESTION, context.shell(), Messages.pastePeopleTitle,
				NLS.bind(Messages.pasteSecond, example), SWT.NONE, Messages.pasteGroups, Messages.pasteRoles,
				IDialogConstants.CANCEL_LABEL);
		return answer >= 0 && answer < meanings.length ? Optional.of(meanings[answer]) : Optional.empty();
	}

	private static Composite box(Composite parent) {
		var box = Layouts.columns(parent, 1);
		Layouts.whole().hint(SWT.DEFAULT, LIST_HEIGHT).applyTo(box);
		return box;
	}

	/** Goes to where people are added, one by one or from the clipboard. */
	void begin() {
		participants.viewer().getTable().setFocus();
	}

	private void groupSelected() {
		groupDetails.refresh();
		context.select(group());
	}

	private void participantSelected(Optional<Participant> participant) {
		participantDetails.refresh();
		participant.ifPresent(context::select);
	}

	private RespondentGroup group() {
		return groups.selected().orElse(null);
	}

	private Participant participant() {
		return participants.selected().orElse(null);
	}

	/** A new participant joins the group of the one that is selected: people are added group by group. */
	private RespondentGroup groupForNext() {
		return participants.selected().map(Participant::getGroup).orElseGet(this::group);
	}

	private void removeParticipants(List<Participant> chosen) {
		boolean sure = !edits.haveVoted(chosen)
				|| MessageDialog.openQuestion(context.shell(), Messages.removeVotersTitle, chosen.size() == 1
						? NLS.bind(Messages.removeVoter, chosen.getFirst().getName())
						: NLS.bind(Messages.removeVoters, chosen.size()));
		if (sure) {
			edits.removeParticipants(chosen);
		}
	}

	private String peopleIn(RespondentGroup group) {
		return String.valueOf(live.assessment().getParticipants().stream().filter(participant -> participant.getGroup() == group).count());
	}

	private List<RespondentGroup> groupChoices() {
		var choices = new ArrayList<RespondentGroup>();
		choices.add(null);
		choices.addAll(live.assessment().getGroups());
		return choices;
	}

	private static String groupName(Participant participant) {
		return participant.getGroup() == null ? "" : name(participant.getGroup());
	}

	private static String name(RespondentGroup group) {
		return Objects.requireNonNullElse(group.getName(), "");
	}

	static boolean shows(Object object) {
		return object instanceof Participant || object instanceof RespondentGroup;
	}

	void reveal(Object object) {
		if (object instanceof Participant participant) {
			participants.select(participant);
			participants.viewer().getTable().setFocus();
		} else if (object instanceof RespondentGroup group) {
			groups.select(group);
			groups.viewer().getTable().setFocus();
		}
	}
}
