import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.store.AssessmentStore;
import io.orgdeck.model.Answer;
import io.orgdeck.model.Ids;
import io.orgdeck.model.Vote;
import io.orgdeck.model.Votes;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.model.assessment.RespondentGroup;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.DeckPackage;
import io.orgdeck.model.deck.Dimension;
import io.orgdeck.model.deck.Level;
import io.orgdeck.model.deck.Question;
import io.orgdeck.model.deck.RatingScale;
import io.orgdeck.model.deck.Section;

/**
 * Opening and saving an assessment of 1,000 participants and 120,000 votes beside StAX, which parses and writes an XML file
 * of the same people and votes, one element per vote, and does nothing else.
 */
public final class StoreBenchmark {

	private static final int PARTICIPANTS = 1000;
	private static final int QUESTIONS = 120;
	private static final int DIMENSIONS = 5;
	private static final int WARM_UP = 15;
	private static final int ROUNDS = 31;
	private static final double MEGA = 1e6;

	private final Random random = new Random(20260312);
	private final AssessmentStore store = new AssessmentStore();
	private final NullProgressMonitor monitor = new NullProgressMonitor();
	private final Path folder;
	private final Path file;
	private final VotesAsXml xml;

	private StoreBenchmark(Path folder) {
		this.folder = folder;
		file = folder.resolve("client.assessment");
		xml = new VotesAsXml(folder.resolve("votes.xml"));
	}

