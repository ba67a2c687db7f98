import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.document.OwnName;
import io.orgdeck.core.hash.Sha256;
import io.orgdeck.core.store.AssessmentStore;
import io.orgdeck.core.store.PasswordSource;
import io.orgdeck.core.store.WriteOptions;
import io.orgdeck.library.Library;
import io.orgdeck.library.remote.Login;
import io.orgdeck.library.remote.Sharing;
import io.orgdeck.model.Ids;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Evidence;
import io.orgdeck.model.assessment.Finding;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.deck.Section;

/** Two people change the same assessments; what they wrote is looked for in what they end with. */
public final class SharingBenchmark {

	private static final NullProgressMonitor NOBODY = new NullProgressMonitor();
	private static final AssessmentStore STORE = new AssessmentStore();
	/** So many assessments are changed by both before they are sent. */
	private static final int ROUND = 250;
	private static final int KINDS = 6;
	/** The number of the assessment that scans are attached to; those before it have words alone. */
	private static final int WITH_SCANS = 5;
	/** Bytes of a scan, and after how many kills each person has another one. */
	private static final int SCAN = 2 << 20;
	private static final int SCAN_EVERY = 30;

	private final Path work;
	private final byte[] sample;
	private final Random random;
	private int lost;
	private int different;
	private int otherOrder;

	private SharingBenchmark(Path work, byte[] sample, long seed) {
		this.work = work;
		this.sample = sample;
		random = new Random(seed);
	}

	public static void main(String[] arguments) throws Exception {
		if (arguments[0].equals("send-and-get")) {
			sendAndGet(Path.of(arguments[1]));
			return;
		}
		Path work = Path.of(arguments[1]);
		Path few = work.resolve("few.assessment");
		STORE.write(withFew(STORE.read(Path.of(arguments[0])).content()), few, WriteOptions.REPLACING, null);
		var benchmark = new SharingBenchmark(work, Files.readAllBytes(few), Long.parseLong(arguments[4]));
		benchmark.pairs(Integer.parseInt(arguments[2]));
		benchmark.aMonthApart();
		benchmark.kills(Integer.parseInt(arguments[3]));
	}

	/** Most of an assessment is its deck and plan, of which little is changed here; with a few of each thing, thousands are soon joined. */
	private static Assessment withFew(Assessment assessment) {
		List<Section> sections = List.copyOf(assessment.getDeck().getSections());
		EcoreUtil.deleteAll(sections.subList(1, sections.size()), true);
		for (Session session : assessment.getSessions()) {
			session.getBallots().removeIf(ballot -> ballot.getQuestion() == null);
			session.getCards().removeIf(card -> card.getCard() == null);
		}
		shorten(sections.getFirst().getCards(), 2);
		shorten(assessment.getSessions(), 1);
		shorten(assessment.getFindings(), 5);
		assessment.getStrategy().eContents().stream().filter(one -> one.eContainmentFeature().isMany())
				.collect(Collectors.groupingBy(EObject::eContainmentFeature)).values().forEach(all -> shorten(all, 2));
		return assessment;
	}

	private static void shorten(List<? extends EObject> all, int most) {
		if (all.size() > most) {
			EcoreUtil.deleteAll(List.copyOf(all.subList(most, all.size())), true);
		}
	}

	private static Sharing open(Path home) throws Exception {
		Sharing sharing = Sharing.of(Library.at(Files.createDirectories(home)), PasswordSource.NONE, Login.NOBODY);
		sharing.shareAt(home.resolveSibling("place").toString());
		return sharing;
	}

	private static void as(String who) throws Exception {
		OwnName.set(who);
	}

	private static Path file(Path home, int number) {
		return home.resolve(String.format(Locale.ROOT, "client-%03d.assessment", number));
	}

	/** A few changes of somebody, each with words of its own. @param kinds 1 for findings alone, which nobody writes over */
	private Set<String> edit(Path file, String who, int kinds) throws Exception {
		Assessment assessment = STORE.read(file).content();
		var written = new TreeSet<String>();
		for (int i = 1 + random.nextInt(4); i > 0; i--) {
			String text = who + " wrote " + Long.toHexString(random.nextLong());
			switch (random.nextInt(kinds)) {
				case 0 -> {
					Finding finding = Ids.create(Literals.FINDING);
					finding.setTitle(text);
					assessment.getFindings().add(finding);
				}
				case 1 -> assessment.getClient().setDescription(text);
				case 2 -> assessment.getSessions().getFirst().setNotes(text);
				case 3 -> assessment.getParticipants().get(random.nextInt(assessment.getParticipants().size())).setRole(text);
				case 4 -> assessment.getStrategy().setVision(text);
				default -> assessment.getFindings().get(random.nextInt(assessment.getFindings().size())).setText(text);
			}
			written.add(text);
		}
		String all = words(assessment);
		written.removeIf(text -> !all.contains(text)); // written over by the same person
		STORE.write(assessment, file, WriteOptions.REPLACING, null);
		return written;
	}

