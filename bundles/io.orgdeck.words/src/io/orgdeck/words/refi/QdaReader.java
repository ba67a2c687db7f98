package io.orgdeck.words.refi;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.store.Archive;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.core.store.StoreException.Kind;
import io.orgdeck.core.xml.XmlLimits;
import io.orgdeck.words.refi.QdaProject.CodeNode;
import io.orgdeck.words.refi.QdaProject.Coding;
import io.orgdeck.words.refi.QdaProject.Group;
import io.orgdeck.words.refi.QdaProject.Selection;
import io.orgdeck.words.refi.QdaProject.Source;

/** Reads REFI-QDA projects and codebooks as if nobody vouched for them. Elements are told by their names in any namespace, as some programs write another. */
final class QdaReader {

	private static final long LARGEST = 64L << 20;
	private static final int DEEPEST = 50;

	private final Path file;
	private final Optional<Archive> archive;
	private final Map<String, String> users = new HashMap<>();
	private final List<CodeNode> codes = new ArrayList<>();
	private final List<Source> sources = new ArrayList<>();
	private final Map<String, String> notes = new HashMap<>();
	private final List<Group> sets = new ArrayList<>();
	private final List<String> untold = new ArrayList<>();
	private XMLStreamReader in;

	private QdaReader(Path file, Optional<Archive> archive) {
		this.file = file;
		this.archive = archive;
	}