	/** @param arguments the folder to work in */
	public static void main(String[] arguments) throws Exception {
		Path folder = Files.createTempDirectory(Path.of(arguments[0]), "store");
		System.setProperty("orgdeck.state", folder.resolve("state").toString());
		try {
			new StoreBenchmark(folder).run();
		} finally {
			try (Stream<Path> all = Files.walk(folder)) {
				for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(each);
				}
			}
		}
	}

	private void run() throws Exception {
		Assessment assessment = build();
		store.write(assessment, file, monitor);
		xml.write(assessment);
		System.out.printf("%,d votes: as XML %.1f MB, our file %.2f MB%n", PARTICIPANTS * QUESTIONS, Files.size(xml.file()) / MEGA,
				Files.size(file) / MEGA);
		report("parse", medians(xml::parse, () -> store.read(file), this::open));
		Path other = Files.copy(file, folder.resolve("other.assessment"));
		try (var open = new Open(AssessmentDocument.open(other, monitor))) {
			report("write", medians(() -> xml.write(assessment), () -> store.write(assessment, file, monitor), open::changeAndSave));
		}
		memory();
	}

	/** Opens a document as an editor does: lock, look at the file, editing domain, a backup in the background. */
	private void open() throws Exception {
		AssessmentDocument.open(file, monitor).close();
	}

	private static void report(String stax, double[] medians) {
		String ours = stax.equals("parse") ? "read" : "write";
		System.out.printf("%-28s %7.1f ms%n", "StAX " + stax, medians[0]);
		System.out.printf("%-28s %7.1f ms  %.2f x (to reach: 1.00 x)%n", "store " + ours, medians[1], medians[1] / medians[0]);
		System.out.printf("%-28s %7.1f ms  %.2f x (to reach: 1.00 x)%n", "document " + (ours.equals("read") ? "open" : "save"),
				medians[2], medians[2] / medians[0]);
	}

	/** Medians in milliseconds; all works take turns, so that whatever else the machine does meets each of them. */
	private static double[] medians(Work... works) throws Exception {
		var times = new long[works.length][ROUNDS];
		for (int round = -WARM_UP; round < ROUNDS; round++) {
			for (int i = 0; i < works.length; i++) {
				long start = System.nanoTime();
				works[i].run();
				if (round >= 0) {
					times[i][round] = System.nanoTime() - start;
				}
			}
		}
		return Arrays.stream(times).mapToDouble(each -> {
			Arrays.sort(each);
			return each[ROUNDS / 2] / MEGA;
		}).toArray();
	}

	private void memory() throws Exception {
		long before = used();
		try (var open = new Open(AssessmentDocument.open(file, monitor))) {
			long held = used() - before;
			double ofXml = (double) held / Files.size(xml.file());
			System.out.printf("%-28s %7.1f MB  %.2f x the XML (to reach: 1.00 x)%n", "memory of the open document", held / MEGA, ofXml);
			open.changeAndSave();
			long after = used() - before;
			System.out.printf("%-28s %7.1f MB  %.2f x the XML%n", "the same after a save", after / MEGA,
					(double) after / Files.size(xml.file()));
		}
	}

	private static long used() throws InterruptedException {
		for (int i = 0; i < 3; i++) {
			System.gc();
			Thread.sleep(100);
		}
		return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
	}

	private Assessment build() {
		Assessment assessment = Ids.create(AssessmentPackage.Literals.ASSESSMENT);
		assessment.setTitle("A large client");
		assessment.setClient(Ids.create(AssessmentPackage.Literals.CLIENT));
		assessment.setDeck(deck());
		for (int number = 1; number <= PARTICIPANTS; number++) {
			if (number % (PARTICIPANTS / 5) == 1) {
				RespondentGroup group = Ids.create(AssessmentPackage.Literals.RESPONDENT_GROUP);
				group.setName("Group " + number);
				assessment.getGroups().add(group);
			}
			Participant participant = Ids.create(AssessmentPackage.Literals.PARTICIPANT);
			participant.setNumber(number);
			participant.setName("Participant number " + number);
			participant.setGroup(assessment.getGroups().getLast());
			assessment.getParticipants().add(participant);
		}
		Session session = Ids.create(AssessmentPackage.Literals.SESSION);
		session.getAttendance().addAll(assessment.getParticipants());
		assessment.getSessions().add(session);
		for (Card card : assessment.getDeck().getSections().getFirst().getCards()) {
			for (Question question : card.getQuestions()) {
				Ballot ballot = Ids.create(AssessmentPackage.Literals.BALLOT);
				ballot.setQuestion(question);
				ballot.setVotes(Votes.of(IntStream.rangeClosed(1, PARTICIPANTS).mapToObj(this::vote).toList()));
				session.getBallots().add(ballot);
			}
		}
		return assessment;
	}

	private static Deck deck() {
		Deck deck = Ids.create(DeckPackage.Literals.DECK);
		RatingScale scale = Ids.create(DeckPackage.Literals.RATING_SCALE);
		for (String id : List.of("not-yet", "beginning", "developing", "established", "leading")) {
			Level level = Ids.create(DeckPackage.Literals.LEVEL);
			level.setId(id);
			level.setValue(scale.getLevels().size() + 1);
			scale.getLevels().add(level);
		}
		deck.getScales().add(scale);
		Section section = Ids.create(DeckPackage.Literals.SECTION);
		deck.getSections().add(section);
		for (int i = 0; i < DIMENSIONS; i++) {
			Dimension dimension = Ids.create(DeckPackage.Literals.DIMENSION);
			deck.getDimensions().add(dimension);
			Card card = Ids.create(DeckPackage.Literals.CARD);
			section.getCards().add(card);
			for (int j = 0; j < QUESTIONS / DIMENSIONS; j++) {
				Question question = Ids.create(DeckPackage.Literals.QUESTION);
				question.setText("Do people here say what they have learned, number " + j + "?");
				question.setDimension(dimension);
				card.getQuestions().add(question);
			}
		}
		return deck;
	}

	/** One in fifty does not know, one in fifty says why it does not apply, one in fifty says something. */
	private Vote vote(int participant) {
		return switch (random.nextInt(50)) {
			case 0 -> new Vote(participant, Answer.DontKnow.INSTANCE);
			case 1 -> new Vote(participant, new Answer.DoesNotApply("not in our department"));
			case 2 -> new Vote(participant, level(), "it depends on who is asked");
			default -> new Vote(participant, level());
		};
	}

	private Answer level() {
		return new Answer.Rated(List.of("not-yet", "beginning", "developing", "established", "leading").get(random.nextInt(5)));
	}

	/** What is measured. */
	private interface Work {
		void run() throws Exception;
	}

	/** An open document that somebody works on; each change is one more vote. */
	private record Open(AssessmentDocument document) implements AutoCloseable {

		void changeAndSave() throws IOException {
			Ballot ballot = document.content().getSessions().getFirst().getBallots().getFirst();
			Vote vote = new Vote(1, new Answer.Rated("leading"), String.valueOf(System.nanoTime()));
			document.execute("Vote", () -> ballot.setVotes(ballot.getVotes().with(vote)));
			document.save(new NullProgressMonitor());
		}

		@Override
		public void close() {
			document.close();
		}
	}
}
