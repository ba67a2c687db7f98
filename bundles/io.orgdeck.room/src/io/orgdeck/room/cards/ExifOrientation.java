package io.orgdeck.room.cards;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * How a camera was held. A phone notes it in the file and leaves the picture lying on its side, which would make of each answer
 * another one; the platform's reader of pictures does not look at it.
 *
 * @param value from 1, upright, to 8, as in Exif 2.3, 4.6.4 A
 */
record ExifOrientation(int value) {

	private static final ExifOrientation UPRIGHT = new ExifOrientation(1);
	private static final byte[] EXIF = { 'E', 'x', 'i', 'f', 0, 0 };
	private static final int JPEG = 0xFFD8;
	private static final int APP1 = 0xFFE1;
	private static final int SCAN = 0xFFDA;
	private static final int TAG = 0x0112;
	private static final int ENTRY = 12;

	/** Upright, where the file says nothing. */
	static ExifOrientation of(byte[] file) {
		try {
			var in = ByteBuffer.wrap(file);
			if (unsigned(in.getShort()) != JPEG) {
				return UPRIGHT;
			}
			for (int marker = unsigned(in.getShort()); marker != SCAN; marker = unsigned(in.getShort())) {
				int length = unsigned(in.getShort()) - 2;
				int begin = in.position();
				if (marker == APP1 && length > EXIF.length && Arrays.equals(file, begin, begin + EXIF.length, EXIF, 0, EXIF.length)) {
					return inTiff(in.slice(begin + EXIF.length, length - EXIF.length));
				}
				in.position(begin + length);
			}
		} catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
			return UPRIGHT; // broken; what can be seen of it is read as it lies
		}
		return UPRIGHT;
	}

	private static ExifOrientation inTiff(ByteBuffer tiff) {
		tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
		int directory = tiff.getInt(4);
		int entries = unsigned(tiff.getShort(directory));
		for (int i = 0; i < entries; i++) {
			int entry = directory + 2 + i * ENTRY;
			if (unsigned(tiff.getShort(entry)) == TAG) {
				int value = unsigned(tiff.getShort(entry + 8));
				return value >= 1 && value <= 8 ? new ExifOrientation(value) : UPRIGHT;
			}
		}
		return UPRIGHT;
	}

	private static int unsigned(short value) {
		return Short.toUnsignedInt(value);
	}

	/** The picture as it was seen. */
	GreyPicture upright(GreyPicture lying) {
		return switch (value) {
			case 2 -> lying.mirrored();
			case 3 -> lying.turned().turned();
			case 4 -> lying.mirrored().turned().turned();
			case 5 -> lying.mirrored().turned().turned().turned();
			case 6 -> lying.turned();
			case 7 -> lying.mirrored().turned();
			case 8 -> lying.turned().turned().turned();
			default -> lying;
		};
	}
}
