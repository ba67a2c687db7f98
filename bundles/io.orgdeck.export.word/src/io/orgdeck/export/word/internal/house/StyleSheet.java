package io.orgdeck.export.word.internal.house;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;

import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTString;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;

import io.orgdeck.core.export.StyledExporter;
import io.orgdeck.export.word.internal.text.TextRole;
import io.orgdeck.export.word.internal.text.TextRole.Kind;

/**
 * The styles of a document. A role is answered by the style of that name, whatever its id; a role that the document does
 * not know gets our style, in the document's own typeface and colour.
 */
final class StyleSheet {

	private static final String OUR_ACCENT = "1F5A66";
	private static final String COLOUR = "[0-9a-fA-F]{6}";
	private static final int DEPTH = 20;

	private final CTStyles sheet;
	private final Map<String, CTStyle> byName = new LinkedHashMap<>();
	private final Map<String, CTStyle> byId = new HashMap<>();
	private final Map<TextRole, String> ids = new EnumMap<>(TextRole.class);
	private final Map<TextRole, String> chosen;
	private final IntUnaryOperator lists;
	private Map<String, CTStyle> ours;
	private boolean large;

	/**
	 * @param chosen names of styles for roles, where the client's template calls them otherwise
	 * @param lists  says which number a list of parts/numbering.xml has in this document
	 */
	StyleSheet(CTStyles sheet, Map<TextRole, String> chosen, IntUnaryOperator lists) {
		this.sheet = sheet;
		this.chosen = chosen;
		this.lists = lists;
		sheet.getStyleList().forEach(this::know);
	}

	private void know(CTStyle style) {
		byId.put(style.getStyleId(), style);
		if (style.isSetName()) {
			byName.putIfAbsent(key(type(style), style.getName().getVal()), style);
		}
	}

	private static String type(CTStyle style) {
		return style.isSetType() ? style.getType().toString() : "";
	}

	private static String key(String type, String name) {
		return type + ":" + name.toLowerCase(Locale.ROOT);
	}

	/** The id by which this document knows the style of a role. */
	String id(TextRole role) {
		String id = ids.get(role);
		if (id == null) {
			id = find(role).map(CTStyle::getStyleId).orElse(null);
			ids.put(role, id = id == null ? add(role.id()) : id);
			if (large) {
				LargeType.apply(role, byId.get(id));
			}
		}
		return id;
	}

	private Optional<CTStyle> find(TextRole role) {
		String type = role.kind().type();
		CTStyle style = byName.get(key(type, chosen.getOrDefault(role, role.styleName())));
		if (style == null && chosen.containsKey(role)) {
			style = byName.get(key(type, role.styleName()));
		}
		if (style == null && role == TextRole.BODY) {
			style = standard(type);
		}
		return Optional.ofNullable(style);
	}

	/** The style of text that has none. */
	private CTStyle standard(String type) {
		return sheet.getStyleList().stream().filter(style -> type.equals(type(style)) && isDefault(style)).findFirst().orElse(null);
	}

	private static boolean isDefault(CTStyle style) {
		return style.isSetDefault() && Look.isOn(style.xgetDefault());
	}

	/** Brings one of our styles into the document, with those it builds on, and says its id there. */
	private String add(String ourId) {
		CTStyle our = ours().get(ourId);
		String type = type(our);
		CTStyle there = byName.get(key(type, our.getName().getVal()));
		if (there == null && isDefault(our)) {
			there = standard(type);
		}
		if (there != null) {
			return there.getStyleId();
		}
		CTStyle copy = sheet.addNewStyle();
		copy.set(our);
		copy.setStyleId(byId.containsKey(ourId) ? "Orgdeck" + ourId : ourId);
		know(copy);
		adapt(copy);
		return copy.getStyleId();
	}

	private void adapt(CTStyle copy) {
		for (CTString link : new CTString[] { copy.getBasedOn(), copy.getNext() }) {
			if (link != null) {
				link.setVal(add(link.getVal()));
			}
		}
		if (copy.isSetPPr() && copy.getPPr().isSetNumPr() && copy.getPPr().getNumPr().isSetNumId()) {
			var list = copy.getPPr().getNumPr().getNumId();
			list.setVal(BigInteger.valueOf(lists.applyAsInt(list.getVal().intValue())));
		}
		recolour(copy);
	}

	/** Puts the document's colour where our styles have ours. */
	private void recolour(CTStyle copy) {
		String accent = accent();
		try (XmlCursor cursor = copy.newCursor()) {
			for (int depth = 0; depth > 0 || cursor.isStart(); cursor.toNextToken()) {
				if (cursor.isStart()) {
					depth++;
				} else if (cursor.isEnd()) {
					depth--;
				} else if (cursor.isAttr() && OUR_ACCENT.equals(cursor.getTextValue())) {
					cursor.setTextValue(accent);
				}
				if (depth == 0) {
					break;
				}
			}
		}
	}

