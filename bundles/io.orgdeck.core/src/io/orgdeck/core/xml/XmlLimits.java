package io.orgdeck.core.xml;

import java.util.HashMap;
import java.util.Map;

/**
 * Settings for the XML parsers of the JDK. Its limits on entities count every escaped sign and stop long texts at 100,000
 * characters; since a document type is refused, nobody can define entities and the limits guard nothing.
 */
public final class XmlLimits {

	/** How deep elements may be nested; ours go down to 8. */
	public static final int DEPTH = 100;

	private XmlLimits() {
	}

	/** Names and values, as parsers and factories take them. */
	public static Map<String, Object> properties() {
		var properties = new HashMap<String, Object>();
		properties.put("jdk.xml.maxGeneralEntitySizeLimit", "0");
		properties.put("jdk.xml.totalEntitySizeLimit", "0");
		properties.put("jdk.xml.entityReplacementLimit", "0");
		// One more than ours, so that our own reader is the first to object and can say why.
		properties.put("jdk.xml.maxElementDepth", String.valueOf(DEPTH + 1));
		return properties;
	}
}
