package org.wellspring.portal.text;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a {@link RichText} as its HTML. */
@Converter(autoApply = true)
public class RichTextConverter implements AttributeConverter<RichText, String> {

    @Override
    public String convertToDatabaseColumn(RichText text) {
        return text == null ? null : text.html();
    }

    @Override
    public RichText convertToEntityAttribute(String html) {
        return html == null ? null : RichText.ofStored(html);
    }
}