	private static String words(Assessment assessment) {
		var words = new StringBuilder();
		assessment.eAllContents().forEachRemaining(object -> {
			for (EAttribute attribute : object.eClass().getEAllAttributes()) {
				if (object.eGet(attribute) instanceof String text) {
					words.append(text).append('\n');
				}
			}
		});
		return words.toString();
	}

	private void pairs(int pairs) throws Exception {
		long start = System.nanoTime();
		int done = 0;
		for (int round = 0; done < pairs; round++) {
			int count = Math.min(ROUND, pairs - done);
			round(work.resolve("round-" + round), count);
			done += count;
			System.out.printf(Locale.ROOT, "%d pairs in %d s: %d words lost, %d files differ, %d differ by who sends first%n", done,
					(System.nanoTime() - start) / 1_000_000_000, lost, different, otherOrder);
		}
	}

	private void round(Path place, int count) throws Exception {
		var homes = new ArrayList<Path>();
		for (String order : List.of("one", "other")) {
			for (String who : List.of("ana", "bo")) {
				homes.add(place.resolve(order).resolve(who));
			}
		}
		for (Path home : homes) {
			Files.createDirectories(home);
		}
		var sharings = new ArrayList<Sharing>();
		var written = new TreeMap<Integer, Set<String>>();
		try {
			for (int i = 0; i < count; i++) {
				Files.write(file(homes.get(0), i), sample);
				Files.write(file(homes.get(2), i), sample);
			}
			for (int i = 0; i < homes.size(); i++) {
				as(i % 2 == 0 ? "Ana" : "Bo");
				sharings.add(open(homes.get(i)));
				sharings.get(i).send(NOBODY);
			}
			for (int i = 0; i < count; i++) {
				var words = new TreeSet<>(edit(file(homes.get(0), i), "Ana", KINDS));
				words.addAll(edit(file(homes.get(1), i), "Bo", KINDS));
				written.put(i, words);
				Files.copy(file(homes.get(0), i), file(homes.get(2), i), StandardCopyOption.REPLACE_EXISTING);
				Files.copy(file(homes.get(1), i), file(homes.get(3), i), StandardCopyOption.REPLACE_EXISTING);
			}
			for (int one : new int[] { 0, 1, 0, 3, 2, 3 }) {
				sharings.get(one).send(NOBODY);
			}
		} finally {
			sharings.forEach(Sharing::close);
		}
		for (int i = 0; i < count; i++) {
			int number = i;
			String words = words(STORE.read(file(homes.get(0), i)).content());
			lost += (int) written.get(i).stream().filter(text -> !words.contains(text)).count();
			different += Files.mismatch(file(homes.get(0), number), file(homes.get(1), number)) == -1 ? 0 : 1;
			otherOrder += Files.mismatch(file(homes.get(0), number), file(homes.get(2), number)) == -1 ? 0 : 1;
		}
		delete(place);
		delete(Path.of(System.getProperty("orgdeck.state"), "shared"));
	}

	/** Three people, each with thirty days of work, none of whom hears from the others meanwhile. */
	private void aMonthApart() throws Exception {
		Path place = work.resolve("month");
		List<String> people = List.of("Ana", "Bo", "Cy");
		var written = new TreeSet<String>();
		for (String who : people) {
			as(who);
			Path home = place.resolve(who);
			Files.createDirectories(home);
			if (who.equals("Ana")) {
				Files.write(file(home, 0), sample);
			}
			try (Sharing sharing = open(home)) {
				sharing.send(NOBODY);
			}
		}
		for (String who : people) {
			var own = new TreeSet<String>();
			for (int day = 0; day < 30; day++) {
				own.addAll(edit(file(place.resolve(who), 0), who, KINDS));
			}
			String words = words(STORE.read(file(place.resolve(who), 0)).content());
			own.removeIf(text -> !words.contains(text));
			written.addAll(own);
		}
		for (String who : List.of("Ana", "Bo", "Cy", "Bo", "Ana")) {
			as(who);
			try (Sharing sharing = open(place.resolve(who))) {
				sharing.send(NOBODY);
			}
		}
		String words = words(STORE.read(file(place.resolve("Ana"), 0)).content());
		long gone = written.stream().filter(text -> !words.contains(text)).count();
		boolean same = Files.mismatch(file(place.resolve("Ana"), 0), file(place.resolve("Bo"), 0)) == -1
				&& Files.mismatch(file(place.resolve("Ana"), 0), file(place.resolve("Cy"), 0)) == -1;
		System.out.printf(Locale.ROOT, "three people a month apart: %d words written, %d lost, %s%n", written.size(), gone,
				same ? "all three the same" : "not the same");
	}

