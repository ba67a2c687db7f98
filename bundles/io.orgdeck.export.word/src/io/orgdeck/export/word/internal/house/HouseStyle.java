package io.orgdeck.export.word.internal.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.apache.poi.openxml4j.opc.PackagePart;
import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.util.NLS;
import org.w3c.dom.Document;

import io.orgdeck.core.export.StyledExporter;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.export.word.internal.markup.Setting;
import io.orgdeck.export.word.internal.markup.TextDirection;
import io.orgdeck.export.word.internal.markup.TextRole;
import io.orgdeck.export.word.internal.parts.OfficeParts;

/**
 * The document that a paper is written into: an empty one in our own style, or one that the client brought, with its
 * styles, lists, page, header and footer.
 */
public final class HouseStyle implements AutoCloseable {

	public static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
	public static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

	private final OfficeParts parts;
	private final PackagePart document;
	private final Document body;
	private final PackagePart stylePart;
	private final PackagePart listPart;
	private final StyleSheet styles;
	private final ListNumbering lists;

	private HouseStyle(OfficeParts parts, PackagePart document, Document body, Map<TextRole, String> chosen) throws IOException {
		this.parts = parts;
		this.document = document;
		this.body = body;
		stylePart = related("styles", () -> body == null ? OfficeParts.text("styles.xml", Map.of()) : empty("styles"));
		listPart = related("numbering", () -> empty("numbering"));
		related("settings", () -> OfficeParts.text("settings.xml", Map.of()));
		lists = body == null ? ListNumbering.own(Messages.Appendix) : ListNumbering.of(WordXml.parse(listPart), Messages.Appendix);
		styles = new StyleSheet(WordXml.parse(stylePart), chosen, lists::ours);
	}

	private static String empty(String part) {
		return "<w:" + part + " xmlns:w=\"" + WordXml.W + "\"/>";
	}

	/** An empty document in our own style. */
	public static HouseStyle own(Instant made, String creator) throws IOException {
		OfficeParts parts = OfficeParts.create(made, creator);
		return new HouseStyle(parts, parts.main("/word/document.xml", TYPE + "document.main+xml"), null, Map.of());
	}

	/**
	 * The client's document or template.
	 *
	 * @param chosen names of styles for roles, where the template calls them otherwise than Word does
	 * @throws IOException with a sentence, when the file cannot be read or must not be used
	 */
	public static HouseStyle of(Path file, Map<TextRole, String> chosen) throws IOException {
		return of(OfficeParts.of(SafeDocument.open(file)), file.getFileName().toString(), chosen);
	}

	/** The same for a file in memory, under the name that messages call it. */
	public static HouseStyle of(byte[] file, String name) throws IOException {
		return of(OfficeParts.of(SafeDocument.open(file, name)), name, Map.of());
	}

	private static HouseStyle of(OfficeParts parts, String name, Map<TextRole, String> chosen) throws IOException {
		try {
			PackagePart document = parts.main();
			return new HouseStyle(parts, document, WordXml.parse(document), chosen);
		} catch (IOException | RuntimeException e) {
			parts.close();
			throw oddlyBuilt(name, e);
		}
	}

	/** What to say when somebody else's file makes trouble in a way that nobody foresaw; the trouble itself is logged. */
	public static StoreException oddlyBuilt(String name, Exception trouble) {
		ILog.of(HouseStyle.class).warn(name, trouble);
		return new StoreException(StoreException.Kind.CANNOT_READ, NLS.bind(Messages.oddlyBuilt, name), trouble);
	}

	private interface Content {
		String text() throws IOException;
	}

	private PackagePart related(String kind, Content content) throws IOException {
		Optional<PackagePart> there = parts.related(document, RELATIONS + kind);
		if (there.isPresent()) {
			return there.get();
		}
		PackagePart part = add(kind, kind);
		OfficeParts.write(part, content.text());
		return part;
	}

	/** A new part that the document refers to, such as a header. */
	public PackagePart add(String name, String kind) {
		PackagePart part = parts.part(parts.freeName("/word/" + name, ".xml"), TYPE + kind + "+xml");
		OfficeParts.relate(document(), part, RELATIONS + kind);
		return part;
	}

	public OfficeParts parts() {
		return parts;
	}

	/** The part with the text, as it is now: writing to a part that was read from a file puts another in its place. */
	public PackagePart document() {
		return parts.now(document);
	}

	/** The text that the client's document already holds; empty for our own. */
	public Optional<Document> body() {
		return Optional.ofNullable(body);
	}

	/** How styles are called here. */
	public Function<TextRole, String> styles() {
		return role -> unchecked(() -> styles.id(role));
	}

	/** How a heading of the body is set; the first level is 1. */
	public Setting heading(TextRole role, int level) {
		return listed(role, ListNumbering.HEADINGS, level - 1);
	}

	/** How a heading in an appendix is set; the first level is 1. */
	public Setting appendixHeading(TextRole role, int level) {
		return Setting.of(role).inList(lists.ours(ListNumbering.APPENDIX), level - 1);
	}

	public Setting bullet() {
		return listed(TextRole.BULLET, ListNumbering.BULLETS, 0);
	}

	/** How the statements of a list of its own are set. */
	public Setting newList() {
		int like = unchecked(() -> styles.listOf(TextRole.NUMBERED));
		return Setting.of(TextRole.NUMBERED).inList(lists.restarted(like == 0 ? lists.ours(ListNumbering.STATEMENTS) : like), 0);
	}

	private Setting listed(TextRole role, int ours, int level) {
		Setting setting = Setting.of(role);
		return unchecked(() -> styles.listOf(role)) == 0 ? setting.inList(lists.ours(ours), level) : setting;
	}

	/** The colour of headings, for charts to go with them; rrggbb. */
	public String accent() {
		return styles.accent();
	}

	/** The typeface of the text, unless Word takes it from a theme. */
	public Optional<String> typeface() {
		return styles.typeface();
	}

	public PageShape page() {
		return Optional.ofNullable(body).map(PageShape::of).orElse(PageShape.A4);
	}

	/** Makes the document speak that language; a BCP 47 tag. */
	public void language(String tag) {
		styles.language(tag, TextDirection.isRightToLeft(tag));
	}

	/** Sets everything in large type; to be called before anything is written. */
	public void enlarge() {
		styles.enlarge();
	}

	/** How a heading is set that no list counts. */
	public Setting plainHeading(TextRole role) {
		return Setting.of(role).inList(unchecked(() -> styles.listOf(role)) == 0 ? Setting.LIST_OF_STYLE : Setting.NO_LIST, 0);
	}

	/** What the document offers to the roles of a paper. */
	public StyledExporter.Template template() throws IOException {
		return styles.offer();
	}

	/** Writes back what was changed in styles and lists. */
	public void saveStyles() throws IOException {
		if (styles.isChanged()) {
			WordXml.save(styles.document(), stylePart);
		}
		WordXml.save(lists.document(), listPart);
	}

	private interface Reading<T> {
		T read() throws IOException;
	}

	private static <T> T unchecked(Reading<T> reading) {
		try {
			return reading.read();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Override
	public void close() {
		parts.close();
	}
}
