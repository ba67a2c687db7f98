package io.orgdeck.ui.parts;

import java.util.Locale;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;

/** The pictures of this bundle, in {@code icons/} under their names in lower case. Mid-tones, so that they can be seen on light and dark. */
public enum Icon {
	ACTION, ADD, ADD_SECTION, ALONE, ASSESSMENT, BACK, BOLD, BY_DIMENSION, BY_SECTION, CARD, COMFORTABLE, COMPACT, DECK, DOWN,
	DUPLICATE, EVIDENCE, FACILITATE, FINDING, FULL, ITALIC, LEVELS, LINK, LIST, PEOPLE, PERSON, PRINT, PROBLEM, PROPOSE, REMOVE, SESSION,
	UP, WARNING, ZOOM_IN, ZOOM_OUT;

	public ImageDescriptor descriptor() {
		var path = "icons/" + name().toLowerCase(Locale.ROOT) + ".svg";
		return ResourceLocator.imageDescriptorFromBundle(Icon.class, path).orElseGet(ImageDescriptor::getMissingImageDescriptor);
	}

	/** The image, shared by the whole workbench and released with it. */
	public Image image() {
		var registry = JFaceResources.getImageRegistry();
		var key = Icon.class.getName() + "." + name();
		if (registry.getDescriptor(key) == null) {
			registry.put(key, descriptor());
		}
		return registry.get(key);
	}
}
