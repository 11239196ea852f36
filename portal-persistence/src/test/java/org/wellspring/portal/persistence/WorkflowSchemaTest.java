package org.wellspring.portal.persistence;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellspring.portal.article.Article;
import org.wellspring.portal.revision.Revision;
import org.wellspring.portal.revision.Saving;
import org.wellspring.portal.text.Slug;
import org.wellspring.portal.topic.Topic;
import org.wellspring.portal.topic.TopicContent;

/** What the database refuses whoever writes to it. */
class WorkflowSchemaTest extends PersistenceTest {

    @BeforeEach
    void fill() {
        Article article = article("Iron");
        published(article, NOON);
        takenBack(article, NOON.plusSeconds(1));
        published(disclaimer("Care"), NOON);
        begun(new Topic(EN, new Slug("sleep"), new TopicContent("Sleep", ""), ANNA, NOON));
        entities.flush();
        kept(new Revision(article.id(), 1, article.draft(), List.of(), Saving.SAVED, "anna", NOON));
        entities.flush();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            update content_item set stage = 'FINISHED'                         | content_item_stage_is_known
            update content_item set stage = 'APPROVED'                         | content_item_approval_has_a_name
            update content_item set approved_by = 'rita'                       | content_item_approval_has_a_name
            update content_item set revision = 0, settled_revision = 0         | content_item_revision_counts
            update content_item set settled_revision = 2                       | content_item_revision_counts
            update content_item set settled_revision = -1                      | content_item_revision_counts
            update content_item set merged_into = id, merged_at = changed_at   | content_item_is_not_merged_into_itself
            update content_item set merged_at = changed_at                     | content_item_merge_has_an_instant
            update content_item set kind = 'NOVEL'                             | content_item_kind_is_known
            update edition set kind = 'NOVEL'                                  | edition_kind_is_known
            update edition set valid_from = null                               | edition_begins_or_is_called_off
            update edition set called_off_at = published_at                    | edition_begins_or_is_called_off
            update topic set parent_id = id                                    | topic_is_not_its_own_parent
            update disclaimer set scope = 'WORLD'                              | disclaimer_scope_is_known
            update disclaimer set region = 'MARS'                              | disclaimer_region_is_known
            update disclaimer_edition set scope = 'WORLD'                      | disclaimer_edition_scope_is_known
            update disclaimer_edition set region = 'MARS'                      | disclaimer_edition_region_is_known
            update disclaimer_edition set scope = 'TOPIC'                      | disclaimer_edition_of_a_topic_names_it
            update revision set number = 0                                     | revision_number_counts
            update revision set saving = 'DREAMT'                              | revision_saving_is_known
            insert into revision select id + 1, item_id, number, saved_at, saved_by, saving, changed from revision | revision_number_is_unique
            insert into address_claim select -id, kind, language, slug, item_id, since, is_alias from address_claim | address_claim_is_unique
            insert into review_comment select id, 0, id, 1, '', 'Why?', 'rita', changed_at, 'walter', null, null, null from content_item | review_comment_resolution_has_a_name
            """)
    void whatMakesNoSenseIsRefused(String statement, String constraint) {
        assertThatThrownBy(() -> entities.createNativeMutationQuery(statement).executeUpdate())
                .isInstanceOf(PersistenceException.class)
                .hasStackTraceContaining(constraint);
    }
}