	private Map<String, CTStyle> ours() {
		if (ours == null) {
			ours = new HashMap<>();
			OwnParts.styles().getStyleList().forEach(style -> ours.put(style.getStyleId(), style));
		}
		return ours;
	}

	/** The colour that the document gives its first headings, as rrggbb. */
	String accent() {
		CTStyle heading = byName.get(key(Kind.PARAGRAPH.type(), TextRole.HEADING_1.styleName()));
		return heading == null || !heading.isSetRPr() ? OUR_ACCENT
				: Look.colour(heading.getRPr()).filter(colour -> colour.matches(COLOUR)).orElse(OUR_ACCENT);
	}

	private Optional<CTRPr> defaults() {
		return Optional.ofNullable(sheet.getDocDefaults()).map(all -> all.getRPrDefault()).map(run -> run.getRPr());
	}

	/** The typeface of text, unless it comes from a theme. */
	Optional<String> typeface() {
		return defaults().flatMap(Look::font);
	}

	/** The list that a style numbers its paragraphs with, following what it builds on; 0 when it has none. */
	int listOf(TextRole role) {
		for (CTStyle style : ancestry(byId.get(id(role)))) {
			if (style.isSetPPr() && style.getPPr().isSetNumPr() && style.getPPr().getNumPr().isSetNumId()) {
				return style.getPPr().getNumPr().getNumId().getVal().intValue();
			}
		}
		return 0;
	}

	/** A style and those that it builds on, the nearest first. */
	List<CTStyle> ancestry(CTStyle style) {
		List<CTStyle> all = new ArrayList<>();
		CTStyle at = style;
		while (at != null && all.size() < DEPTH) {
			all.add(at);
			at = at.isSetBasedOn() ? byId.get(at.getBasedOn().getVal()) : null;
		}
		return all;
	}

	/** The name of a style by its id, in small letters; empty for one that is not there. */
	String name(String id) {
		CTStyle style = byId.get(id);
		return style == null || !style.isSetName() ? "" : style.getName().getVal().toLowerCase(Locale.ROOT);
	}

	/** Makes the document speak that language; a BCP 47 tag. */
	void language(String tag, boolean rightToLeft) {
		var all = sheet.isSetDocDefaults() ? sheet.getDocDefaults() : sheet.addNewDocDefaults();
		var run = all.isSetRPrDefault() ? all.getRPrDefault() : all.addNewRPrDefault();
		CTRPr look = run.isSetRPr() ? run.getRPr() : run.addNewRPr();
		var language = look.sizeOfLangArray() > 0 ? look.getLangArray(0) : look.addNewLang();
		language.setVal(tag);
		language.setEastAsia(tag);
		language.setBidi(rightToLeft ? tag : "ar-SA");
	}

	/** From now on, styles are set in large type when they are first used. */
	void enlarge() {
		large = true;
	}

	/** The paragraph styles of the document, and what plays each role in it. */
	StyledExporter.Template offer() {
		List<StyledExporter.TextStyle> styles = byName.entrySet().stream()
				.filter(entry -> entry.getKey().startsWith(Kind.PARAGRAPH.type() + ":"))
				.map(entry -> look(entry.getValue(), false)).sorted(Comparator.comparing(StyledExporter.TextStyle::name)).toList();
		Set<CTStyle> theirs = Set.copyOf(byId.values());
		List<StyledExporter.Role> roles = new ArrayList<>();
		for (RoleName role : RoleName.values()) {
			CTStyle usual = byId.get(id(role.style()));
			roles.add(new StyledExporter.Role(role.option(), role.label(), look(usual, !theirs.contains(usual))));
		}
		return new StyledExporter.Template(styles, roles);
	}

	private StyledExporter.TextStyle look(CTStyle style, boolean ours) {
		return Look.of(ancestry(style), defaults()).named(style.isSetName() ? style.getName().getVal() : "", ours);
	}

	/** How much room text in the style of a role takes. */
	TextSize size(TextRole role) {
		List<CTStyle> ancestry = ancestry(byId.get(id(role)));
		List<CTSpacing> spacing = new ArrayList<>();
		ancestry.stream().filter(style -> style.isSetPPr() && style.getPPr().isSetSpacing()).map(style -> style.getPPr().getSpacing())
				.forEach(spacing::add);
		Optional.ofNullable(sheet.getDocDefaults()).map(all -> all.getPPrDefault()).map(paragraph -> paragraph.getPPr())
				.map(paragraph -> paragraph.getSpacing()).ifPresent(spacing::add);
		Look look = Look.of(ancestry, defaults());
		return TextSize.of(look.size(), look.named("", false).font(), spacing);
	}

	/** How text in a style looks, by its id. */
	StyledExporter.TextStyle look(String id) {
		CTStyle style = byId.get(id);
		return Look.of(ancestry(style), defaults()).named("", false);
	}
}
