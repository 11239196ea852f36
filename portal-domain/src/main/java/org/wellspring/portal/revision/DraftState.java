package org.wellspring.portal.revision;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A draft at one moment, whatever kind of item it belongs to: its fields by name, in order. States of one item can be
 * compared, merged, kept and restored. It is written field by field:
 *
 * <pre>{@code DraftState.of().line("title", title).rich("body", html).list("faqs", ids).value("postedOn", day)}</pre>
 *
 * <p>Two states are equal when they have the same fields with the same values in the same order.
 */
public record DraftState(List<DraftField> fields) {

    /** @throws IllegalArgumentException when two fields have the same name */
    public DraftState {
        fields = List.copyOf(fields);
        if (fields.stream().map(DraftField::name).distinct().count() < fields.size()) {
            throw new IllegalArgumentException("Two fields have the same name: " + fields);
        }
    }

    /** A state without fields, to begin with. */
    public static DraftState of() {
        return new DraftState(List.of());
    }

    /** This state and one more field of short plain text. */
    public DraftState line(String name, String text) {
        return with(new DraftField(name, Form.LINE, text));
    }

    /** This state and one more field of HTML as {@link org.wellspring.portal.text.RichText#html()} gives it. */
    public DraftState rich(String name, String html) {
        return with(new DraftField(name, Form.RICH, html));
    }

    /** This state and one more field of numbers of other items, in order. */
    public DraftState list(String name, Collection<Long> numbers) {
        return with(new DraftField(name, Form.LIST, joined(numbers)));
    }

    /** This state and one more field with a value that is compared whole; {@code null} is kept as empty. */
    public DraftState value(String name, Object value) {
        return with(new DraftField(name, Form.VALUE, value == null ? "" : value.toString()));
    }

    /**
     * This state with another content in one of its fields.
     *
     * @throws IllegalArgumentException when it has no such field
     */
    public DraftState replacing(String name, String value) {
        if (field(name).isEmpty()) {
            throw new IllegalArgumentException("No field: " + name);
        }
        return new DraftState(fields.stream()
                .map(field -> field.name().equals(name) ? new DraftField(name, field.form(), value) : field)
                .toList());
    }

    /** This state without those of the named fields that are empty. */
    public DraftState leavingOutEmpty(Set<String> names) {
        return new DraftState(fields.stream()
                .filter(field -> !field.value().isEmpty() || !names.contains(field.name()))
                .toList());
    }

    /** The content of a field; empty when the state has no such field, as one kept before the field existed. */
    public String value(String name) {
        return field(name).map(DraftField::value).orElse("");
    }

    /**
     * The numbers in a field of the form {@link Form#LIST}, in order; none when the state has no such field.
     *
     * @throws NumberFormatException when the field holds something else
     */
    public List<Long> list(String name) {
        return numbers(value(name));
    }

    /**
     * The SHA-256 of all names and values in order, in lower-case hexadecimal digits. Each of them goes in as {@code
     * <length>:<bytes>}: the number of its UTF-8 bytes in decimal digits, a colon, the bytes. So no two different states
     * are written alike.
     */
    public String digest() {
        MessageDigest sha256 = sha256();
        fields.stream()
                .flatMap(field -> Stream.of(field.name(), field.value()))
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .forEach(bytes -> {
                    sha256.update(StandardCharsets.US_ASCII.encode(bytes.length + ":"));
                    sha256.update(ByteBuffer.wrap(bytes));
                });
        return HexFormat.of().formatHex(sha256.digest());
    }

    /** The names of the fields that have another content than in an earlier state, in order. */
    public List<String> changedSince(DraftState earlier) {
        return fieldsWithThoseOf(earlier)
                .map(DraftField::name)
                .filter(name -> !value(name).equals(earlier.value(name)))
                .toList();
    }

    Optional<DraftField> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /** The fields of this state and, behind them, those that only another state has. */
    Stream<DraftField> fieldsWithThoseOf(DraftState other) {
        return Stream.concat(
                fields.stream(),
                other.fields.stream().filter(field -> field(field.name()).isEmpty()));
    }

    static String joined(Collection<Long> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    static List<Long> numbers(String joined) {
        return joined.isEmpty()
                ? List.of()
                : Arrays.stream(joined.split(",")).map(Long::valueOf).toList();
    }

    private DraftState with(DraftField field) {
        return new DraftState(Stream.concat(fields.stream(), Stream.of(field)).toList());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
