import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

import org.eclipse.core.runtime.NullProgressMonitor;

import io.orgdeck.core.store.AssessmentStore;
import io.orgdeck.library.Library;
import io.orgdeck.model.assessment.Assessment;

public final class LibraryBenchmark {

	private static final int ROUNDS = 9;
	private static final NullProgressMonitor NOBODY = new NullProgressMonitor();

	private interface Work {
		void run() throws Exception;
	}

	private LibraryBenchmark() {
	}

	public static void main(String[] arguments) throws Exception {
		Path sample = Path.of(arguments[0]);
		Path folder = Path.of(arguments[1]);
		int count = Integer.parseInt(arguments[2]);
		var store = new AssessmentStore();
		Assessment assessment = store.read(sample).content();
		for (int i = 0; i < count; i++) {
			assessment.setId("assessment-" + i);
			assessment.getClient().setName("Client " + i);
			assessment.getStrategy().setVision("What number " + i + " wants.");
			Path file = folder.resolve(String.format(Locale.ROOT, "%02d/client-%04d.assessment", i % 40, i));
			Files.createDirectories(file.getParent());
			store.write(assessment, file, NOBODY);
			Files.setLastModifiedTime(file, java.nio.file.attribute.FileTime.fromMillis(System.currentTimeMillis() - 60_000));
		}
		Library library = Library.at(folder);
		double one = median(() -> store.read(sample));
		double first = time(() -> library.list(NOBODY));
		double list = median(() -> library.list(NOBODY));
		double firstSearch = time(() -> library.search("number 4711", 20, NOBODY));
		double word = median(() -> library.search("number 4711", 20, NOBODY));
		double frequent = median(() -> library.search("work team", 20, NOBODY));
		System.out.printf(Locale.ROOT, "reading one assessment        %8.1f ms%n", one);
		System.out.printf(Locale.ROOT, "first look at %5d            %8.1f ms  %8.2f x a file%n", count, first, first / count / one);
		System.out.printf(Locale.ROOT, "list                          %8.1f ms  %8.2f x%n", list, list / one);
		System.out.printf(Locale.ROOT, "first search                  %8.1f ms  %8.2f x a file%n", firstSearch, firstSearch / count / one);
		System.out.printf(Locale.ROOT, "search, words of one          %8.1f ms  %8.2f x%n", word, word / one);
		System.out.printf(Locale.ROOT, "search, words of all          %8.1f ms  %8.2f x%n", frequent, frequent / one);
		library.forget();
	}

	private static double time(Work work) throws Exception {
		long start = System.nanoTime();
		work.run();
		return (System.nanoTime() - start) / 1e6;
	}

	private static double median(Work work) throws Exception {
		var times = new double[ROUNDS];
		for (int i = 0; i < ROUNDS; i++) {
			times[i] = time(work);
		}
		Arrays.sort(times);
		return times[ROUNDS / 2];
	}
}
