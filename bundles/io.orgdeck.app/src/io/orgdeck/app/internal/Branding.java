package io.orgdeck.app.internal;

import java.util.Optional;

import org.eclipse.core.runtime.IProduct;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.osgi.util.NLS;

/** What the product that is running is called and looks like: its extension in a plugin.xml says so, and nothing else here does. */
public final class Branding {

	private Branding() {
	}

	/** The product's name. */
	public static String name() {
		return product().map(IProduct::getName).orElse(Messages.noProduct);
	}

	/** What the product is for, in one sentence. */
	static String purpose() {
		return property("welcomeText").orElse("");
	}

	/** The picture of the product, as in the dialog about it. */
	static Optional<ImageDescriptor> picture() {
		return property("welcomeImage").flatMap(path -> ResourceLocator.imageDescriptorFromBundle(bundle(), path));
	}

	/** A text with the product's name in place of {0}. */
	public static String named(String text) {
		return NLS.bind(text, name());
	}

	private static String bundle() {
		return product().map(product -> product.getDefiningBundle().getSymbolicName()).orElseThrow();
	}

	private static Optional<String> property(String name) {
		return product().map(product -> product.getProperty(name));
	}

	private static Optional<IProduct> product() {
		return Optional.ofNullable(Platform.getProduct());
	}
}
