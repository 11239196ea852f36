package org.wellspring.portal.catalogue;

import java.io.Serializable;
import java.util.List;
import org.wellspring.portal.link.Mention;

/**
 * An item that leads its readers to another.
 *
 * @param words what its draft's links say, each once; empty for one that shows the other instead of linking to it
 * @param outdated whether its draft links to an address that the other one gave up
 */
public record Lead(Mention from, List<String> words, boolean outdated) implements Serializable {}