	private static void sendAndGet(Path home) throws Exception {
		try (Sharing sharing = open(home)) {
			System.out.println("ready");
			sharing.send(NOBODY);
		}
	}

	private static ProcessBuilder sender(Path home, String option) {
		return new ProcessBuilder(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
				"-XX:TieredStopAtLevel=1", "-Xshare:auto", option, "-Dorgdeck.state=" + System.getProperty("orgdeck.state"), "-cp",
				System.getProperty("java.class.path"), "SharingBenchmark", "send-and-get", home.toString())
				.redirectError(ProcessBuilder.Redirect.DISCARD);
	}

	private void kills(int kills) throws Exception {
		Path place = work.resolve("kills");
		Path ana = place.resolve("ana");
		Path bo = place.resolve("bo");
		Files.createDirectories(ana);
		for (int i = 0; i <= WITH_SCANS; i++) {
			Files.write(file(ana, i), sample);
		}
		for (Path home : List.of(ana, bo)) {
			try (Sharing sharing = open(home)) {
				sharing.send(NOBODY);
			}
		}
		// classes that are loaded at a glance: most of the time would go into starting programs
		Path classes = place.resolve("classes.jsa");
		if (kills > 0) {
			sender(ana, "-XX:ArchiveClassesAtExit=" + classes).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
		}
		var written = new TreeMap<Integer, Set<String>>();
		long longest = 400;
		var scans = new TreeSet<String>();
		int killed = 0;
		int gone = 0;
		for (int i = 0; i < kills; i++) {
			Path home = i % 2 == 0 ? ana : bo;
			if (i % SCAN_EVERY < 2) {
				scans.add(attach(file(home, WITH_SCANS), "scan " + i));
			}
			for (int number = 0; number < WITH_SCANS; number++) {
				written.computeIfAbsent(number, key -> new TreeSet<>()).addAll(edit(file(home, number), home.getFileName().toString(), 1));
			}
			Process process = sender(home, "-XX:SharedArchiveFile=" + classes).start();
			process.inputReader().readLine();
			long begun = System.nanoTime();
			if (process.waitFor(random.nextLong(longest), TimeUnit.MILLISECONDS)) {
				longest = Math.max(50, (System.nanoTime() - begun) / 1_000_000);
			} else {
				process.destroyForcibly().waitFor();
				killed++;
				longest += 10;
			}
		}
		for (Path home : List.of(ana, bo, ana)) {
			try (Sharing sharing = open(home)) {
				sharing.send(NOBODY);
			}
		}
		for (int number = 0; number < WITH_SCANS; number++) {
			String words = words(STORE.read(file(ana, number)).content());
			gone += (int) written.getOrDefault(number, Set.of()).stream().filter(text -> !words.contains(text)).count();
		}
		int scansGone = 0;
		for (Path home : List.of(ana, bo)) {
			var missing = new TreeSet<>(scans);
			missing.removeAll(attached(file(home, WITH_SCANS)));
			scansGone += missing.size();
		}
		System.out.printf(Locale.ROOT, "%d sends, %d of them killed: %d words lost, %d of %d scans lost%n", kills, killed, gone, scansGone,
				2 * scans.size());
	}

	/** Attaches a scan that nothing can pack. @return its name and what it is */
	private String attach(Path file, String name) throws Exception {
		var bytes = new byte[SCAN];
		random.nextBytes(bytes);
		Path scan = Files.write(work.resolve(name), bytes);
		AssessmentDocument document = AssessmentDocument.open(file, NOBODY);
		Evidence evidence = Ids.create(Literals.EVIDENCE);
		evidence.setTitle(name);
		evidence.setAttachment(document.attach(scan, NOBODY));
		document.execute("attach", () -> document.content().getEvidence().add(evidence));
		document.save(NOBODY);
		document.close();
		Files.delete(scan);
		return name + " " + Sha256.of(bytes);
	}

	/** The scans in a file that can be opened. */
	private Set<String> attached(Path file) throws Exception {
		var found = new TreeSet<String>();
		AssessmentDocument document = AssessmentDocument.open(file, NOBODY);
		for (Evidence evidence : document.content().getEvidence()) {
			if (evidence.getTitle().startsWith("scan ")) {
				Path copy = document.saveCopy(evidence.getAttachment(), work.resolve("copy"), NOBODY);
				found.add(evidence.getTitle() + " " + Sha256.of(copy));
				Files.delete(copy);
			}
		}
		document.close();
		return found;
	}

	private static void delete(Path folder) throws Exception {
		if (!Files.exists(folder)) {
			return;
		}
		try (var files = Files.walk(folder)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		}
	}
}
