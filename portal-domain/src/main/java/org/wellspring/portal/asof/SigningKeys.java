package org.wellspring.portal.asof;

/** Where the portal's one signing key is kept. */
public interface SigningKeys {

    SigningKey get();

    /** The key as it is now, which nobody else can have in this way until this transaction ends. */
    SigningKey getToChange();
}
