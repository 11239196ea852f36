package org.wellspring.portal.admin.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.stream.Collectors;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.Role;
import org.wellspring.portal.account.SigningIn;

/** Tells the container about the portal's own accounts; a person's groups are their roles. */
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
    public CredentialValidationResult validate(UsernamePasswordCredential credential) {
        return signingIn
                .authenticate(credential.getCaller(), credential.getPassword().getValue(), request.getRemoteAddr())
                .map(PortalIdentityStore::valid)
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }

    private static CredentialValidationResult valid(Actor actor) {
        Set<String> groups = actor.roles().stream().map(Role::name).collect(Collectors.toSet());
        return new CredentialValidationResult(actor.name(), groups);
    }
}
