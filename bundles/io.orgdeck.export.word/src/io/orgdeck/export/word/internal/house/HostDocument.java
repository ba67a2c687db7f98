package io.orgdeck.export.word.internal.house;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlObject;
import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.util.NLS;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.export.StyledExporter;
import io.orgdeck.core.house.HouseColours;
import io.orgdeck.core.house.HouseStyle;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.export.word.internal.parts.OfficeParts;
import io.orgdeck.export.word.internal.text.Appendices;
import io.orgdeck.export.word.internal.text.Numbers;
import io.orgdeck.export.word.internal.text.Setting;
import io.orgdeck.export.word.internal.text.TextDirection;
import io.orgdeck.export.word.internal.text.TextRole;
import io.orgdeck.export.word.internal.text.WordWriter;

/**
 * The document that a paper is written into: an empty one in the style of the house, or one that the client brought, with its
 * styles, lists, page, header and footer.
 */
public final class HostDocument implements AutoCloseable {

	public static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
	public static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

	private final OfficeParts parts;
	private static final String PAPER_STYLES = "styles.xml";

	private final OpenDocument document;
	private final boolean own;
	private final HouseStyle style;
	private final StyleSheet styles;
	private final ListNumbering lists;
	private final Map<TextRole, TextSize> sizes = new EnumMap<>(TextRole.class);

	/** @param sheet our styles, for a document of our own */
	private HostDocument(OPCPackage pack, Optional<String> sheet, Map<TextRole, String> chosen, HouseStyle style, String language)
			throws IOException {
		own = sheet.isPresent();
		this.style = style;
		parts = OfficeParts.of(pack);
		PackagePart main = parts.main();
		complete(main, "styles", own ? OwnParts.document(sheet.get()) : empty(StylesDocument.Factory.newInstance()));
		complete(main, "numbering", empty(NumberingDocument.Factory.newInstance()));
		complete(main, "settings", OwnParts.document("settings.xml"));
		document = new OpenDocument(pack);
		lists = new ListNumbering(document.getNumbering(), Appendices.word(language), sheet.equals(Optional.of(PAPER_STYLES)));
		if (own) {
			HousedStyles.apply(style, document.getStyles().getCtStyles(), document.getNumbering());
		}
		styles = new StyleSheet(document.getStyles().getCtStyles(), chosen, lists::ours);
		styles.language(language, TextDirection.isRightToLeft(language));
	}

	private static XmlObject empty(StylesDocument styles) {
		styles.addNewStyles();
		return styles;
	}

	private static XmlObject empty(NumberingDocument lists) {
		lists.addNewNumbering();
		return lists;
	}

	private void complete(PackagePart main, String kind, XmlObject content) throws IOException {
		if (parts.related(main, RELATIONS + kind).isEmpty()) {
			PackagePart part = parts.part(parts.freeName("/word/" + kind, ".xml"), TYPE + kind + "+xml");
			OfficeParts.relate(main, part, RELATIONS + kind);
			OfficeParts.write(part, content);
		}
	}

	/**
	 * An empty document in the style of a house.
	 *
	 * @param language that it is in; a BCP 47 tag
	 */
	public static HostDocument own(Instant made, String creator, HouseStyle style, String language) throws IOException {
		return own(made, creator, PAPER_STYLES, style, language);
	}

	/**
	 * An empty document in the style of printed cards.
	 *
	 * @param language that it is in; a BCP 47 tag
	 */
	public static HostDocument cards(Instant made, String creator, HouseStyle style, String language) throws IOException {
		return own(made, creator, "card-styles.xml", style, language);
	}

	private static HostDocument own(Instant made, String creator, String sheet, HouseStyle style, String language) throws IOException {
		OPCPackage pack = OfficeParts.create(made, creator);
		PackagePart main = OfficeParts.of(pack).main("/word/document.xml", TYPE + "document.main+xml");
		DocumentDocument empty = DocumentDocument.Factory.newInstance();
		empty.addNewDocument().addNewBody().addNewSectPr();
		OfficeParts.write(main, empty);
		return new HostDocument(pack, Optional.of(sheet), Map.of(), style, language);
	}

	/**
	 * The client's template, without what must not come along.
	 *
	 * @param chosen names of styles for roles, where the template calls them otherwise than Word does
	 * @param style  for what a template does not say, such as further colours of charts
	 * @param language that the document is to be in; a BCP 47 tag
	 * @throws IOException with a sentence, when the file cannot be read or must not be used
	 */
	public static HostDocument template(Path file, Map<TextRole, String> chosen, HouseStyle style, String language) throws IOException {
		String name = file.getFileName().toString();
		OPCPackage pack = SafeDocument.open(file);
		try {
			Leftovers.strip(pack);
		} catch (IOException | RuntimeException e) {
			pack.revert();
			throw oddlyBuilt(name, e);
		}
		return of(pack, name, chosen, style, language);
	}

	/**
	 * What does not come along from a template, in a sentence; empty when there is nothing.
	 *
	 * @throws IOException with a sentence, when the file cannot be read or must not be used
	 */
	public static Optional<String> leftOut(ExportOptions options) throws IOException {
		return options.template().isPresent() ? leftOut(options.template().get()) : Optional.empty();
	}

