package org.wellspring.portal.faces.asset;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A war's assets: its own from {@code /WEB-INF/assets}, the shared ones from {@code /wellspring} of this jar. Pages
 * write {@code #{assets.url('reader.css')}}.
 */
public final class Assets {

    static final String PATH = "/assets/";

    private static final Pattern ADDRESS =
            Pattern.compile("([a-z0-9/-]{1,100})\\.([0-9a-f]{12})(\\.(?:css|js|svg|woff2))");

    private final ServletContext context;
    private final Map<String, Asset> loaded = new ConcurrentHashMap<>();
    private final Map<String, List<String>> modules = new ConcurrentHashMap<>();

    Assets(ServletContext context) {
        this.context = context;
    }

    /** Those of a war. */
    public static Assets of(ServletContext war) {
        return (Assets) war.getAttribute(AssetsStart.NAME);
    }

    /**
     * What browsers get of an asset that is text.
     *
     * @throws NoSuchElementException when there is no such asset
     */
    public String text(String name) {
        return new String(get(name).content(), StandardCharsets.UTF_8);
    }

    /**
     * The address to link to.
     *
     * @throws NoSuchElementException when there is no such asset
     */
    public String url(String name) {
        return context.getContextPath() + PATH + get(name).address();
    }

    /**
     * The addresses of all modules that a script needs, for browsers to fetch at once and not one after the other.
     *
     * @throws NoSuchElementException when there is no such asset
     */
    public List<String> modules(String name) {
        return modules.computeIfAbsent(name, this::gathered);
    }

    private List<String> gathered(String name) {
        Set<String> names = new LinkedHashSet<>();
        gather(name, names);
        return names.stream().map(this::url).toList();
    }

    private void gather(String name, Set<String> names) {
        if (names.add(name)) {
            Script.of(name, this::file).imports().forEach(imported -> gather(imported, names));
        }
    }

    /** The asset behind an address below {@value #PATH}; empty also when its content has changed since. */
    Optional<Asset> find(String address) {
        Matcher parts = ADDRESS.matcher(address);
        return parts.matches()
                ? load(parts.group(1) + parts.group(3))
                        .filter(asset -> asset.digest().equals(parts.group(2)))
                : Optional.empty();
    }

    private Asset get(String name) {
        return load(name).orElseThrow(() -> new NoSuchElementException("No asset " + name));
    }

    private Optional<Asset> load(String name) {
        Asset known = loaded.get(name);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Asset> asset = read(name).map(bytes -> assemble(name, bytes));
        asset.ifPresent(found -> loaded.put(name, found));
        return asset;
    }

    private Asset assemble(String name, byte[] bytes) {
        AssetFormat format = AssetFormat.of(name);
        return Asset.of(
                name,
                format,
                switch (format) {
                    case CSS -> new Stylesheet(this::file, this::url).combined(name);
                    case JS -> Script.of(name, this::file).linked(this::url);
                    case SVG, WOFF2 -> bytes;
                });
    }

    private byte[] file(String name) {
        return read(name).orElseThrow(() -> new NoSuchElementException("No asset " + name));
    }

    private Optional<byte[]> read(String name) {
        String path = name.startsWith("wellspring/") ? "/" + name : "/WEB-INF/assets/" + name;
        try (InputStream file = context.getResourceAsStream(path)) {
            return file == null ? Optional.empty() : Optional.of(file.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException("Cannot read asset " + name, broken);
        }
    }
}
