package org.wellspring.portal.asof;

/** Signs what the portal hands out and wants to know again, with the one key that it has. */
public final class Signatures {

    private final SigningKeys keys;

    public Signatures(SigningKeys keys) {
        this.keys = keys;
    }

    /** The signature of the bytes, in the characters of an address; the first one makes the key. */
    public String sign(byte[] message) {
        return key().sign(message);
    }

    /** @param signature {@code null} for none */
    public boolean hasSigned(byte[] message, String signature) {
        return signature != null && keys.get().hasSigned(message, signature);
    }

    private SigningKey key() {
        SigningKey key = keys.get();
        if (key.isMade()) {
            return key;
        }
        SigningKey locked = keys.getToChange();
        if (!locked.isMade()) {
            locked.make();
        }
        return locked;
    }
}