	private static Optional<String> leftOut(Path file) throws IOException {
		String name = file.getFileName().toString();
		OPCPackage pack = SafeDocument.open(file);
		try {
			boolean hasText = Leftovers.hasText(pack);
			var left = Leftovers.strip(pack);
			if (hasText) {
				left.add(Leftovers.Left.TEXT);
			}
			String words = left.stream().map(Leftovers.Left::words).collect(Collectors.joining(", "));
			return words.isEmpty() ? Optional.empty() : Optional.of(NLS.bind(Messages.leftOut, name, words));
		} catch (IOException | RuntimeException e) {
			throw oddlyBuilt(name, e);
		} finally {
			pack.revert();
		}
	}

	/**
	 * A paper that was exported before. It keeps its look; new charts are of the house.
	 *
	 * @param name     that messages call it by
	 * @param language that it is to be in; a BCP 47 tag
	 */
	public static HostDocument of(byte[] file, String name, HouseStyle style, String language) throws IOException {
		return of(SafeDocument.open(file, name), name, Map.of(), style, language);
	}

	private static HostDocument of(OPCPackage pack, String name, Map<TextRole, String> chosen, HouseStyle style, String language)
			throws IOException {
		try {
			return new HostDocument(pack, Optional.empty(), chosen, style, language);
		} catch (IOException | RuntimeException e) {
			pack.revert();
			throw oddlyBuilt(name, e);
		}
	}

	/** What to say when somebody else's file makes trouble in a way that nobody foresaw; the trouble itself is logged. */
	public static StoreException oddlyBuilt(String name, Exception trouble) {
		ILog.of(HostDocument.class).warn(name, trouble);
		return new StoreException(StoreException.Kind.CANNOT_READ, NLS.bind(Messages.oddlyBuilt, name), trouble);
	}

	public OfficeParts parts() {
		return parts;
	}

	public XWPFDocument document() {
		return document;
	}

	/** The part with the text. */
	public PackagePart part() {
		return document.getPackagePart();
	}

	/** Whether the document is ours and empty, and not one that somebody brought. */
	public boolean isOwn() {
		return own;
	}

	/** Writes at the end of the document's text. */
	public WordWriter writer(Numbers numbers) {
		return new WordWriter(document, styles(), numbers);
	}

	/** How styles are called here. */
	public Function<TextRole, String> styles() {
		return styles::id;
	}

	/** The name of a style by its id, in small letters; empty for one that is not there. */
	public String styleName(String id) {
		return styles.name(id);
	}

	/** How much room text in a role takes here. */
	public TextSize size(TextRole role) {
		return sizes.computeIfAbsent(role, styles::size);
	}

	/** How text in a style looks, by its id. */
	public StyledExporter.TextStyle look(String id) {
		return styles.look(id);
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
		int like = styles.listOf(TextRole.NUMBERED);
		return Setting.of(TextRole.NUMBERED).inList(lists.restarted(like == 0 ? lists.ours(ListNumbering.STATEMENTS) : like), 0);
	}

	private Setting listed(TextRole role, int ours, int level) {
		Setting setting = Setting.of(role);
		return styles.listOf(role) == 0 ? setting.inList(lists.ours(ours), level) : setting;
	}

	/** The house whose files these are. */
	public HouseStyle style() {
		return style;
	}

	/** The colours of charts beside the text. */
	public HouseColours colours() {
		return style.colours().withAccent(styles.accent());
	}

	/** The typeface of charts beside the text; empty where the theme decides. */
	public Optional<String> chartTypeface() {
		return styles.typeface();
	}

	/** The pages that the document ends on. */
	public PageShape page() {
		var body = document.getDocument().getBody();
		return own ? PageShape.A4 : PageShape.of(body.isSetSectPr() ? body.getSectPr() : lastInText(body.getPList()));
	}

	private static CTSectPr lastInText(List<CTP> paragraphs) {
		return paragraphs.reversed().stream().filter(one -> one.isSetPPr() && one.getPPr().isSetSectPr()).findFirst()
				.map(one -> one.getPPr().getSectPr()).orElse(null);
	}

	/** Sets everything in large type; to be called before anything is written. */
	public void enlarge() {
		styles.enlarge();
	}

	/** How a heading is set that no list counts. */
	public Setting plainHeading(TextRole role) {
		return Setting.of(role).inList(styles.listOf(role) == 0 ? Setting.LIST_OF_STYLE : Setting.NO_LIST, 0);
	}

	/** What the document offers to the roles of a paper. */
	public StyledExporter.Template template() {
		return styles.offer();
	}

	/** Takes out what the text points to with relationships of a kind, unless their ids are in use. */
	public void drop(String kind, Set<String> inUse) {
		document.drop(RELATIONS + kind, inUse);
		parts.drop(part(), RELATIONS + kind, inUse);
	}

	/** Writes the whole file. The stream stays open. */
	public void save(OutputStream out) throws IOException {
		parts.save(document, out);
	}

	@Override
	public void close() {
		parts.close();
	}
}
