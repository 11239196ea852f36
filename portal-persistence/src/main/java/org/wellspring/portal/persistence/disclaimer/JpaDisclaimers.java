package org.wellspring.portal.persistence.disclaimer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Locale;
import java.util.Optional;
import org.wellspring.portal.disclaimer.Disclaimer;
import org.wellspring.portal.disclaimer.Disclaimers;
import org.wellspring.portal.text.RichText;

@Dependent
class JpaDisclaimers implements Disclaimers {

    private final EntityManager entities;

    @Inject
    JpaDisclaimers(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Disclaimer> withText(Locale language, RichText text) {
        return entities.createQuery("""
                        select d from Disclaimer d
                        where d.language = :language and d.content.text = :text order by d.id
                        """, Disclaimer.class)
                .setParameter("language", language)
                .setParameter("text", text)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
