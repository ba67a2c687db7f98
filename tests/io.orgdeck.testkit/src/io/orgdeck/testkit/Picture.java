package io.orgdeck.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Pictures of the screen, in target/pictures of the module that is tested. */
public final class Picture {

	private Picture() {
	}

	/** Takes one. */
	public static Path take(String name) {
		try {
			var folder = Files.createDirectories(Path.of("target", "pictures").toAbsolutePath());
			var file = folder.resolve(name + ".png");
			var loader = new ImageLoader();
			loader.data = new ImageData[] { Ui.get(Picture::screen) };
			loader.save(file.toString(), SWT.IMAGE_PNG);
			return file;
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	/** What the screen shows within these bounds now. */
	public static ImageData of(Rectangle bounds) {
		return Ui.get(() -> {
			var image = new Image(Ui.display(), bounds.width, bounds.height);
			var gc = new GC(Ui.display());
			try {
				gc.copyArea(image, bounds.x, bounds.y);
				return image.getImageData();
			} finally {
				gc.dispose();
				image.dispose();
			}
		});
	}

	/** What a window or a part of one shows now, as a small PNG. */
	public static byte[] png(Control control) {
		return PalettePng.of(of(Ui.get(() -> {
			control.getShell().forceActive();
			control.update();
			return control instanceof Shell shell
					? control.getDisplay().map(shell, null, shell.getClientArea())
					: control.getDisplay().map(control.getParent(), null, control.getBounds());
		})));
	}

	private static ImageData screen() {
		var display = Ui.display();
		var image = new Image(display, display.getBounds().width, display.getBounds().height);
		var gc = new GC(display);
		try {
			gc.copyArea(image, 0, 0);
			return image.getImageData();
		} finally {
			gc.dispose();
			image.dispose();
		}
	}
}
