package io.orgdeck.core.migration;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * From 0.9 to 1.0: the namespaces end in /1, and an action's date is called "due" instead of "deadline", like the word
 * on screen.
 */
public final class From09To10 implements Migration {

	private static final String XMLNS = "http://www.w3.org/2000/xmlns/";

	@Override
	public void migrate(Document model) {
		Element root = model.getDocumentElement();
		String namespace = renewed(root.getNamespaceURI());
		root = (Element) model.renameNode(root, namespace, root.getTagName());
		var declarations = root.getAttributes();
		for (int i = 0; i < declarations.getLength(); i++) {
			var declaration = declarations.item(i);
			if (XMLNS.equals(declaration.getNamespaceURI())) {
				declaration.setNodeValue(renewed(declaration.getNodeValue()));
			}
		}
		root.setAttribute("fileVersion", "1.0");
		var actions = model.getElementsByTagName("actions");
		for (int i = 0; i < actions.getLength(); i++) {
			var action = (Element) actions.item(i);
			if (action.hasAttribute("deadline")) {
				action.setAttribute("due", action.getAttribute("deadline"));
				action.removeAttribute("deadline");
			}
		}
		var decks = model.getElementsByTagName("deck");
		for (int i = 0; i < decks.getLength(); i++) {
			((Element) decks.item(i)).setAttribute("fileVersion", "1.0");
		}
	}

	private static String renewed(String namespace) {
		return switch (namespace) {
			case "http://orgdeck.io/deck/0" -> "http://orgdeck.io/deck/1";
			case "http://orgdeck.io/assessment/0" -> "http://orgdeck.io/assessment/1";
			default -> namespace;
		};
	}
}
