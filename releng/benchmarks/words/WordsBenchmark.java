import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntConsumer;

import io.orgdeck.core.coding.Passages;
import io.orgdeck.core.coding.SpokenText;
import io.orgdeck.core.coding.SpokenTexts;
import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.edits.CodingEdits;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentFactory;
import io.orgdeck.model.assessment.Comment;
import io.orgdeck.words.search.TextSearch;
import io.orgdeck.words.suggest.FrequentWords;
import io.orgdeck.words.suggest.Proposals;

/** Ten thousand comments searched and coded: what a key waits for, and beside it a look through all of them. */
public final class WordsBenchmark {

	private static final double MEGA = 1e6;
	private static final int ROUNDS = 200;
	private static final int PASSAGES = 3_000;
	private static final int CODES = 20;
	/** What nobody notices, in milliseconds; the search itself does not make keys wait. */
	private static final double NOTICED = 100;
	private static final String[] WORDS = ("meeting meetings manager managers listen listening heard rota late early training budget people team ward"
			+ " office decision decide decided wait waiting weeks good bad help support change changes again never always often need needs"
			+ " time work working email phone patient patients family trust board plan planned plans idea ideas say says said tell told ask"
			+ " asked learn learned learning mistake mistakes blame open closed share shared knowledge new staff nurse doctor porter kitchen"
			+ " system computer form forms paper report reports").split(" ");
	private static final String[] QUERIES = { "listen", "manager decision", "\"training budget\"", "wait* weeks", "blame -never",
			"learn mistake" };

	private final Assessment assessment = AssessmentFactory.eINSTANCE.createAssessment();
	private final Random random = new Random(20261130);

	public static void main(String[] arguments) {
		new WordsBenchmark().run(Integer.parseInt(arguments[0]));
	}

	private void run(int comments) {
		assessment.setId("benchmark");
		for (int i = 0; i < comments; i++) {
			Comment comment = AssessmentFactory.eINSTANCE.createComment();
			comment.setId("comment-" + i);
			comment.setText(text());
			assessment.getComments().add(comment);
		}
		AssessmentDocument document = AssessmentDocument.of(assessment);
		var edits = new CodingEdits(document, Clock.systemUTC());
		List<SpokenText> texts = SpokenTexts.of(assessment);
		System.out.printf("%,d comments of %.0f characters%n", comments,
				texts.stream().mapToInt(text -> text.text().length()).average().orElse(0));
		code(edits, texts);
		long start = System.nanoTime();
		var search = new TextSearch(texts, "en-GB");
		System.out.printf("%-52s %8.1f ms%n", "words taken apart, once, beside the screen's thread", (System.nanoTime() - start) / MEGA);
		double look = measure("look through all for a word", round -> look(texts, WORDS[round % WORDS.length]));
		double found = measure("search", round -> search.find(QUERIES[round % QUERIES.length], 0));
		measure("search within 10 words", round -> search.find("manager decision", 10));
		double coding = measure("code a passage and find all passages again", round -> {
			SpokenText text = texts.get(round);
			edits.mark(text, 0, text.text().indexOf(' '), "Code " + round % CODES);
			Passages.of(assessment);
		});
		start = System.nanoTime();
		FrequentWords.of(texts, "en-GB", 300);
		System.out.printf("%-52s %8.1f ms%n", "frequent words", (System.nanoTime() - start) / MEGA);
		start = System.nanoTime();
		int proposed = Proposals.of(Passages.of(assessment), assessment.getCodes(), "en-GB").size();
		System.out.printf("%-52s %8.1f ms for %,d%n", "suggestions", (System.nanoTime() - start) / MEGA, proposed);
		System.out.printf("%-52s %8.2f x%n", "search beside a look through all", found / look);
		System.out.printf("%-52s %8.2f x (to reach: 1 x)%n", "coding beside what nobody notices (100 ms)", coding / NOTICED);
	}

	private String text() {
		var words = new ArrayList<String>();
		for (int i = 0; i < 12 + random.nextInt(40); i++) {
			words.add(WORDS[random.nextInt(WORDS.length)]);
		}
		return String.join(" ", words) + '.';
	}

	private static void code(CodingEdits edits, List<SpokenText> texts) {
		int each = Math.min(PASSAGES, texts.size()) / CODES;
		for (int code = 0; code < CODES; code++) {
			edits.markWhole(texts.subList(texts.size() - (code + 1) * each, texts.size() - code * each), "Code " + code);
		}
	}

	private static long look(List<SpokenText> texts, String word) {
		return texts.stream().filter(text -> text.text().toLowerCase(Locale.ROOT).contains(word)).count();
	}

	private static double measure(String what, IntConsumer work) {
		var times = new double[ROUNDS];
		for (int round = 0; round < ROUNDS; round++) {
			long start = System.nanoTime();
			work.accept(round);
			times[round] = (System.nanoTime() - start) / MEGA;
		}
		Arrays.sort(times);
		System.out.printf("%-52s %8.1f ms, 95 %% below %.1f ms%n", what, times[ROUNDS / 2], times[ROUNDS * 95 / 100]);
		return times[ROUNDS / 2];
	}
}
