package org.wellspring.portal.picture;

import com.twelvemonkeys.image.ResampleOp;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Makes renditions. Only every n-th pixel of a large picture is decoded, with twice the pixels that the rendition has,
 * so that memory is bounded by the rendition and not by the picture; the rest is resampled by Lanczos.
 */
public final class Scaling {

    private static final float QUALITY = 0.82f;
    private static final int SPARE = 2;

    private Scaling() {}

    /** What renditions of a picture are files of: JPEG, or PNG where something may shine through or lines stay sharp. */
    public static PictureFormat format(PictureFormat original, Traits traits) {
        boolean photograph = original == PictureFormat.JPEG || original == PictureFormat.WEBP && traits.opaque();
        return photograph ? PictureFormat.JPEG : PictureFormat.PNG;
    }

    /**
     * Decodes the picture once, which tells whether its pixels are whole.
     *
     * @throws PictureRefusedException when they are not
     */
    public static void check(Picture picture) {
        if (picture.traits().scalable()) {
            make(picture.format(), picture.traits(), picture.bytes(), Rendition.ofWidth(Rendition.WIDTHS.get(0)));
        }
    }

    /**
     * @param bytes the picture's
     * @return the rendition's file
     * @throws PictureRefusedException when the picture cannot be decoded
     */
    public static byte[] make(PictureFormat original, Traits traits, byte[] bytes, Rendition rendition) {
        try {
            BufferedImage decoded = decode(original, traits, bytes, rendition);
            BufferedImage upright = upright(decoded, traits);
            Rectangle part = rendition.part(upright.getWidth(), upright.getHeight());
            BufferedImage cut = upright.getSubimage(part.x, part.y, part.width, part.height);
            Dimension size = rendition.size(part);
            return encode(resample(cut, size), format(original, traits));
        } catch (IOException | RuntimeException unreadable) {
            throw new PictureRefusedException("broken", FileKind.valueOf(original.name()));
        }
    }

    private static BufferedImage decode(PictureFormat format, Traits traits, byte[] bytes, Rendition rendition)
            throws IOException {
        ImageReader reader = reader(format);
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(input, true, true);
            ImageReadParam decoding = reader.getDefaultReadParam();
            int step = step(reader, traits, rendition);
            decoding.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, decoding);
        } finally {
            reader.dispose();
        }
    }

    /** Services are not looked up: inside a server, that finds only what the server itself brings. */
    private static ImageReader reader(PictureFormat format) throws IOException {
        return format == PictureFormat.WEBP
                ? new WebPImageReaderSpi().createReaderInstance()
                : ImageIO.getImageReadersByFormatName(format.name()).next();
    }

    private static int step(ImageReader reader, Traits traits, Rendition rendition) throws IOException {
        boolean turned = traits.orientation().isTurned();
        int width = turned ? reader.getHeight(0) : reader.getWidth(0);
        int height = turned ? reader.getWidth(0) : reader.getHeight(0);
        return Math.max(1, rendition.part(width, height).width / (rendition.width() * SPARE));
    }

    /** In eight bits of each colour of sRGB, turned as it is to be seen. */
    private static BufferedImage upright(BufferedImage decoded, Traits traits) {
        int width = decoded.getWidth();
        int height = decoded.getHeight();
        boolean turned = traits.orientation().isTurned();
        boolean opaque = !decoded.getColorModel().hasAlpha();
        BufferedImage upright = new BufferedImage(
                turned ? height : width,
                turned ? width : height,
                opaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
        Graphics2D brush = upright.createGraphics();
        brush.drawImage(decoded, traits.orientation().transform(width, height), null);
        brush.dispose();
        return upright;
    }

    private static BufferedImage resample(BufferedImage picture, Dimension size) {
        if (size.width == picture.getWidth() && size.height == picture.getHeight()) {
            return picture;
        }
        return new ResampleOp(size.width, size.height, ResampleOp.FILTER_LANCZOS).filter(picture, null);
    }

    private static byte[] encode(BufferedImage picture, PictureFormat format) throws IOException {
        BufferedImage written = format == PictureFormat.JPEG ? withoutAlpha(picture) : picture;
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format.name()).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam encoding = writer.getDefaultWriteParam();
            if (format == PictureFormat.JPEG) {
                encoding.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                encoding.setCompressionQuality(QUALITY);
                encoding.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            }
            writer.setOutput(output);
            writer.write(null, new IIOImage(written, null, null), encoding);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static BufferedImage withoutAlpha(BufferedImage picture) {
        if (picture.getType() == BufferedImage.TYPE_INT_RGB) {
            return picture;
        }
        BufferedImage opaque = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = opaque.createGraphics();
        brush.drawImage(picture, 0, 0, null);
        brush.dispose();
        return opaque;
    }
}
