package io.orgdeck.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.store.SleepingLockWrapper;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

import io.orgdeck.core.document.Caches;
import io.orgdeck.library.FileWords.Line;
import io.orgdeck.library.Wanted.Token;

/**
 * The words of all files of a library, kept by Lucene: one document a file. Every state of it says beside its documents which
 * content of which file is in it. It is a cache: whatever is wrong with it, it is made anew.
 */
final class WordIndex {

	/** What was found in one file. */
	record Match(String path, List<Passage> passages) {
	}

	/** What was found, best first. */
	record Matches(List<Match> files, long total) {
	}

	private interface Work<T> {
		T run() throws IOException;
	}

	private static final Analyzer ANALYZER = new WordAnalyzer();
	private static final String PATH = "path";
	private static final String WORDS = "words";
	private static final String LINES = "lines";
	/** Between two lines, and between the place of a line and its text; neither stands in a text that is on one line. */
	private static final char BETWEEN_LINES = '\n';
	private static final char BEFORE_TEXT = '\t';
	private static final int PASSAGES = 3;
	private static final int LONGEST = 200;
	private static final int BEFORE_MARK = 60;
	/** Milliseconds to wait for another program that writes the same words, and between two tries. */
	private static final long PATIENCE = 10_000;
	private static final long PAUSE = 100;

	/** Lucene warns of a faster Java that nobody here has; held, as a logger that nobody holds forgets its level. */
	private static final Logger LOG = Logger.getLogger("org.apache.lucene");

	static {
		LOG.setLevel(Level.SEVERE);
	}

	private final Path folder;
	private final Path library;

	WordIndex(Path folder, Path library) {
		this.folder = folder;
		this.library = library;
	}

	/** Takes out the words of files that are gone or not as they were. Nothing is read; the next search does that. */
	void takeOutChanged(List<Entry> entries) throws IOException {
		if (!Files.isDirectory(folder)) {
			return; // nobody has searched yet
		}
		mended(() -> {
			try (Directory directory = open()) {
				if (DirectoryReader.indexExists(directory)
						&& !digests(entries).entrySet().containsAll(known(directory).entrySet())) {
					update(directory, entries, List.of(), new NullProgressMonitor());
				}
				return null;
			} catch (LockObtainFailedException e) {
				return null; // whoever writes it does the same
			}
		});
	}

	/**
	 * Reads the files that have changed, and finds those that hold all that is wanted.
	 *
	 * @throws LockObtainFailedException when another program does not come to an end with reading them
	 */
	Matches search(List<Entry> entries, String typed, int most, IProgressMonitor monitor) throws IOException {
		return mended(() -> {
			try (Directory directory = open()) {
				if (!DirectoryReader.indexExists(directory) || !digests(entries).equals(known(directory))) {
					update(new SleepingLockWrapper(directory, PATIENCE, PAUSE), entries, entries, monitor);
				}
				return find(directory, new Wanted(typed, ANALYZER), most);
			}
		});
	}

	private <T> T mended(Work<T> work) throws IOException {
		try {
			return work.run();
		} catch (OperationCanceledException | LockObtainFailedException e) {
			throw e;
		} catch (IOException | RuntimeException e) { // also what Lucene throws when it stumbles over damage
			Caches.delete(folder);
			return work.run();
		}
	}

	/** Files that are not mapped into memory can be taken away on every system while somebody searches. */
	private Directory open() throws IOException {
		return new NIOFSDirectory(folder);
	}

	private static Map<String, String> digests(List<Entry> entries) {
		return entries.stream().collect(Collectors.toMap(Entry::path, Entry::digest));
	}

	private static Map<String, String> known(Directory directory) throws IOException {
		return SegmentInfos.readLatestCommit(directory).getUserData();
	}

