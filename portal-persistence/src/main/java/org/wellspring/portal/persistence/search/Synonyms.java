package org.wellspring.portal.persistence.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymMap;

/**
 * Words that mean the same, by language, from files in Solr's format: those that the portal ships, unless the operator
 * has put others into the folder. They are looked up when something is searched, so that no text has to be read again.
 *
 * @param folder of the operator's files
 */
record Synonyms(Path folder) {

    private static final System.Logger LOG = System.getLogger(Synonyms.class.getName());

    /** A file that cannot be understood must not keep readers from searching. */
    SynonymMap of(Locale language) {
        String name = "synonyms_" + language.getLanguage() + ".txt";
        Path own = folder.resolve(name);
        try {
            return Files.exists(own) ? parse(Files.newInputStream(own)) : parse(shipped(name));
        } catch (IOException | ParseException senseless) {
            LOG.log(Level.ERROR, "{0} is no list of synonyms: {1}", own, senseless.getMessage());
            return shippedMap(name);
        }
    }

    private static SynonymMap shippedMap(String name) {
        try {
            return parse(shipped(name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (ParseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A language that the portal ships no synonyms for has none. */
    private static InputStream shipped(String name) {
        InputStream file = Synonyms.class.getResourceAsStream(name);
        return file == null ? InputStream.nullInputStream() : file;
    }

    private static SynonymMap parse(InputStream file) throws IOException, ParseException {
        try (Analyzer words = WordAnalyzer.lower();
                Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            SolrSynonymParser parser = new SolrSynonymParser(true, true, words);
            parser.parse(reader);
            return parser.build();
        }
    }
}
