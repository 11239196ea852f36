package org.wellspring.portal.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wellspring.portal.account.Actor;
import org.wellspring.portal.account.Role;
import org.wellspring.portal.drafting.Drafting;
import org.wellspring.portal.edition.ContentItem;
import org.wellspring.portal.edition.ContentItems;
import org.wellspring.portal.link.SitePath;
import org.wellspring.portal.revision.DraftField;
import org.wellspring.portal.revision.DraftState;
import org.wellspring.portal.revision.Form;
import org.wellspring.portal.revision.Saving;
import org.wellspring.portal.text.RichText;
import org.wellspring.portal.text.Slug;

/** Has a draft link to the address that an item has now, instead of those that it gave up, as a revision like any other. */
@ApplicationScoped
@Transactional
public class Relinking {

    private final ContentItems items;
    private final Drafting drafting;

    protected Relinking() {
        this(null, null);
    }

    @Inject
    public Relinking(ContentItems items, Drafting drafting) {
        this.items = items;
        this.drafting = drafting;
    }

    /**
     * @param fromId the number of the item whose draft links
     * @param toId the number of the item to which it links
     * @throws org.wellspring.portal.DomainException when the draft cannot be changed
     */
    public void relink(Actor actor, long fromId, long toId) {
        actor.require(Role.AUTHOR);
        ContentItem to = items.get(ContentItem.class, toId);
        Set<Slug> here = items.addressesOf(to).stream().collect(Collectors.toSet());
        ContentItem from = items.getToChange(ContentItem.class, fromId);
        DraftState wanted = from.draft();
        for (DraftField field : wanted.fields()) {
            if (field.form() == Form.RICH) {
                String html = RichText.ofStored(field.value())
                        .withLinks(address -> present(address, to, here))
                        .html();
                wanted = wanted.replacing(field.name(), html);
            }
        }
        drafting.revise(actor, from, wanted, Saving.SAVED);
    }

    /** What stands behind the address, such as a fragment, stays. */
    private static String present(String address, ContentItem to, Set<Slug> here) {
        return SitePath.of(address)
                .filter(path -> path.kind() == to.kind() && path.language().equals(to.language()))
                .filter(path -> here.contains(path.slug()) && !path.slug().equals(to.slug()))
                .map(path -> to.address() + address.replaceFirst("^[^?#]*", ""))
                .orElse(address);
    }
}
