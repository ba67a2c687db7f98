package io.orgdeck.words.refi;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.xml.stream.XMLStreamException;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.coding.Passages;
import io.orgdeck.core.coding.PlacedPassage;
import io.orgdeck.core.coding.SpokenText;
import io.orgdeck.core.store.SafeFile;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.core.words.Names;
import io.orgdeck.model.Texts;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Ballot;

/**
 * Writes what people have said, with codes and coded passages, as a REFI-QDA project (.qdpx) or its codebook (.qdc), which ATLAS.ti,
 * NVivo, MAXQDA, QualCoder and others open. REFI-QDA Standard 1.5, www.qdasoftware.org. It is a working file: it holds every word,
 * withheld or not, and numbers in place of people's names. What rules propose stays here.
 */
public final class QdpxFile {

	static final String PROJECT = "urn:QDA-XML:project:1.0";
	static final String CODEBOOK = "urn:QDA-XML:codebook:1.0";
	static final String DESCRIPTION = "project.qde";
	static final String SOURCES = "Sources/";
	static final String INTERNAL = "internal://";
	private static final String ORIGIN = "Orgdeck";

	private final Assessment assessment;
	private final Passages passages;
	private final Map<String, byte[]> files = new LinkedHashMap<>();
	private final Map<String, String> notes = new LinkedHashMap<>();

	private QdpxFile(Assessment assessment) {
		this.assessment = assessment;
		passages = Passages.of(assessment);
	}

	/** Writes the project. @return what has no place in it, a sentence each */
	public static List<String> writeProject(Assessment assessment, Path target) throws StoreException {
		var file = new QdpxFile(assessment);
		file.files.put(DESCRIPTION, new byte[0]);
		file.files.put(DESCRIPTION, QdaXml.document(file::project));
		SafeFile.write(target, true, out -> {
			var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
			for (var one : file.files.entrySet()) {
				var entry = new ZipEntry(one.getKey());
				entry.setTime(0); // the same project is the same file
				zip.putNextEntry(entry);
				zip.write(one.getValue());
				zip.closeEntry();
			}
			zip.finish();
		});
		return file.told();
	}

	/** Writes themes and codes alone. */
	public static void writeCodebook(Assessment assessment, Path target) throws StoreException {
		byte[] bytes = QdaXml.document(xml -> xml.element("CodeBook", () -> new CodeXml(assessment, xml).write(false), "xmlns", CODEBOOK,
				"origin", ORIGIN));
		SafeFile.write(target, true, out -> out.write(bytes));
	}

	private List<String> told() {
		var told = new ArrayList<String>();
		long lost = passages.lost().size();
		if (lost > 0) {
			told.add(NLS.bind(Messages.lostNotWritten, lost));
		}
		if (assessment.getThemes().stream().anyMatch(theme -> !theme.getQuestions().isEmpty() || !theme.getFindings().isEmpty()
				|| !theme.getDimensions().isEmpty())) {
			told.add(Messages.linksNotWritten);
		}
		return told;
	}

	private List<PlacedPassage> written() {
		return passages.all().stream().filter(one -> !one.passage().isSuggested() && !one.isLost()).toList();
	}

	private void project(QdaXml xml) throws XMLStreamException {
		boolean quotes = written().stream().anyMatch(one -> one.passage().isQuoted() && !one.isEmptyMark());
		xml.element("Project", () -> {
			var coders = new TreeSet<String>();
			written().forEach(one -> coders.add(coder(one)));
			if (!coders.isEmpty()) {
				xml.element("Users", () -> {
					for (String coder : coders) {
						xml.empty("User", "guid", user(coder), "name", coder);
					}
				});
			}
			if (CodeXml.isAny(assessment)) {
				xml.element("CodeBook", () -> new CodeXml(assessment, xml).write(quotes));
			}
			if (!passages.texts().isEmpty()) {
				xml.element("Sources", () -> {
					for (SpokenText text : passages.texts()) {
						source(xml, text);
					}
				});
			}
			if (!notes.isEmpty()) {
				xml.element("Notes", () -> {
					for (var note : notes.entrySet()) {
						xml.element("Note", () -> xml.text("PlainTextContent", note.getValue()), "guid", note.getKey());
					}
				});
			}
			sets(xml);
		}, "xmlns", PROJECT, "name", Texts.or(assessment.getTitle(), ORIGIN), "origin", ORIGIN);
	}

