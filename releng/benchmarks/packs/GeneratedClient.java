import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.util.EcoreUtil;

import io.orgdeck.model.Answer;
import io.orgdeck.model.Ids;
import io.orgdeck.model.Vote;
import io.orgdeck.model.Votes;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.Finding;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.model.assessment.Publication;
import io.orgdeck.model.assessment.RespondentGroup;
import io.orgdeck.model.assessment.WorkingGroup;
import io.orgdeck.model.deck.DeckPackage;
import io.orgdeck.model.deck.Dimension;
import io.orgdeck.model.deck.Question;

/** Makes other clients of the sample: 3 to 15 dimensions, other votes, groups too small to be shown, other languages, hostile words, any size. */
final class GeneratedClient {

	private static final String[] LANGUAGES = { "en-GB", "en-US", "de-DE", "fr-FR", "pl-PL", "tr-TR", "ar-EG", "fa-IR", "ja-JP", "th-TH",
			"hi-IN", "sv-SE" };
	private static final String[] HOSTILE = { "<b>&amp; ]]>", "=1+1", "\u202eevil", "مرحبا بالعالم", "שלום 12", "漢字テスト", "{0} %s ${x}",
			"\ud83d\ude00", "\"“‘’”\"", "Ω≈ç√∫", "x".repeat(120), "-- 3.14 of 7", "n/a", "1.5" };
	private static final int MOST = 15;

	private final Random random;
	private final Assessment client;

	private GeneratedClient(Assessment sample, long seed) {
		random = new Random(seed);
		client = EcoreUtil.copy(sample);
	}

	static Assessment of(Assessment sample, long seed) {
		return new GeneratedClient(sample, seed).make();
	}

	private Assessment make() {
		client.getDeck().setLanguage(LANGUAGES[random.nextInt(LANGUAGES.length)]);
		client.setDisclosureThreshold(3 + random.nextInt(5));
		dimensions(3 + random.nextInt(MOST - 2));
		people();
		votes();
		size(random.nextInt(4));
		if (random.nextBoolean()) {
			hostile();
		}
		client.getFindings().forEach(finding -> finding.setPublication(mark()));
		return client;
	}

	private Publication mark() {
		return random.nextInt(4) == 0 ? Publication.EXEMPT : Publication.PUBLIC;
	}

	private String hostile(String words) {
		return random.nextInt(3) == 0 ? words + ' ' + HOSTILE[random.nextInt(HOSTILE.length)] : words;
	}

	private void dimensions(int count) {
		List<Dimension> dimensions = client.getDeck().getDimensions();
		while (dimensions.size() < count) {
			Dimension more = Ids.create(DeckPackage.Literals.DIMENSION);
			more.setName("Aspect " + (char) ('A' + dimensions.size()));
			dimensions.add(more);
		}
		while (dimensions.size() > count) {
			EcoreUtil.delete(dimensions.getLast(), true);
		}
		var questions = new ArrayList<Question>();
		client.getDeck().getSections().forEach(section -> section.getCards().forEach(card -> questions.addAll(card.getQuestions())));
		for (int i = 0; i < questions.size(); i++) {
			if (random.nextInt(12) > 0) {
				questions.get(i).setDimension(dimensions.get(i % count));
			}
		}
	}

	private void people() {
		List<RespondentGroup> groups = client.getGroups();
		for (Participant person : client.getParticipants()) {
			person.setGroup(groups.isEmpty() || random.nextInt(10) == 0 ? null
					: groups.get((int) (Math.pow(random.nextDouble(), 2) * groups.size())));
		}
	}

	private void votes() {
		client.getSessions().forEach(session -> session.getBallots().forEach(this::votes));
	}

	private void votes(Ballot ballot) {
		if (ballot.getVotes() == null || ballot.getQuestion() == null) {
			return;
		}
		List<Answer> answers = ballot.getVotes().stream().map(Vote::answer).toList();
		int absent = random.nextInt(6);
		ballot.setVotes(
				Votes.of(ballot.getVotes().stream().filter(vote -> absent < 5 ? random.nextInt(6) >= absent / 2 : random.nextInt(6) == 0)
						.map(vote -> vote.withAnswer(answers.get(random.nextInt(answers.size())))).toList()));
	}

	private void size(int times) {
		for (int i = 0; i < times; i++) {
			for (Finding finding : List.copyOf(client.getFindings())) {
				if (client.getFindings().size() < 60) {
					Finding more = EcoreUtil.copy(finding);
					more.setId(finding.getId() + "-" + i);
					more.setCode("F" + (client.getFindings().size() + 1));
					more.setDimension(client.getDeck().getDimensions().get(random.nextInt(client.getDeck().getDimensions().size())));
					client.getFindings().add(more);
				}
			}
			for (WorkingGroup group : client.getStrategy().getGroups()) {
				Action more = Ids.create(AssessmentPackage.Literals.ACTION);
				more.setCode("A" + (100 + i));
				more.setTitle("Try out " + (i + 1) + " more ways to decide");
				more.setDue(LocalDate.of(2026, 1 + random.nextInt(12), 1 + random.nextInt(28)));
				group.getActions().add(more);
			}
		}
	}

	private void hostile() {
		client.getClient().setName(hostile(client.getClient().getName()));
		client.getDeck().getDimensions().forEach(one -> one.setName(hostile(one.getName())));
		client.getDeck().getSections().forEach(section -> section.getCards().forEach(card -> {
			card.setTitle(hostile(card.getTitle()));
			card.getQuestions().forEach(question -> question.setText(hostile(question.getText())));
		}));
		client.getFindings().forEach(finding -> finding.setText(hostile(finding.getText())));
		client.getGroups().forEach(group -> group.setName(hostile(group.getName())));
		client.getPaper().setSummary(hostile(client.getPaper().getSummary()));
		client.getStrategy().getGroups()
				.forEach(group -> group.getActions().forEach(action -> action.setTitle(hostile(action.getTitle()))));
	}
}