	/** @throws StoreException with a sentence, when the file is no such project or is damaged */
	static QdaProject read(Path file) throws StoreException {
		if (!file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".qdpx")) {
			try {
				if (Files.size(file) > LARGEST) {
					throw bad(file, null);
				}
				return new QdaReader(file, Optional.empty()).read(Files.readAllBytes(file));
			} catch (StoreException e) {
				throw e;
			} catch (IOException e) {
				throw bad(file, e);
			}
		}
		try (var archive = Archive.open(file)) {
			byte[] description = archive.read(QdpxFile.DESCRIPTION, Archive.Kind.MODEL).orElseThrow(() -> bad(file, null));
			return new QdaReader(file, Optional.of(archive)).read(description);
		} catch (StoreException e) {
			throw e;
		} catch (IOException e) {
			throw bad(file, e);
		}
	}

	private static StoreException bad(Path file, Exception cause) {
		return new StoreException(Kind.CANNOT_READ, NLS.bind(Messages.notRefi, file.getFileName()), cause);
	}

	private QdaProject read(byte[] xml) throws StoreException {
		var factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, true);
		XmlLimits.properties().forEach((name, value) -> {
			if (factory.isPropertySupported(name)) {
				factory.setProperty(name, value);
			}
		});
		try {
			in = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
			in.nextTag();
			if (!in.getLocalName().equals("Project") && !in.getLocalName().equals("CodeBook")) {
				throw bad(file, null);
			}
			children(this::part);
			tellLooseNotes();
			return new QdaProject(users, codes, sources, notes, sets, untold);
		} catch (XMLStreamException e) {
			throw bad(file, e);
		}
	}

	private void tellLooseNotes() {
		var loose = new HashSet<String>(notes.keySet());
		sources.stream().flatMap(source -> source.selections().stream()).flatMap(selection -> selection.codings().stream())
				.map(Coding::notes).forEach(loose::removeAll);
		if (!loose.isEmpty()) {
			untold.add(NLS.bind(Messages.looseNotes, loose.size()));
		}
	}

	/** Reads an element, up to its end. */
	private interface Element {
		void read(String name) throws XMLStreamException, StoreException;
	}

	private void children(Element child) throws XMLStreamException, StoreException {
		while (in.hasNext()) {
			int event = in.next();
			if (event == XMLStreamConstants.START_ELEMENT) {
				child.read(in.getLocalName());
			} else if (event == XMLStreamConstants.END_ELEMENT) {
				return;
			}
		}
	}

	private void skip(String name) throws XMLStreamException, StoreException {
		children(this::skip);
	}

	private String attribute(String name) {
		String value = in.getAttributeValue(null, name);
		return value == null ? "" : value;
	}

	private String guid(String name) {
		return Guids.read(attribute(name));
	}

	private void part(String name) throws XMLStreamException, StoreException {
		switch (name) {
			case "Users", "CodeBook", "Sources", "Notes", "Sets" -> children(this::part);
			case "User" -> {
				users.put(guid("guid"), attribute("name").isBlank() ? attribute("id") : attribute("name"));
				skip(name);
			}
			case "Codes" -> children(code -> codes.add(code(0)));
			case "TextSource" -> sources.add(source());
			case "Note" -> note();
			case "Set" -> set();
			case "PDFSource", "AudioSource", "VideoSource", "PictureSource" -> sourceWithText();
			case "Cases", "Variables", "Graphs", "Links" -> untaken(name);
			default -> skip(name);
		}
	}

	/** What has no place here, counted. */
	private void untaken(String name) throws XMLStreamException, StoreException {
		var count = new int[1];
		children(child -> {
			count[0]++;
			skip(child);
		});
		if (count[0] > 0) {
			String sentence = switch (name) {
				case "Cases" -> Messages.cases;
				case "Variables" -> Messages.variables;
				case "Graphs" -> Messages.graphs;
				default -> Messages.links;
			};
			untold.add(NLS.bind(sentence, count[0]));
		}
	}

	/** A page, a recording or a picture: its text is taken where the program has put one beside it, and what was marked there. */
	private void sourceWithText() throws XMLStreamException, StoreException {
		String guid = guid("guid");
		String name = attribute("name");
		var texts = new ArrayList<Source>();
		var marks = new int[1];
		children(child -> {
			if (child.equals("Representation") || child.equals("Transcript")) {
				Source text = source();
				texts.add(new Source(texts.isEmpty() ? guid : text.guid(), name, text.text(), text.selections()));
			} else {
				marks[0] += child.endsWith("Selection") ? 1 : 0;
				skip(child);
			}
		});
		sources.addAll(texts);
		if (texts.isEmpty()) {
			untold.add(NLS.bind(Messages.otherSource, name));
		} else if (marks[0] > 0) {
			untold.add(NLS.bind(Messages.marks, marks[0], name));
		}
	}

	private CodeNode code(int depth) throws XMLStreamException, StoreException {
		if (depth > DEEPEST) {
			throw bad(file, null);
		}
		String guid = guid("guid");
		String name = attribute("name");
		boolean codable = !attribute("isCodable").equals("false") && !attribute("isCodable").equals("0");
		String colour = attribute("color");
		var text = new StringBuilder();
		var parts = new ArrayList<CodeNode>();
		children(child -> {
			switch (child) {
				case "Description" -> text.append(in.getElementText());
				case "Code" -> parts.add(code(depth + 1));
				default -> skip(child);
			}
		});
		return new CodeNode(guid, name, codable, colour, text.toString(), parts);
	}

	private Source source() throws XMLStreamException, StoreException {
		String guid = guid("guid");
		String name = attribute("name");
		String path = attribute("plainTextPath");
		var content = new StringBuilder();
		var selections = new ArrayList<Selection>();
		var points = new HashMap<String, Long>();
		children(child -> {
			switch (child) {
				case "PlainTextContent" -> content.append(in.getElementText());
				case "PlainTextSelection" ->
					selections.add(selection(number(attribute("startPosition")), number(attribute("endPosition"))));
				case "SyncPoint" -> {
					points.put(guid("guid"), number(attribute("position")));
					skip(child);
				}
				case "TranscriptSelection" -> selections.add(selection(points.getOrDefault(guid("fromSyncPoint"), 0L),
						points.getOrDefault(guid("toSyncPoint"), 0L)));
				case "Coding" -> selections.add(new Selection(0, Long.MAX_VALUE, List.of(coding())));
				default -> skip(child);
			}
		});
		String text = content.isEmpty() ? stored(path) : content.toString();
		if (text.isEmpty()) {
			untold.add(NLS.bind(Messages.noText, name));
		}
		return new Source(guid, name, text, selections);
	}

	private String stored(String path) throws StoreException {
		if (archive.isEmpty() || !path.startsWith(QdpxFile.INTERNAL)) {
			return "";
		}
		String name = path.substring(QdpxFile.INTERNAL.length());
		byte[] bytes = archive.get().read(QdpxFile.SOURCES + name, Archive.Kind.MODEL)
				.or(() -> otherCase(name)).orElse(new byte[0]);
		String text = new String(bytes, StandardCharsets.UTF_8);
		return text.startsWith("\ufeff") ? text.substring(1) : text;
	}

	/** Some programs call the folder "sources". */
	private Optional<byte[]> otherCase(String name) {
		try {
			return archive.get().read(QdpxFile.SOURCES.toLowerCase(Locale.ROOT) + name, Archive.Kind.MODEL);
		} catch (StoreException e) {
			return Optional.empty();
		}
	}

	/** What is noted on a passage is noted on each of its codes. */
	private Selection selection(long start, long end) throws XMLStreamException, StoreException {
		var codings = new ArrayList<Coding>();
		var note = new StringBuilder();
		children(child -> {
			switch (child) {
				case "Coding" -> codings.add(coding());
				case "Description" -> note.append(in.getElementText());
				default -> skip(child);
			}
		});
		return new Selection(start, end, note.toString().isBlank() ? codings
				: codings.stream().map(one -> one.withText(note.toString().strip())).toList());
	}

	private static long number(String text) {
		try {
			return Long.parseLong(text.strip());
		} catch (NumberFormatException e) {
			return 0;
		}
	}

	private Coding coding() throws XMLStreamException, StoreException {
		String guid = guid("guid");
		String user = guid("creatingUser");
		String at = attribute("creationDateTime");
		var code = new StringBuilder();
		var refs = new ArrayList<String>();
		children(child -> {
			if (child.equals("CodeRef")) {
				code.append(guid("targetGUID"));
			} else if (child.equals("NoteRef")) {
				refs.add(guid("targetGUID"));
			}
			skip(child);
		});
		return new Coding(guid, code.toString(), user, at, refs, "");
	}

	private void note() throws XMLStreamException, StoreException {
		Source note = source();
		notes.put(note.guid(), note.text());
	}

	private void set() throws XMLStreamException, StoreException {
		String guid = guid("guid");
		String name = attribute("name");
		var text = new StringBuilder();
		var members = new ArrayList<String>();
		var coded = new ArrayList<String>();
		children(child -> {
			if (child.equals("Description")) {
				text.append(in.getElementText());
				return;
			}
			if (child.equals("MemberSource")) {
				members.add(guid("targetGUID"));
			} else if (child.equals("MemberCode")) {
				coded.add(guid("targetGUID"));
			}
			skip(child);
		});
		sets.add(new Group(guid, name, text.toString(), members, coded));
	}
}
