package io.orgdeck.ui.parts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.services.IServiceLocator;

import io.orgdeck.core.document.DeckDocument;
import io.orgdeck.core.document.Gesture;
import io.orgdeck.core.edits.PicturePlace;
import io.orgdeck.core.picture.PictureMaker;
import io.orgdeck.core.store.Failure;
import io.orgdeck.model.PictureData;
import io.orgdeck.model.Texts;
import io.orgdeck.model.deck.DeckPackage.Literals;
import io.orgdeck.model.deck.Picture;

/** The picture on a card, small, with what is said of it: chosen, pasted or dropped, and taken off again. */
public final class PictureField implements Binding {

	private static final int HEIGHT = 20 * Layouts.UNIT;
	/** From this width on the words stand beside the picture. */
	private static final int UNFOLDED = 56 * Layouts.UNIT;

	private final DeckDocument document;
	private final Supplier<PicturePlace> place;
	private final Function<Shell, Optional<Path>> chooser;
	private final Bindings said = new Bindings();
	private final Composite buttons;
	private final Canvas canvas;
	private final PictureImage image;
	private final Button choose;
	private final Button paste;
	private final Button remove;
	private Button putBack;

	/**
	 * @param id       name of the field
	 * @param services those of the part that it is in
	 * @param place    where the picture is; may give null
	 * @param chooser  asks for a file
	 */
	public PictureField(Composite parent, String id, IServiceLocator services, DeckDocument document, Supplier<PicturePlace> place,
			Function<Shell, Optional<Path>> chooser) {
		this.document = document;
		this.place = place;
		this.chooser = chooser;
		var row = Layouts.foldingColumns(Fields.box(parent, Messages.picture, true), UNFOLDED, 2, 3);
		var frame = new FocusFrame(Layouts.stack(row));
		Layouts.wide().hint(SWT.DEFAULT, HEIGHT).applyTo(frame);
		canvas = WidgetIds.name(new Canvas(frame, SWT.DOUBLE_BUFFERED), id);
		Style.PAGE.applyTo(canvas);
		image = new PictureImage(canvas);
		frame.follow(canvas);
		canvas.addListener(SWT.Paint, event -> paint(event.gc));
		canvas.addListener(SWT.MouseDown, event -> canvas.setFocus());
		canvas.addListener(SWT.KeyDown, this::keyPressed);
		canvas.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
		AccessibleName.follow(canvas, this::words);
		canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_GRAPHIC;
			}
		});
		new EditTools(canvas, services).paste(this::paste);
		FileDrop.accept(canvas, () -> place.get() != null, this::take);
		var beside = Layouts.stack(row);
		buttons = Layouts.columns(beside, 4);
		choose = button(buttons, id + ".choose", Messages.pictureChoose, this::choose);
		paste = button(buttons, id + ".paste", Messages.picturePaste, this::paste);
		remove = button(buttons, id + ".remove", Messages.pictureRemove, this::remove);
		var fields = new Fields(said);
		fields.lines(beside, id + ".words", Messages.pictureWords, 2, value(Literals.PICTURE__WORDS, Messages.changePictureWords));
		fields.text(beside, id + ".credit", Messages.pictureCredit, value(Literals.PICTURE__CREDIT, Messages.changePictureCredit));
	}

	private static Button button(Composite parent, String id, String text, Runnable action) {
		var button = WidgetIds.name(new Button(parent, SWT.PUSH), id);
		button.setText(text);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
		return button;
	}

	/** Offers to let the card have what it has in the deck that this one builds on. */
	public PictureField orAsInBase(String id, String text) {
		putBack = button(buttons, id, text, () -> place.get().putBack());
		return this;
	}

	/** What is said of a picture of another deck can be read only. */
	private Value<String> value(EStructuralFeature feature, String label) {
		var own = new FeatureValue<String>(document, () -> place.get() == null ? null : place.get().own(), feature, label);
		return new Value<>() {
			@Override
			public String get() {
				return picture() == null ? null : (String) picture().eGet(feature);
			}

			@Override
			public void set(String value, Gesture gesture) {
				own.set(value, gesture);
			}

			@Override
			public boolean isEditable() {
				return own.isEditable();
			}
		};
	}

	private Picture picture() {
		return place.get() == null ? null : place.get().shown();
	}

	private String words() {
		return image.isThere() ? PictureImage.words(picture().getWords()) : Messages.pictureNone;
	}

	@Override
	public void refresh() {
		boolean editable = place.get() != null;
		image.show(picture());
		choose.setEnabled(editable);
		paste.setEnabled(editable);
		remove.setEnabled(picture() != null);
		if (putBack != null) {
			putBack.setEnabled(editable && place.get().isChanged());
		}
		canvas.setToolTipText(image.isThere() ? Texts.or(picture().getWords(), Messages.pictureUntold) : null);
		canvas.redraw();
		said.refresh();
	}

	@Override
	public void commit() {
		said.commit();
	}

	private void paint(GC gc) {
		Rectangle area = canvas.getClientArea();
		if (image.isThere()) {
			var size = image.within(area.width, area.height, 1);
			image.draw(gc, new Rectangle(0, 0, size.x, size.y));
			return;
		}
		Palette palette = Palette.of(canvas);
		gc.setForeground(palette.line());
		gc.setLineStyle(SWT.LINE_DASH);
		gc.drawRectangle(1, 1, area.width - 3, area.height - 3);
		gc.setForeground(palette.quiet());
		Drawing.wrapped(gc, Messages.pictureNone, area.x + Layouts.UNIT, area.y + Layouts.UNIT, area.width - 2 * Layouts.UNIT);
	}

	private void keyPressed(Event event) {
		if (event.stateMask == 0 && (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && choose.isEnabled()) {
			choose();
		} else if (event.stateMask == 0 && event.keyCode == SWT.DEL && remove.isEnabled()) {
			remove();
		}
	}

	private void choose() {
		chooser.apply(canvas.getShell()).ifPresent(this::take);
	}

	private void remove() {
		place.get().remove();
	}

	private void take(Path file) {
		take(file.getFileName().toString(), () -> PictureMaker.of(file));
	}

	/** What is on the clipboard: a picture, or a file that was copied. */
	private void paste() {
		if (place.get() == null) {
			return;
		}
		var clipboard = new Clipboard(canvas.getDisplay());
		try {
			if (clipboard.getContents(FileTransfer.getInstance()) instanceof String[] files && files.length > 0) {
				take(Path.of(files[0]));
			} else if (clipboard.getContents(ImageTransfer.getInstance()) instanceof ImageData picture) {
				take(Messages.clipboard, () -> PictureMaker.of(png(picture)));
			} else {
				MessageDialog.openInformation(canvas.getShell(), Messages.picture, Messages.clipboardEmpty);
			}
		} finally {
			clipboard.dispose();
		}
	}

	private static byte[] png(ImageData picture) {
		var out = new ByteArrayOutputStream();
		var loader = new ImageLoader();
		loader.data = new ImageData[] { picture };
		loader.save(out, SWT.IMAGE_PNG);
		return out.toByteArray();
	}

	/** Makes it beside the user interface thread; it goes onto the card that was shown when it was chosen. */
	private void take(String source, Callable<PictureData> maker) {
		PicturePlace target = place.get();
		var made = CompletableFuture.supplyAsync(() -> {
			try {
				return maker.call();
			} catch (Exception failure) {
				throw new CompletionException(failure);
			}
		});
		BusyIndicator.showWhile(made);
		try {
			PictureData data = made.join();
			if (target.exists()) { // nobody has removed it meanwhile
				target.put(data);
			}
		} catch (CompletionException failed) {
			if (!(failed.getCause() instanceof IOException refused)) {
				throw failed;
			}
			MessageDialog.openError(canvas.getShell(), Messages.picture,
					NLS.bind(Messages.pictureRefused, source, Failure.reason(refused)));
		}
	}
}
