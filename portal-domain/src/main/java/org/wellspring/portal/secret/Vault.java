package org.wellspring.portal.secret;

/** Seals small secrets with a key that is kept outside the database. */
public interface Vault {

    /** The secret as it can be kept; another text each time, whatever the secret is. */
    byte[] seal(byte[] secret);

    /** @throws UnopenableException when this was sealed with another key, or changed since */
    byte[] open(byte[] sealed);
}