	private void update(Directory directory, List<Entry> entries, List<Entry> wanted, IProgressMonitor monitor) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, Messages.scan_reading, wanted.size());
		var merging = new LogDocMergePolicy(); // others leave small parts as they are, with words that are deleted
		merging.setNoCFSRatio(1); // few files, as each is waited for
		var config = new IndexWriterConfig(ANALYZER).setCommitOnClose(false).setMergePolicy(merging);
		try (var writer = new IndexWriter(directory, config)) {
			var known = new HashMap<String, String>();
			writer.getLiveCommitData().forEach(one -> known.put(one.getKey(), one.getValue()));
			Map<String, String> now = digests(entries);
			for (String path : List.copyOf(known.keySet())) {
				if (!known.get(path).equals(now.get(path))) {
					writer.deleteDocuments(new Term(PATH, path));
					known.remove(path);
				}
			}
			try {
				for (Entry entry : wanted) {
					progress.split(1);
					if (!known.containsKey(entry.path())) {
						Optional<List<Line>> lines = FileWords.read(library.resolve(entry.path()), entry);
						if (lines.isPresent()) {
							writer.addDocument(document(entry.path(), lines.get()));
							known.put(entry.path(), entry.digest());
						}
					}
				}
			} finally { // whoever loses patience keeps what was read
				writer.forceMergeDeletes(); // until then a word that is gone lies about on the disk
				writer.setLiveCommitData(known.entrySet());
				writer.commit();
			}
		}
	}

	private static Document document(String path, List<Line> lines) {
		var document = new Document();
		document.add(new StringField(PATH, path, Store.YES));
		lines.forEach(line -> document.add(new TextField(WORDS, line.text(), Store.NO)));
		document.add(new StoredField(LINES, lines.stream().map(line -> line.place() + BEFORE_TEXT + line.text())
				.collect(Collectors.joining(String.valueOf(BETWEEN_LINES)))));
		return document;
	}

	private static Matches find(Directory directory, Wanted wanted, int most) throws IOException {
		if (wanted.isNothing()) {
			return new Matches(List.of(), 0);
		}
		try (DirectoryReader reader = DirectoryReader.open(directory)) {
			var searcher = new IndexSearcher(reader);
			TopDocs top = searcher.search(wanted.in(WORDS), most);
			var files = new ArrayList<Match>();
			for (ScoreDoc found : top.scoreDocs) {
				Document document = searcher.storedFields().document(found.doc);
				files.add(new Match(document.get(PATH), passages(document.get(LINES), wanted)));
			}
			return new Matches(files, searcher.count(wanted.in(WORDS)));
		}
	}

	/** A line that holds something that is wanted, with the words that are. */
	private record Candidate(String line, List<Token> tokens, long different) {
	}

	/** The lines that hold most of what is wanted, and of those the first; no line is read after enough that hold all of it. */
	private static List<Passage> passages(String lines, Wanted wanted) {
		var candidates = new ArrayList<Candidate>();
		int whole = 0;
		for (String line : lines.split(String.valueOf(BETWEEN_LINES))) {
			List<Token> found = wanted.in(wanted.tokens(line.substring(line.indexOf(BEFORE_TEXT) + 1)));
			if (!found.isEmpty()) {
				var candidate = new Candidate(line, found, wanted.different(found));
				candidates.add(candidate);
				if (candidate.different() == wanted.different() && ++whole == PASSAGES) {
					break;
				}
			}
		}
		return candidates.stream().sorted(Comparator.comparingLong(Candidate::different).reversed()).limit(PASSAGES).map(WordIndex::passage)
				.toList();
	}

	private static Passage passage(Candidate one) {
		int tab = one.line().indexOf(BEFORE_TEXT);
		String text = one.line().substring(tab + 1);
		int first = one.tokens().getFirst().from();
		int from = text.length() <= LONGEST ? 0 : wordStart(text, Math.max(0, first - BEFORE_MARK));
		int to = text.length() - from <= LONGEST ? text.length() : wordEnd(text, from + LONGEST);
		String before = from == 0 ? "" : "\u2026 ";
		String shown = before + text.substring(from, to).strip() + (to == text.length() ? "" : " \u2026");
		int shift = before.length() - from;
		return new Passage(one.line().substring(0, tab), shown,
				one.tokens().stream().filter(token -> token.from() >= from && token.to() <= to)
						.map(token -> new Passage.Mark(token.from() + shift, token.to() + shift)).toList());
	}

	private static int wordStart(String text, int near) {
		int space = text.indexOf(' ', near);
		return near == 0 ? 0 : space < 0 || space > near + BEFORE_MARK / 2 ? whole(text, near) : space + 1;
	}

	private static int wordEnd(String text, int near) {
		int space = text.lastIndexOf(' ', near);
		return space < near - BEFORE_MARK ? whole(text, near) : space;
	}

	/** A place that cuts no character in two. */
	private static int whole(String text, int near) {
		return Character.isLowSurrogate(text.charAt(near)) ? near - 1 : near;
	}
}
