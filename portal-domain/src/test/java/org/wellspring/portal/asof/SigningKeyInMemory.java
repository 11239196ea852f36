package org.wellspring.portal.asof;

/** A key that lasts as long as a test. */
final class SigningKeyInMemory implements SigningKeys {

    private final SigningKey key = new SigningKey();

    @Override
    public SigningKey get() {
        return key;
    }

    @Override
    public SigningKey getToChange() {
        return key;
    }
}
