package org.wellspring.portal.admin.media;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.wellspring.portal.DomainException;
import org.wellspring.portal.admin.account.ActorBacking;
import org.wellspring.portal.admin.api.JsonAnswer;
import org.wellspring.portal.admin.message.Refusals;
import org.wellspring.portal.admin.message.Texts;
import org.wellspring.portal.media.AddedImage;
import org.wellspring.portal.media.ImageEditing;
import org.wellspring.portal.media.ImageFilter;
import org.wellspring.portal.media.ImageOverview;
import org.wellspring.portal.media.ImageUploading;
import org.wellspring.portal.media.NewImage;
import org.wellspring.portal.picture.FileLimit;
import org.wellspring.portal.picture.PictureTooLargeException;

/**
 * The library for scripts: finds images by their words, page by page from 0, and takes one file at a time. A form without
 * a script sends several, and leads back to the page of the library.
 */
@WebServlet("/api/media")
@MultipartConfig(fileSizeThreshold = 65_536)
public class MediaServlet extends HttpServlet {

    private static final int PAGE = 24;

    private final transient ImageEditing editing;
    private final transient ImageUploading uploading;
    private final transient ActorBacking actor;
    private final transient FileLimit limit;
    private final transient UploadNotes notes;

    @Inject
    public MediaServlet(
            ImageEditing editing, ImageUploading uploading, ActorBacking actor, FileLimit limit, UploadNotes notes) {
        this.editing = editing;
        this.uploading = uploading;
        this.actor = actor;
        this.limit = limit;
        this.notes = notes;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ImageFilter filter = ImageFilter.ofWords(Objects.requireNonNullElse(request.getParameter("query"), ""));
        int page = Optional.ofNullable(request.getParameter("page"))
                .filter(number -> number.matches("\\d{1,6}"))
                .map(Integer::valueOf)
                .orElse(0);
        List<ImageOverview> found = editing.list(actor.get(), filter, page * PAGE, PAGE + 1);
        JsonArrayBuilder items = Json.createArrayBuilder();
        found.stream().limit(PAGE).map(image -> json(image).build()).forEach(items::add);
        JsonObject answer = Json.createObjectBuilder()
                .add("items", items)
                .add("more", found.size() > PAGE)
                .build();
        JsonAnswer.send(response, HttpServletResponse.SC_OK, answer);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        List<Part> files = isMultipart(request)
                ? request.getParts().stream()
                        .filter(part -> part.getName().equals("file") && part.getSize() > 0)
                        .toList()
                : List.of();
        if (JsonAnswer.isAskedFor(request)) {
            answer(files, request, response);
        } else {
            files.forEach(file -> note(file, request));
            if (files.isEmpty()) {
                notes.refuse(Texts.text(Texts.language(request), "media.message.file_missing"));
            }
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", request.getContextPath() + "/media");
        }
    }

    private void answer(List<Part> files, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (files.isEmpty()) {
            String reason = Texts.text(Texts.language(request), "media.message.file_missing");
            JsonAnswer.say(response, HttpServletResponse.SC_BAD_REQUEST, reason);
            return;
        }
        AddedImage added = uploading.add(actor.get(), uploaded(request, files.get(0)));
        JsonObjectBuilder answer = json(added.image()).add("known", added.known());
        JsonAnswer.send(response, HttpServletResponse.SC_CREATED, answer.build());
    }

    /** Each file for itself: one that is refused keeps none of the others out. */
    private void note(Part file, HttpServletRequest request) {
        Locale language = Texts.language(request);
        String name = file.getSubmittedFileName();
        try {
            boolean known = uploading.add(actor.get(), uploaded(request, file)).known();
            notes.add(Texts.text(language, known ? "media.message.known" : "media.message.added", name));
        } catch (DomainException refused) {
            notes.refuse(Texts.text(language, "media_upload.refused", name, Refusals.text(refused, language)));
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private static boolean isMultipart(HttpServletRequest request) {
        return request.getContentType() != null && request.getContentType().startsWith("multipart/form-data");
    }

    private NewImage uploaded(HttpServletRequest request, Part file) throws IOException {
        return new NewImage(
                Objects.requireNonNullElse(file.getSubmittedFileName(), ""),
                bytes(file, limit),
                parameter(request, "alternative"),
                "true".equals(request.getParameter("decorative")),
                parameter(request, "caption"),
                parameter(request, "credit"));
    }

    /** What is too large is not even read into memory. */
    static byte[] bytes(Part file, FileLimit limit) throws IOException {
        if (file.getSize() > limit.bytes()) {
            throw new PictureTooLargeException(limit);
        }
        try (InputStream bytes = file.getInputStream()) {
            return bytes.readAllBytes();
        }
    }

    private static String parameter(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    private static JsonObjectBuilder json(ImageOverview image) {
        return Json.createObjectBuilder()
                .add("id", image.id())
                .add("address", image.address())
                .add("name", image.description().name())
                .add("alternative", image.description().alternative())
                .add("decorative", image.description().decorative())
                .add("caption", image.description().caption())
                .add("credit", image.description().credit())
                .add("width", image.file().width())
                .add("height", image.file().height())
                .add("preview", image.preview());
    }
}
