package org.wellspring.portal.secret;

/** Stands for the vault where a test is about something else: what it seals can be told from what it does not. */
public final class OpenVault implements Vault {

    private static final byte MASK = 0x55;

    @Override
    public byte[] seal(byte[] secret) {
        byte[] sealed = secret.clone();
        for (int each = 0; each < sealed.length; each++) {
            sealed[each] ^= MASK;
        }
        return sealed;
    }

    @Override
    public byte[] open(byte[] sealed) {
        return seal(sealed);
    }
}
