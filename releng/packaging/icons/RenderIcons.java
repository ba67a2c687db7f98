import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import javax.imageio.ImageIO;

import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;

/**
 * Renders the product's icon from its drawing: PNG pictures for windows, a Windows .ico and a macOS .icns. Run by
 * {@code releng/packaging/icons/render} after the drawing has changed; the pictures are kept in the repository.
 */
class RenderIcons {

	private static final List<Integer> SIZES = List.of(16, 32, 48, 64, 128, 256, 512);

	/** The picture kinds of an .icns file that hold a PNG of that size. */
	private static final Map<Integer, String> APPLE_KINDS = new TreeMap<>(
			Map.of(16, "icp4", 32, "icp5", 64, "icp6", 128, "ic07", 256, "ic08", 512, "ic09"));

	/** Arguments: the drawing, the folder for PNG pictures, the .ico and the .icns to write. */
	public static void main(String[] arguments) throws IOException {
		var pictures = new TreeMap<Integer, byte[]>();
		for (int size : SIZES) {
			pictures.put(size, png(Path.of(arguments[0]), size));
		}
		var small = pictures.headMap(256, true);
		for (var picture : small.entrySet()) {
			Files.write(Path.of(arguments[1], "orgdeck-" + picture.getKey() + ".png"), picture.getValue());
		}
		Files.write(Path.of(arguments[2]), ico(small));
		Files.write(Path.of(arguments[3]), icns(pictures));
	}

	private static byte[] png(Path drawing, int size) throws IOException {
		var image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
		var canvas = image.createGraphics();
		canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
		new SVGLoader().load(drawing.toUri().toURL()).render(null, canvas, new ViewBox(size, size));
		canvas.dispose();
		var bytes = new ByteArrayOutputStream();
		ImageIO.write(image, "png", bytes);
		return bytes.toByteArray();
	}

	private static byte[] ico(Map<Integer, byte[]> pictures) {
		int entries = 6 + 16 * pictures.size();
		int total = entries + pictures.values().stream().mapToInt(picture -> picture.length).sum();
		var file = ByteBuffer.allocate(total).order(ByteOrder.LITTLE_ENDIAN);
		file.putShort((short) 0).putShort((short) 1).putShort((short) pictures.size());
		int offset = entries;
		for (var picture : pictures.entrySet()) {
			byte side = (byte) (picture.getKey() % 256);
			file.put(side).put(side).putShort((short) 0).putShort((short) 1).putShort((short) 32);
			file.putInt(picture.getValue().length).putInt(offset);
			offset += picture.getValue().length;
		}
		pictures.values().forEach(file::put);
		return file.array();
	}

	private static byte[] icns(Map<Integer, byte[]> pictures) {
		int total = 8 + APPLE_KINDS.keySet().stream().mapToInt(size -> 8 + pictures.get(size).length).sum();
		var file = ByteBuffer.allocate(total).order(ByteOrder.BIG_ENDIAN);
		file.put("icns".getBytes(StandardCharsets.US_ASCII)).putInt(total);
		APPLE_KINDS.forEach((size, kind) -> file.put(kind.getBytes(StandardCharsets.US_ASCII))
				.putInt(8 + pictures.get(size).length).put(pictures.get(size)));
		return file.array();
	}
}