	private static String coder(PlacedPassage one) {
		return Texts.or(one.passage().getCoder(), "?");
	}

	private static String user(String coder) {
		return Guids.of("user", coder);
	}

	static String guid(SpokenText text) {
		return Guids.of("source", text.key());
	}

	private void source(QdaXml xml, SpokenText text) throws XMLStreamException {
		String guid = guid(text);
		files.put(SOURCES + guid + ".txt", PlainText.plain(text.text()).getBytes(StandardCharsets.UTF_8));
		Map<List<Integer>, List<PlacedPassage>> selections = new TreeMap<>(
				Comparator.comparing((List<Integer> range) -> range.get(0)).thenComparing(range -> range.get(1)));
		passages.in(text).stream().filter(one -> !one.passage().isSuggested() && !one.isEmptyMark())
				.forEach(one -> selections.computeIfAbsent(List.of(one.start(), one.end()), unseen -> new ArrayList<>()).add(one));
		var places = PlainText.of(text.text());
		xml.element("TextSource", () -> {
			for (var selection : selections.entrySet()) {
				int start = places.codePoint(selection.getKey().get(0));
				int end = places.codePoint(selection.getKey().get(1));
				xml.element("PlainTextSelection", () -> {
					for (PlacedPassage one : selection.getValue()) {
						coding(xml, one, Guids.of(one.passage().getId()), Guids.of(one.passage().getCode().getId()));
						if (one.passage().isQuoted()) {
							coding(xml, one, CodeXml.quote(Guids.of(one.passage().getId())), CodeXml.QUOTES);
						}
					}
				}, "guid", Guids.of("selection", guid + start + '-' + end), "name",
						Texts.excerpt(PlainText.plain(selection.getValue().getFirst().words()).replace('\n', ' '), 60),
						"startPosition", String.valueOf(start), "endPosition", String.valueOf(end));
			}
		}, "guid", guid, "name", name(text), "plainTextPath", INTERNAL + guid + ".txt");
	}

	private void coding(QdaXml xml, PlacedPassage one, String guid, String code) throws XMLStreamException {
		Instant at = one.passage().getAt();
		xml.element("Coding", () -> {
			xml.empty("CodeRef", "targetGUID", code);
			if (!Texts.isBlank(one.passage().getNote()) && !code.equals(CodeXml.QUOTES)) {
				String note = Guids.of("note", one.passage().getId());
				notes.put(note, one.passage().getNote());
				xml.empty("NoteRef", "targetGUID", note);
			}
		}, "guid", guid, "creatingUser", user(coder(one)), "creationDateTime", at == null ? "" : at.toString());
	}

	/** What the text is about and the number of whoever spoke, never a name. */
	private static String name(SpokenText text) {
		String about = text.question() == null ? Names.onScreen().kind(text.source().eClass()) : Names.onScreen().brief(text.question());
		String round = text.source() instanceof Ballot ballot ? " (" + ballot.getRound() + ')' : "";
		return about + round + (text.respondent() == null ? "" : ", " + text.respondent().getNumber());
	}

	/** Texts that a coder has gone over without anything to code. */
	private void sets(QdaXml xml) throws XMLStreamException {
		Map<String, List<String>> read = new TreeMap<>();
		written().stream().filter(PlacedPassage::isEmptyMark).forEach(
				one -> read.computeIfAbsent(coder(one), unseen -> new ArrayList<>()).add(guid(one.text().orElseThrow())));
		if (read.isEmpty()) {
			return;
		}
		xml.element("Sets", () -> {
			for (var one : read.entrySet()) {
				xml.element("Set", () -> {
					xml.text("Description", one.getKey());
					for (String source : one.getValue()) {
						xml.empty("MemberSource", "targetGUID", source);
					}
				}, "guid", readBy(one.getKey()), "name", NLS.bind(Messages.goneOver, one.getKey()));
			}
		});
	}

	static String readBy(String coder) {
		return Guids.of("read", Objects.requireNonNullElse(coder, ""));
	}
}
