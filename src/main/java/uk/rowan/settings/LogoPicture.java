package uk.rowan.settings;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Reads a picture that was sent and writes it anew, so that nothing but its pixels is
 * kept.
 */
final class LogoPicture {

	/** The largest file, in bytes. */
	static final int MOST_BYTES = 500_000;

	/** The greatest width and height, in pixels. */
	static final int MOST_PIXELS = 2_000;

	private LogoPicture() {
	}

	/**
	 * Whether a file is too large, as bytes or as pixels; the pixels are counted before
	 * any is read.
	 */
	static boolean isTooLarge(byte[] sent) {
		return sent.length > MOST_BYTES
				|| read(sent, (reader) -> reader.getWidth(0) > MOST_PIXELS || reader.getHeight(0) > MOST_PIXELS)
					.orElse(false);
	}

	/**
	 * The picture as a new PNG.
	 * @return empty when it is no PNG that can be read
	 */
	static Optional<byte[]> encodedAnew(byte[] sent) {
		return read(sent, (reader) -> {
			BufferedImage picture = reader.read(0);
			ByteArrayOutputStream png = new ByteArrayOutputStream();
			ImageIO.write(picture, "png", png);
			return png.toByteArray();
		});
	}

	private static <T> Optional<T> read(byte[] sent, Reading<T> reading) {
		ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
		try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(sent))) {
			if (in == null || !reader.getOriginatingProvider().canDecodeInput(in)) {
				return Optional.empty();
			}
			reader.setInput(in, true, true);
			return Optional.of(reading.of(reader));
		}
		catch (IOException | RuntimeException ex) {
			return Optional.empty();
		}
		finally {
			reader.dispose();
		}
	}

	private interface Reading<T> {

		T of(ImageReader reader) throws IOException;

	}

}
