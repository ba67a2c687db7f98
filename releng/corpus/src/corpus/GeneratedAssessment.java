package corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * An assessment made at random: unlike weights, targets, up to three rounds, questions that nobody has been asked, questions
 * that so few have answered that they are withheld, two scales; and the same after votes have been changed and added.
 */
final class GeneratedAssessment {

	private static final String[][] SCALES = { { "Not yet", "Beginning", "Developing", "Established", "Embedded" },
			{ "No", "Partly", "Yes" } };
	private static final double[] WEIGHTS = { 1, 0.5, 2, 0, 3.25 };
	private static final int QUESTIONS = 4;
	private static final int ROUNDS = 3;
	/** Those who have voted, and after them those who vote later. */
	private static final int EARLY = 12;
	private static final int PEOPLE = 15;
	private static final int FEW = 2;

	/** One vote as the workbook shows it; before the change empty where it is added. */
	record Change(String question, int round, String before, String after) {
	}

	private final Random random;
	private final int dimensions;
	private final boolean voted;
	private final StringBuilder deck = new StringBuilder();
	private final StringBuilder before = new StringBuilder();
	private final StringBuilder after = new StringBuilder();
	private final StringBuilder targets = new StringBuilder();
	private final List<Change> changes = new ArrayList<>();

	GeneratedAssessment(int dimensions, boolean voted, long seed) {
		this.random = new Random(seed);
		this.dimensions = dimensions;
		this.voted = voted;
		for (int scale = 0; scale < SCALES.length; scale++) {
			deck.append("<scales id='scale%d' name='Scale %d'>".formatted(scale, scale));
			for (int level = 0; level < SCALES[scale].length; level++) {
				deck.append("<levels id='l%d-%d' value='%d' label='%s'/>".formatted(scale, level, level * (scale * 4 + 1) + 1,
						SCALES[scale][level]));
			}
			deck.append("</scales>");
		}
		for (int dimension = 1; dimension <= dimensions; dimension++) {
			deck.append("<dimensions id='d%d' name='Dimension %d' shortName='Dim %d'/>".formatted(dimension, dimension, dimension));
			if (random.nextBoolean()) {
				targets.append("<targets id='t%d' dimension='d%d' value='%s'/>".formatted(dimension, dimension, 1.5 + random.nextInt(4)));
			}
		}
		deck.append("<sections id='A' code='A' title='All'>");
		for (int dimension = 1; dimension <= dimensions; dimension++) {
			card(dimension);
		}
		deck.append("</sections>");
	}

	private void card(int dimension) {
		deck.append("<cards id='c%d' code='A-code-that-is-long-%d' title='Card %d'>".formatted(dimension, dimension, dimension));
		for (int number = 1; number <= QUESTIONS; number++) {
			String id = "%d.%d0".formatted(dimension, number);
			int scale = number == 2 ? 1 : 0;
			deck.append("<questions id='%s' text='Statement %s' dimension='d%d' scale='scale%d' weight='%s'/>".formatted(id, id, dimension,
					scale, WEIGHTS[random.nextInt(WEIGHTS.length)]));
			int kind = random.nextInt(6);
			if (voted && kind > 0) {
				votes(id, scale, kind == 1);
			}
		}
		deck.append("</cards>");
	}

	private void votes(String question, int scale, boolean byFew) {
		int rounds = 1 + random.nextInt(ROUNDS);
		int low = random.nextInt(SCALES[scale].length);
		boolean more = random.nextBoolean();
		for (int round = 1; round <= rounds; round++) {
			if (round > 1 && round < rounds) {
				continue; // only the first and the last round make figures
			}
			var old = new String[PEOPLE];
			for (int person = 0; person < (byFew ? FEW : EARLY); person++) {
				old[person] = answer(scale, low);
			}
			String[] changed = old.clone();
			if (!byFew) {
				for (int person = 0; person < (more ? PEOPLE : EARLY); person++) {
					if (person >= EARLY || random.nextInt(3) == 0) {
						changed[person] = answer(scale, random.nextInt(SCALES[scale].length));
						changes.add(new Change(question, round, words(scale, old[person]), words(scale, changed[person])));
					}
				}
			}
			before.append(ballot(question, round, old));
			after.append(ballot(question, round, changed));
		}
	}

	private String answer(int scale, int low) {
		int kind = random.nextInt(10);
		int most = SCALES[scale].length - 1;
		return kind == 0 ? "?"
				: kind == 1 ? "-why" : "l%d-%d".formatted(scale, kind < 5 ? random.nextInt(most + 1) : Math.min(most, low + kind % 2));
	}

	private static String words(int scale, String answer) {
		return answer == null ? "" : switch (answer) {
			case "?" -> "Don't know";
			case "-why" -> "Does not apply";
			default -> SCALES[scale][Integer.parseInt(answer.substring(answer.indexOf('-') + 1))];
		};
	}

	private static String ballot(String question, int round, String[] answers) {
		var votes = new ArrayList<String>();
		for (int person = 0; person < answers.length; person++) {
			if (answers[person] != null) {
				votes.add(person + 1 + "=" + answers[person]);
			}
		}
		return "<ballots id='b%s-%d' question='%s' round='%d' votes='%s'/>".formatted(question, round, question, round,
				String.join(" ", votes));
	}

	/** Writes the assessment as it is before or after the changes. */
	Path write(Path file, boolean changed) throws IOException {
		var people = new StringBuilder();
		for (int person = 1; person <= PEOPLE; person++) {
			String group = person <= 7 || person > EARLY ? "many" : person <= 10 ? "some" : "few";
			people.append("<participants id='p%d' number='%d' name='Person %d' group='%s'/>".formatted(person, person, person, group));
		}
		return Files.writeString(file, """
				<?xml version="1.0" encoding="UTF-8"?>
				<assessment:Assessment xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:assessment="http://orgdeck.io/assessment/1"
				    id="generated" fileVersion="1.0" title="Generated" disclosureThreshold="3"><client id="client" name="Client"/>
				<deck id="generated" version="1" language="en-GB" title="Generated">%s</deck>
				<groups id="many" name="Many"/><groups id="some" name="Some"/><groups id="few" name="Few"/>%s
				<sessions id="s" title="Session" date="2026-02-01" status="held">%s</sessions>%s
				</assessment:Assessment>
				""".formatted(deck, people, changed ? after : before, targets));
	}

	List<Change> changes() {
		return changes;
	}

	@Override
	public String toString() {
		return dimensions + " dimensions" + (voted ? "" : ", no votes");
	}

	/** Few and many dimensions, and one that nobody has voted on. */
	static List<GeneratedAssessment> all() {
		return Arrays.asList(new GeneratedAssessment(3, true, 3), new GeneratedAssessment(15, true, 15),
				new GeneratedAssessment(5, false, 5));
	}
}
