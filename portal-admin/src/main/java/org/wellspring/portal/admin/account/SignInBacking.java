package org.wellspring.portal.admin.account;

import static org.omnifaces.util.Faces.getContext;
import static org.omnifaces.util.Faces.getRequest;
import static org.omnifaces.util.Faces.getRequestContextPath;
import static org.omnifaces.util.Faces.getResponse;
import static org.omnifaces.util.Faces.redirect;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import org.wellspring.portal.account.SigningIn;
import org.wellspring.portal.admin.message.Notices;

/** The sign-in page. */
@Named("signIn")
@RequestScoped
public class SignInBacking {

    private final SecurityContext security;
    private final SigningIn signingIn;
    private final ActorBacking actor;

    private String to;
    private boolean ended;
    private boolean left;
    private String name;
    private String password;
    private String code;

    protected SignInBacking() {
        this(null, null, null);
    }

    @Inject
    public SignInBacking(SecurityContext security, SigningIn signingIn, ActorBacking actor) {
        this.security = security;
        this.signingIn = signingIn;
        this.actor = actor;
    }

    /** Who is signed in already has nothing to do here. */
    public void load() {
        if (actor.isSignedIn()) {
            leave();
        } else if (ended) {
            Notices.info("sign_in.message.ended");
        } else if (left) {
            Notices.info("sign_in.message.signed_out");
        }
    }

    public void signIn() {
        AuthenticationParameters parameters =
                AuthenticationParameters.withParams().credential(new SignInCredential(name, password, code));
        AuthenticationStatus status = security.authenticate(getRequest(), getResponse(), parameters);
        if (status == AuthenticationStatus.SUCCESS) {
            leave();
        } else {
            getContext().validationFailed();
            tellWhy();
        }
    }

    private void tellWhy() {
        signingIn
                .wait(name, getRequest().getRemoteAddr())
                .ifPresentOrElse(
                        wait -> Notices.error("sign_in.message.wait", wait),
                        () -> Notices.error("sign_in.message.refused"));
    }

    private void leave() {
        redirect(SignInTarget.of(getRequestContextPath(), to));
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public boolean isEnded() {
        return ended;
    }

    public void setEnded(boolean ended) {
        this.ended = ended;
    }

    public boolean isLeft() {
        return left;
    }

    public void setLeft(boolean left) {
        this.left = left;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
