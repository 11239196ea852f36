package org.wellspring.portal.admin.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import jakarta.servlet.http.HttpServletRequest;
import org.wellspring.portal.account.SigningIn;

/**
 * Tells the container about the portal's own accounts. It learns no roles: it would keep them as they are at the
 * sign-in, and they can change while somebody is at work.
 */
@ApplicationScoped
public class PortalIdentityStore implements IdentityStore {

    private final SigningIn signingIn;
    private final HttpServletRequest request;

    protected PortalIdentityStore() {
        this(null, null);
    }

    @Inject
    public PortalIdentityStore(SigningIn signingIn, HttpServletRequest request) {
        this.signingIn = signingIn;
        this.request = request;
    }

    /** Found by the container by its parameter's type. */
    public CredentialValidationResult validate(SignInCredential credential) {
        return signingIn
                .authenticate(
                        credential.getCaller(),
                        credential.getPassword().getValue(),
                        credential.getCode(),
                        request.getRemoteAddr())
                .map(actor -> new CredentialValidationResult(actor.name()))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }
}
